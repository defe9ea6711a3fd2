import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance } from 'fastify';
import { actorOf } from '../auth/authenticate';
import { permission } from '../auth/permission';
import { ok, send } from '../http/answer';
import { ChangeHeaders } from '../http/headers';
import { expectedVersion } from '../http/preconditions';
import { responses } from '../http/responses';
import { write } from '../http/write';
import { declaredKind } from '../runtime/declared-kinds';
import type { ServiceContext } from '../runtime/service-context';
import type { SignOffKind } from './sign-off';
import { changeSignOffRoute } from './sign-off-route-service';
import { ChangeSignOffRouteBody, SignOffRouteSchema, signOffRoutePath, toSignOffRoute } from './sign-off-schemas';
import { readRoute } from './sign-off-store';

/** The steps of each kind: everybody's to read, the whole city's office sets them. */
export function signOffSettingRoutes(
  instance: FastifyInstance,
  context: ServiceContext,
  kinds: readonly SignOffKind[],
  { name, tags, READ }: { name: string; tags: string[]; READ: ReturnType<typeof permission> },
): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  const { service, database } = context;
  const routePath = signOffRoutePath(kinds);
  app.get(
    '/sign-off-routes/:kind',
    {
      config: READ,
      schema: {
        operationId: `get${name}SignOffRoute`,
        tags,
        summary: '查询审核流程 The steps of a kind',
        params: routePath,
        response: responses({ 200: SignOffRouteSchema }),
      },
    },
    async (request, reply) => {
      const reader = database.reader(actorOf(request).reach);
      const route = await readRoute(reader, declaredKind(kinds, request.params.kind));
      return send(reply, ok(toSignOffRoute(route), route.version));
    },
  );
  app.put(
    '/sign-off-routes/:kind',
    {
      config: permission(`${service}:write`, ['office']),
      schema: {
        operationId: `change${name}SignOffRoute`,
        tags,
        summary: '设定审核流程 Set the steps of a kind, for what is handed in from now on',
        params: routePath,
        headers: ChangeHeaders,
        body: ChangeSignOffRouteBody,
        response: responses({ 200: SignOffRouteSchema }, [412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => {
        const route = await changeSignOffRoute(unit, request.params.kind, version, request.body.steps);
        return ok(toSignOffRoute(route), route.version);
      });
    },
  );
}
