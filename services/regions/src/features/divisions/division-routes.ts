import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import {
  actorOf,
  notFound,
  ok,
  PageOf,
  pageAnswer,
  pageRequest,
  permission,
  responses,
  type ServiceContext,
  send,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { divisionPath, findDivision, listDivisions, orderOf } from './division-read-model';
import { DivisionAsOf, DivisionPath, DivisionPathSchema, DivisionQuery, DivisionSchema } from './division-schemas';

const tags = ['行政区划 Divisions'];
const READ = permission('regions:read', ROLES);

/** Divisions are reference data that everybody reads; what changes them is a division change. */
export function divisionRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/divisions',
    {
      config: READ,
      schema: {
        operationId: 'listDivisions',
        tags,
        summary: '列出行政区划 List divisions',
        querystring: DivisionQuery,
        response: responses({ 200: PageOf(DivisionSchema, '行政区划') }),
      },
    },
    async (request, reply) => {
      const page = pageRequest(request);
      const divisions = await listDivisions(context.database.reader(actorOf(request).reach), request.query, page);
      return send(
        reply,
        pageAnswer(request, page, divisions, (division) => division, orderOf(request.query).keysOf),
      );
    },
  );

  app.get(
    '/divisions/:code',
    {
      config: READ,
      schema: {
        operationId: 'getDivision',
        tags,
        summary: '查询行政区划 Get one',
        params: DivisionPath,
        querystring: DivisionAsOf,
        response: responses({ 200: DivisionSchema }, [404]),
      },
    },
    async (request, reply) => {
      const reader = context.database.reader(actorOf(request).reach);
      const division = await findDivision(reader, request.params.code, request.query.asOf);
      if (!division) throw notFound();
      return send(reply, ok(division));
    },
  );

  app.get(
    '/divisions/:code/path',
    {
      config: READ,
      schema: {
        operationId: 'getDivisionPath',
        tags,
        summary: '查询区划路径 Divisions that it lies in',
        params: DivisionPath,
        querystring: DivisionAsOf,
        response: responses({ 200: DivisionPathSchema }, [404]),
      },
    },
    async (request, reply) => {
      const reader = context.database.reader(actorOf(request).reach);
      const items = await divisionPath(reader, request.params.code, request.query.asOf);
      if (items.length === 0) throw notFound();
      return send(reply, ok({ items }));
    },
  );
}
