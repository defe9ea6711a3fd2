import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import {
  actorOf,
  ChangeHeaders,
  expectedVersion,
  ok,
  PageOf,
  pageAnswer,
  pageRequest,
  permission,
  responses,
  type ServiceContext,
  send,
  write,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { listRungs, readLadder } from './supervision-read-model';
import { ChangeLadderBody, LadderSchema, RungQuery, RungSchema } from './supervision-schemas';
import { changeLadder } from './supervision-service';

const tags = ['督查督办 Supervision'];
const READ = permission('regions:read', ROLES);

/** What the daily job recorded of tasks that are due or late, and the days it goes by. */
export function supervisionRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/supervision-rungs',
    {
      config: READ,
      schema: {
        operationId: 'listSupervisionRungs',
        tags,
        summary: '列出督办记录 Rungs that tasks reached',
        querystring: RungQuery,
        response: responses({ 200: PageOf(RungSchema, '督办记录') }),
      },
    },
    async (request, reply) => {
      const { reach } = actorOf(request);
      const page = pageRequest(request);
      const rungs = await listRungs(context.database.reader(reach), reach, request.query, page);
      return send(
        reply,
        pageAnswer(
          request,
          page,
          rungs,
          (rung) => rung,
          ({ id }) => [id],
        ),
      );
    },
  );

  app.get(
    '/supervision-ladder',
    {
      config: READ,
      schema: {
        operationId: 'getSupervisionLadder',
        tags,
        summary: '查询督办期限 Days of the ladder',
        response: responses({ 200: LadderSchema }),
      },
    },
    async (request, reply) => {
      const ladder = await readLadder(context.database.reader(actorOf(request).reach));
      return send(reply, ok(ladder, ladder.version));
    },
  );

  app.put(
    '/supervision-ladder',
    {
      config: { ...permission('regions:write', ['office']), versioned: true },
      schema: {
        operationId: 'changeSupervisionLadder',
        tags,
        summary: '设定督办期限 Set the days of the ladder',
        headers: ChangeHeaders,
        body: ChangeLadderBody,
        response: responses({ 200: LadderSchema }, [412, 413, 415, 422, 428]),
      },
    },
    async (request, reply) =>
      write(context, request, reply, async (unit) => {
        const ladder = await changeLadder(unit, expectedVersion(request), request.body);
        return ok(ladder, ladder.version);
      }),
  );
}
