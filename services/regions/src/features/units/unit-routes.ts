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
import { findUnit, listUnits } from './unit-read-model';
import { CreateUnitBody, toUnit, UnitPath, UnitQuery, UnitSchema } from './unit-schemas';
import { createUnit } from './unit-service';

const tags = ['单位 Units'];
const READ = permission('regions:read', ROLES);

/** Units are a directory that every role reads; the office adds to it. */
export function unitRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/units',
    {
      config: READ,
      schema: {
        operationId: 'listUnits',
        tags,
        summary: '列出单位 List units',
        querystring: UnitQuery,
        response: responses({ 200: PageOf(UnitSchema, '单位') }),
      },
    },
    async (request, reply) => {
      const page = pageRequest(request);
      const units = await listUnits(context.database.reader(actorOf(request).reach), request.query, page);
      return send(
        reply,
        pageAnswer(request, page, units, toUnit, ({ id }) => [id]),
      );
    },
  );

  app.get(
    '/units/:id',
    {
      config: READ,
      schema: {
        operationId: 'getUnit',
        tags,
        summary: '查询单位 Get one',
        params: UnitPath,
        response: responses({ 200: UnitSchema }, [404]),
      },
    },
    async (request, reply) => {
      const unit = await findUnit(context.database.reader(actorOf(request).reach), request.params.id);
      if (!unit) throw notFound();
      return send(reply, ok(toUnit(unit), unit.version));
    },
  );

  app.post(
    '/units',
    {
      config: permission('regions:write', ['office']),
      schema: {
        operationId: 'createUnit',
        tags,
        summary: '新增单位 Add one',
        headers: PostHeaders,
        body: CreateUnitBody,
        response: responses({ 201: UnitSchema }, [409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const added = await createUnit(unit, request.body);
        return created(toUnit(added), `/regions/v1/units/${added.id}`, added.version);
      }),
  );
}
