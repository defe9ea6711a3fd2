import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import {
  actorOf,
  created,
  notFound,
  ok,
  PageOf,
  PostHeaders,
  pageAnswer,
  pageRequest,
  permission,
  responses,
  type ServiceContext,
  send,
  write,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { findFund, listFunds } from './fund-read-model';
import { CreateFundBody, FundPath, FundQuery, FundSchema, toFund } from './fund-schemas';
import { createFund } from './fund-service';

const tags = ['资金池 Funds'];
const READ = permission('funding:read', ['office', 'finance', 'leader', 'auditor']);

/** Funds are the city's, not a region's: whoever decides on money or audits it reads them. */
export function fundRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/funds',
    {
      config: READ,
      schema: {
        operationId: 'listFunds',
        tags,
        summary: '列出资金池 List funds',
        querystring: FundQuery,
        response: responses({ 200: PageOf(FundSchema, '资金池') }),
      },
    },
    async (request, reply) => {
      const page = pageRequest(request);
      const funds = await listFunds(context.database.reader(actorOf(request).reach), request.query, page);
      return send(
        reply,
        pageAnswer(request, page, funds, toFund, ({ id }) => [id]),
      );
    },
  );

  app.get(
    '/funds/:id',
    {
      config: READ,
      schema: {
        operationId: 'getFund',
        tags,
        summary: '查询资金池 Get a fund with what is issued and available',
        params: FundPath,
        response: responses({ 200: FundSchema }, [404]),
      },
    },
    async (request, reply) => {
      const fund = await findFund(context.database.reader(actorOf(request).reach), request.params.id);
      if (!fund) throw notFound();
      return send(reply, ok(toFund(fund), fund.version));
    },
  );

  app.post(
    '/funds',
    {
      config: { ...permission('funding:write', ['office', 'finance']), idempotencyKey: 'required' },
      schema: {
        operationId: 'createFund',
        tags,
        summary: '设立资金池 Set up a fund',
        headers: PostHeaders,
        body: CreateFundBody,
        response: responses({ 201: FundSchema }, [409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const fund = await createFund(unit, request.body);
        return created(toFund(fund), `/funding/v1/funds/${fund.id}`, fund.version);
      }),
  );
}
