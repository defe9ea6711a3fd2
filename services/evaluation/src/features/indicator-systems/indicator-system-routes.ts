import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import {
  actorOf,
  ChangeHeaders,
  created,
  expectedVersion,
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
  TransitionHeaders,
  write,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { findIndicatorSystem, listIndicatorSystems } from './indicator-system-read-model';
import {
  CreateIndicatorSystemBody,
  IndicatorSystemPath,
  IndicatorSystemQuery,
  IndicatorSystemSchema,
  toIndicatorSystem,
  UpdateIndicatorSystemBody,
} from './indicator-system-schemas';
import { changeIndicatorSystem, createIndicatorSystem, publishIndicatorSystem } from './indicator-system-service';

const tags = ['指标体系 Indicator systems'];
const READ = permission('evaluation:read', ROLES);
const OFFICE = permission('evaluation:write', ['office']);

/** Indicator systems: read by every role, drafted and published by the office. */
export function indicatorSystemRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/indicator-systems',
    {
      config: READ,
      schema: {
        operationId: 'listIndicatorSystems',
        tags,
        summary: '列出指标体系 List indicator systems',
        querystring: IndicatorSystemQuery,
        response: responses({ 200: PageOf(IndicatorSystemSchema, '指标体系') }),
      },
    },
    async (request, reply) => {
      const page = pageRequest(request);
      const systems = await listIndicatorSystems(context.database.reader(actorOf(request).reach), request.query, page);
      return send(
        reply,
        pageAnswer(request, page, systems, toIndicatorSystem, ({ id }) => [id]),
      );
    },
  );

  app.get(
    '/indicator-systems/:id',
    {
      config: READ,
      schema: {
        operationId: 'getIndicatorSystem',
        tags,
        summary: '查询指标体系 Get an indicator system',
        params: IndicatorSystemPath,
        response: responses({ 200: IndicatorSystemSchema }, [404]),
      },
    },
    async (request, reply) => {
      const system = await findIndicatorSystem(context.database.reader(actorOf(request).reach), request.params.id);
      if (!system) throw notFound();
      return send(reply, ok(toIndicatorSystem(system), system.version));
    },
  );

  app.post(
    '/indicator-systems',
    {
      config: OFFICE,
      schema: {
        operationId: 'createIndicatorSystem',
        tags,
        summary: '起草指标体系 Draft an indicator system',
        headers: PostHeaders,
        body: CreateIndicatorSystemBody,
        response: responses({ 201: IndicatorSystemSchema }, [409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const system = await createIndicatorSystem(unit, request.body);
        const location = `/evaluation/v1/indicator-systems/${system.id}`;
        return created(toIndicatorSystem(system), location, system.version);
      }),
  );

  app.patch(
    '/indicator-systems/:id',
    {
      config: OFFICE,
      schema: {
        operationId: 'updateIndicatorSystem',
        tags,
        summary: '修改指标体系草稿 Change a draft',
        params: IndicatorSystemPath,
        headers: ChangeHeaders,
        body: UpdateIndicatorSystemBody,
        response: responses({ 200: IndicatorSystemSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => {
        const system = await changeIndicatorSystem(unit, request.params.id, version, request.body);
        return ok(toIndicatorSystem(system), system.version);
      });
    },
  );

  app.post(
    '/indicator-systems/:id/publication',
    {
      config: OFFICE,
      schema: {
        operationId: 'publishIndicatorSystem',
        tags,
        summary: '发布指标体系 Publish a draft; it never changes again',
        params: IndicatorSystemPath,
        headers: TransitionHeaders,
        response: responses({ 200: IndicatorSystemSchema }, [404, 409, 412, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => {
        const system = await publishIndicatorSystem(unit, request.params.id, version);
        return ok(toIndicatorSystem(system), system.version);
      });
    },
  );
}
