import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
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
import { findIndicator, listIndicators } from './indicator-read-model';
import { CreateIndicatorBody, IndicatorPath, IndicatorQuery, IndicatorSchema, toIndicator } from './indicator-schemas';
import { createIndicator } from './indicator-service';

const tags = ['指标 Indicators'];
const READ = permission('evaluation:read', ROLES);

/** Indicators are open to every role; the office adds its own to those that are shipped. */
export function indicatorRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/indicators',
    {
      config: READ,
      schema: {
        operationId: 'listIndicators',
        tags,
        summary: '列出指标 List indicators',
        querystring: IndicatorQuery,
        response: responses({ 200: PageOf(IndicatorSchema, '指标') }),
      },
    },
    async (request, reply) => {
      const page = pageRequest(request);
      const indicators = await listIndicators(context.database.reader(actorOf(request).reach), request.query, page);
      return send(
        reply,
        pageAnswer(request, page, indicators, toIndicator, ({ code }) => [code]),
      );
    },
  );

  app.get(
    '/indicators/:code',
    {
      config: READ,
      schema: {
        operationId: 'getIndicator',
        tags,
        summary: '查询指标 Get an indicator',
        params: IndicatorPath,
        response: responses({ 200: IndicatorSchema }, [404]),
      },
    },
    async (request, reply) => {
      const indicator = await findIndicator(context.database.reader(actorOf(request).reach), request.params.code);
      if (!indicator) throw notFound();
      return send(reply, ok(toIndicator(indicator), indicator.version));
    },
  );

  app.post(
    '/indicators',
    {
      config: permission('evaluation:write', ['office']),
      schema: {
        operationId: 'createIndicator',
        tags,
        summary: '新增自定指标 Add an indicator',
        headers: PostHeaders,
        body: CreateIndicatorBody,
        response: responses({ 201: IndicatorSchema }, [409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const indicator = await createIndicator(unit, request.body);
        return created(toIndicator(indicator), `/evaluation/v1/indicators/${indicator.code}`, indicator.version);
      }),
  );
}
