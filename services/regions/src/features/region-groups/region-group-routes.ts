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
import { findGroup, listGroups } from './region-group-read-model';
import {
  CreateGroupBody,
  GroupPath,
  GroupQuery,
  RegionGroupSchema,
  toGroup,
  UpdateGroupBody,
} from './region-group-schemas';
import { changeGroup, createGroup } from './region-group-service';

const tags = ['区域组 Region groups'];
const READ = permission('regions:read', ROLES);
const OFFICE = permission('regions:write', ['office']);

/** Groups of regions: a directory that every role reads and the office of the whole city keeps. */
export function regionGroupRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  const { database } = context;

  app.get(
    '/region-groups',
    {
      config: READ,
      schema: {
        operationId: 'listRegionGroups',
        tags,
        summary: '列出区域组 List groups of regions',
        querystring: GroupQuery,
        response: responses({ 200: PageOf(RegionGroupSchema, '区域组') }),
      },
    },
    async (request, reply) => {
      const page = pageRequest(request);
      const groups = await listGroups(database.reader(actorOf(request).reach), page);
      return send(
        reply,
        pageAnswer(request, page, groups, toGroup, ({ id }) => [id]),
      );
    },
  );

  app.get(
    '/region-groups/:id',
    {
      config: READ,
      schema: {
        operationId: 'getRegionGroup',
        tags,
        summary: '查询区域组 Get a group',
        params: GroupPath,
        response: responses({ 200: RegionGroupSchema }, [404]),
      },
    },
    async (request, reply) => {
      const group = await findGroup(database.reader(actorOf(request).reach), request.params.id);
      if (!group) throw notFound();
      return send(reply, ok(toGroup(group), group.version));
    },
  );

  app.post(
    '/region-groups',
    {
      config: OFFICE,
      schema: {
        operationId: 'createRegionGroup',
        tags,
        summary: '设立区域组 Name a group',
        headers: PostHeaders,
        body: CreateGroupBody,
        response: responses({ 201: RegionGroupSchema }, [409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const group = await createGroup(unit, request.body);
        return created(toGroup(group), `/regions/v1/region-groups/${group.id}`, group.version);
      }),
  );

  app.patch(
    '/region-groups/:id',
    {
      config: OFFICE,
      schema: {
        operationId: 'updateRegionGroup',
        tags,
        summary: '修改区域组 Change a group',
        params: GroupPath,
        headers: ChangeHeaders,
        body: UpdateGroupBody,
        response: responses({ 200: RegionGroupSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => {
        const group = await changeGroup(unit, request.params.id, version, request.body);
        return ok(toGroup(group), group.version);
      });
    },
  );
}
