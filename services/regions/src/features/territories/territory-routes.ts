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
  write,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { findTerritory, listTerritories } from './territory-read-model';
import {
  ChangeTerritoryBody,
  CreateTerritoryBody,
  TerritoryAsOf,
  TerritoryPath,
  TerritoryQuery,
  TerritorySchema,
  toTerritory,
} from './territory-schemas';
import { changeTerritory, createTerritory } from './territory-service';

const tags = ['地区 Territories'];
const READ = permission('regions:read', ROLES);

/** Territories are a directory that every role reads; the office adds to it. */
export function territoryRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/territories',
    {
      config: READ,
      schema: {
        operationId: 'listTerritories',
        tags,
        summary: '列出地区 List territories',
        querystring: TerritoryQuery,
        response: responses({ 200: PageOf(TerritorySchema, '地区') }),
      },
    },
    async (request, reply) => {
      const page = pageRequest(request);
      const territories = await listTerritories(context.database.reader(actorOf(request).reach), request.query, page);
      return send(
        reply,
        pageAnswer(request, page, territories, toTerritory, ({ id }) => [id]),
      );
    },
  );

  app.get(
    '/territories/:id',
    {
      config: READ,
      schema: {
        operationId: 'getTerritory',
        tags,
        summary: '查询地区 Get one',
        params: TerritoryPath,
        querystring: TerritoryAsOf,
        response: responses({ 200: TerritorySchema }, [404]),
      },
    },
    async (request, reply) => {
      const reader = context.database.reader(actorOf(request).reach);
      const territory = await findTerritory(reader, request.params.id, request.query.asOf);
      if (!territory) throw notFound();
      return send(reply, ok(toTerritory(territory), territory.version));
    },
  );

  app.post(
    '/territories',
    {
      config: permission('regions:write', ['office']),
      schema: {
        operationId: 'createTerritory',
        tags,
        summary: '新增地区 Add one',
        headers: PostHeaders,
        body: CreateTerritoryBody,
        response: responses({ 201: TerritorySchema }, [409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const territory = await createTerritory(unit, request.body);
        return created(toTerritory(territory), `/regions/v1/territories/${territory.id}`, territory.version);
      }),
  );

  app.patch(
    '/territories/:id',
    {
      config: { ...permission('regions:write', ['office']), versioned: true },
      schema: {
        operationId: 'changeTerritory',
        tags,
        summary: '变更地区 Change name or area',
        params: TerritoryPath,
        headers: ChangeHeaders,
        body: ChangeTerritoryBody,
        response: responses({ 200: TerritorySchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => {
        const territory = await changeTerritory(unit, request.params.id, version, request.body);
        return ok(toTerritory(territory), territory.version);
      });
    },
  );
}
