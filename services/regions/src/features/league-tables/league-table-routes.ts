import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import {
  actorOf,
  ChangeHeaders,
  expectedVersion,
  ok,
  pageAnswer,
  pageRequest,
  permission,
  responses,
  type ServiceContext,
  send,
  todayInShanghai,
  write,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { acceptedFormat, sheetFile } from '../sheets/sheet-file';
import { sheetContent } from '../sheets/sheet-schemas';
import { beyondPage } from './league-table';
import { readLeagueRule } from './league-table-read-model';
import { ChangeLeagueRuleBody, LeagueRuleSchema, LeagueTablePage, LeagueTableQuery } from './league-table-schemas';
import { changeLeagueRule, exportLeagueTable, readLeagueTable } from './league-table-service';

const tags = ['报送排行榜 League table'];

/** Which regions report well, and by what rule. */
export function leagueTableRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/league-table',
    {
      config: permission('regions:read', ['office', 'leader', 'auditor']),
      schema: {
        operationId: 'listLeagueTable',
        tags,
        summary: '报送排行榜 The league table, as JSON, XLSX or CSV by Accept',
        querystring: LeagueTableQuery,
        response: responses({ 200: sheetContent('排行榜', LeagueTablePage) }),
      },
    },
    async (request, reply) => {
      const [actor, day] = [actorOf(request), todayInShanghai(new Date())];
      const format = acceptedFormat(request.headers.accept, ['json', 'xlsx', 'csv']);
      if (format !== 'json') {
        const sheet = await context.transaction(actor, (unit) => exportLeagueTable(unit, request.query, day));
        const file = await sheetFile(format, sheet);
        return reply.type(file.type).header('content-disposition', file.disposition).send(file.body);
      }
      const page = pageRequest(request);
      const rows = await readLeagueTable(context.database.reader(actor.reach), actor.reach, request.query, day);
      return send(
        reply,
        pageAnswer(
          request,
          page,
          beyondPage(rows, page.after?.[0]),
          (row) => row,
          ({ territoryId }) => [territoryId],
        ),
      );
    },
  );

  app.get(
    '/league-rule',
    {
      config: permission('regions:read', ROLES),
      schema: {
        operationId: 'getLeagueRule',
        tags,
        summary: '查询计分规则 What one of each is worth',
        response: responses({ 200: LeagueRuleSchema }),
      },
    },
    async (request, reply) => {
      const rule = await readLeagueRule(context.database.reader(actorOf(request).reach));
      return send(reply, ok(rule, rule.version));
    },
  );

  app.put(
    '/league-rule',
    {
      config: { ...permission('regions:write', ['office']), versioned: true },
      schema: {
        operationId: 'changeLeagueRule',
        tags,
        summary: '设定计分规则 Set what one of each is worth',
        headers: ChangeHeaders,
        body: ChangeLeagueRuleBody,
        response: responses({ 200: LeagueRuleSchema }, [412, 413, 415, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => {
        const rule = await changeLeagueRule(unit, version, request.body);
        return ok(rule, rule.version);
      });
    },
  );
}
