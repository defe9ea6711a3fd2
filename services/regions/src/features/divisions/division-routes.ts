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
import { findDivision, listDivisions } from './division-read-model';
import { DivisionPath, DivisionQuery, DivisionSchema } from './division-schemas';

const tags = ['行政区划 Divisions'];
const READ = permission('regions:read', ROLES);

/** Divisions are reference data: read by all, changed by nobody here. */
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
        pageAnswer(
          request,
          page,
          divisions,
          (division) => division,
          ({ code }) => [code],
        ),
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
        response: responses({ 200: DivisionSchema }, [404]),
      },
    },
    async (request, reply) => {
      const division = await findDivision(context.database.reader(actorOf(request).reach), request.params.code);
      if (!division) throw notFound();
      return send(reply, ok(division));
    },
  );
}
