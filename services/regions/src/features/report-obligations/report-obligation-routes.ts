import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import {
  actorOf,
  expectedVersion,
  notFound,
  ok,
  PageOf,
  pageAnswer,
  pageRequest,
  permission,
  type Queryable,
  readWorkCalendar,
  responses,
  type ServiceContext,
  send,
  TransitionHeaders,
  todayInShanghai,
  write,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { findObligation, type ListedObligation, listObligations } from './report-obligation-read-model';
import {
  ExtendObligationBody,
  ObligationPath,
  ObligationQuery,
  ObligationSchema,
  toObligation,
} from './report-obligation-schemas';
import { extendObligation } from './report-obligation-service';

const tags = ['报送任务 Reporting obligations'];
const READ = permission('regions:read', ROLES);

/** What regions and units owe, created by the calendar; the office alone gives more time. */
export function reportObligationRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/report-obligations',
    {
      config: READ,
      schema: {
        operationId: 'listReportObligations',
        tags,
        summary: '列出报送任务 List what is owed, by due day',
        querystring: ObligationQuery,
        response: responses({ 200: PageOf(ObligationSchema, '报送任务') }),
      },
    },
    async (request, reply) => {
      const { reach } = actorOf(request);
      const [reader, day, page] = [context.database.reader(reach), today(), pageRequest(request)];
      const calendar = await readWorkCalendar(reader);
      const found = await listObligations(reader, reach, request.query, day, page);
      const toItem = (obligation: ListedObligation) => toObligation(obligation, day, calendar);
      return send(
        reply,
        pageAnswer(request, page, found, toItem, ({ dueOn, id }) => [dueOn, id]),
      );
    },
  );

  app.get(
    '/report-obligations/:id',
    {
      config: READ,
      schema: {
        operationId: 'getReportObligation',
        tags,
        summary: '查询报送任务 Get an obligation',
        params: ObligationPath,
        response: responses({ 200: ObligationSchema }, [404]),
      },
    },
    async (request, reply) => {
      const reader = context.database.reader(actorOf(request).reach);
      const obligation = await findObligation(reader, request.params.id);
      if (!obligation) throw notFound();
      return send(reply, await answerOf(reader, obligation));
    },
  );

  app.post(
    '/report-obligations/:id/extension',
    {
      config: permission('regions:write', ['office']),
      schema: {
        operationId: 'extendReportObligation',
        tags,
        summary: '延长报送期限 Give more time',
        params: ObligationPath,
        headers: TransitionHeaders,
        body: ExtendObligationBody,
        response: responses({ 200: ObligationSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(unit, await extendObligation(unit, request.params.id, version, request.body)),
      );
    },
  );
}

const today = () => todayInShanghai(new Date());

async function answerOf(reader: Queryable, obligation: ListedObligation) {
  return ok(toObligation(obligation, today(), await readWorkCalendar(reader)), obligation.version);
}
