import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { actorOf } from '../auth/authenticate';
import { permission } from '../auth/permission';
import type { UnitOfWork } from '../database/unit-of-work';
import { ok, send } from '../http/answer';
import { TransitionHeaders } from '../http/headers';
import { PageOf, pageAnswer, pageRequest } from '../http/pages';
import { expectedVersion } from '../http/preconditions';
import { responses } from '../http/responses';
import { write } from '../http/write';
import { localeOf } from '../problems/problem';
import { notFound } from '../problems/refusals';
import type { ServiceContext } from '../runtime/service-context';
import { SIGNERS, type SignOff, type SignOffKind } from './sign-off';
import { ReturnBody, SignOffPath, SignOffSchema, signOffQuery, toSignOff } from './sign-off-schemas';
import { approveSignOff, returnSignOff, withdrawSignOff } from './sign-off-service';
import { signOffSettingRoutes } from './sign-off-setting-routes';
import { findSignOff, listSignOffs } from './sign-off-store';

const tags = ['审核签发 Sign-offs'];
const READERS = ROLES.filter((role) => role !== 'expert');

/** What is signed off inside units before it counts, and the steps of each kind. */
export function signOffRoutes(instance: FastifyInstance, context: ServiceContext, kinds: readonly SignOffKind[]): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  const { service, database } = context;
  const name = service[0]?.toUpperCase() + service.slice(1);
  const READ = permission(`${service}:read`, READERS);
  const WRITE = permission(`${service}:write`, SIGNERS);
  const answerOf = (request: FastifyRequest, signOff: SignOff) =>
    ok(toSignOff(signOff, localeOf(request.headers['accept-language'])), signOff.version);

  app.get(
    '/sign-offs',
    {
      config: READ,
      schema: {
        operationId: `list${name}SignOffs`,
        tags,
        summary: '列出审核签发 What is or was signed off',
        querystring: signOffQuery(kinds),
        response: responses({ 200: PageOf(SignOffSchema, '审核签发') }),
      },
    },
    async (request, reply) => {
      const { reach } = actorOf(request);
      const page = pageRequest(request);
      const found = await listSignOffs(database.reader(reach), reach, request.query, page);
      const locale = localeOf(request.headers['accept-language']);
      return send(
        reply,
        pageAnswer(
          request,
          page,
          found,
          (signOff) => toSignOff(signOff, locale),
          ({ id }) => [id],
        ),
      );
    },
  );

  app.get(
    '/sign-offs/:id',
    {
      config: READ,
      schema: {
        operationId: `get${name}SignOff`,
        tags,
        summary: '查询审核签发 One with who took which step',
        params: SignOffPath,
        response: responses({ 200: SignOffSchema }, [404]),
      },
    },
    async (request, reply) => {
      const found = await findSignOff(database.reader(actorOf(request).reach), request.params.id);
      if (!found) throw notFound();
      return send(reply, answerOf(request, found));
    },
  );

  const step = (operationId: string, summary: string) => ({
    ...{ operationId, tags, summary, params: SignOffPath, headers: TransitionHeaders },
    response: responses({ 200: SignOffSchema }, [404, 409, 412, 413, 415, 422, 428]),
  });
  const act = (
    request: FastifyRequest,
    reply: FastifyReply,
    work: (unit: UnitOfWork, id: string, version: number) => Promise<SignOff>,
  ) => {
    const version = expectedVersion(request);
    const { id } = request.params as { id: string };
    return write(context, request, reply, async (unit) => answerOf(request, await work(unit, id, version)));
  };

  app.post(
    '/sign-offs/:id/approvals',
    { config: WRITE, schema: step(`approve${name}SignOff`, '通过当前环节 Take the step that is due') },
    (request, reply) => act(request, reply, approveSignOff),
  );
  app.post(
    '/sign-offs/:id/return',
    {
      config: WRITE,
      schema: { ...step(`return${name}SignOff`, '退回 Send it back, with a reason'), body: ReturnBody },
    },
    (request, reply) =>
      act(request, reply, (unit, id, version) => returnSignOff(unit, id, version, request.body.reason)),
  );
  app.post(
    '/sign-offs/:id/withdrawal',
    { config: WRITE, schema: step(`withdraw${name}SignOff`, '撤回 Take back what one handed in') },
    (request, reply) => act(request, reply, withdrawSignOff),
  );

  signOffSettingRoutes(instance, context, kinds, { name, tags, READ });
}
