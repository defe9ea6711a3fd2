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
import { closeUnit } from './unit-closing-service';
import { findUnit, listUnits } from './unit-read-model';
import { ChangeUnitBody, CloseUnitBody, CreateUnitBody, toUnit, UnitPath, UnitQuery, UnitSchema } from './unit-schemas';
import { changeUnit, createUnit } from './unit-service';

const tags = ['单位 Units'];
const READ = permission('regions:read', ROLES);
const WRITE = permission('regions:write', ['office']);

/** Units are a directory that every role reads; the office keeps it. */
export function unitRoutes(instance: FastifyInstance, context: ServiceContext): void {
  readRoutes(instance, context);
  writeRoutes(instance, context);
}

function readRoutes(instance: FastifyInstance, context: ServiceContext): void {
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
}

function writeRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.post(
    '/units',
    {
      config: WRITE,
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

  app.patch(
    '/units/:id',
    {
      config: { ...WRITE, versioned: true },
      schema: {
        operationId: 'changeUnit',
        tags,
        summary: '变更单位 Change one',
        params: UnitPath,
        headers: ChangeHeaders,
        body: ChangeUnitBody,
        response: responses({ 200: UnitSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => {
        const changed = await changeUnit(unit, request.params.id, version, request.body);
        return ok(toUnit(changed), changed.version);
      });
    },
  );

  app.post(
    '/units/:id/closing',
    {
      config: { ...WRITE, versioned: true },
      schema: {
        operationId: 'closeUnit',
        tags,
        summary: '撤销单位，未结事项移交承接单位 Close one; a successor takes over its open work',
        params: UnitPath,
        headers: TransitionHeaders,
        body: CloseUnitBody,
        response: responses({ 200: UnitSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => {
        const closed = await closeUnit(unit, request.params.id, version, request.body);
        return ok(toUnit(closed), closed.version);
      });
    },
  );
}
