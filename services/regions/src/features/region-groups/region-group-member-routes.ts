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
import { findMember, listMembers } from './region-group-read-model';
import {
  AddMemberBody,
  GroupMemberSchema,
  GroupPath,
  MemberPath,
  MemberQuery,
  toMember,
  UpdateMemberBody,
} from './region-group-schemas';
import { addMember, changeMember } from './region-group-service';

const tags = ['区域组 Region groups'];
const READ = permission('regions:read', ROLES);
const OFFICE = permission('regions:write', ['office']);

/** Members of groups over time. */
export function regionGroupMemberRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  const { database } = context;

  app.get(
    '/region-groups/:id/members',
    {
      config: READ,
      schema: {
        operationId: 'listRegionGroupMembers',
        tags,
        summary: '列出区域组成员 List the members of a group, all or those of a day',
        params: GroupPath,
        querystring: MemberQuery,
        response: responses({ 200: PageOf(GroupMemberSchema, '成员') }),
      },
    },
    async (request, reply) => {
      const page = pageRequest(request);
      const reader = database.reader(actorOf(request).reach);
      const members = await listMembers(reader, request.params.id, request.query, page);
      return send(
        reply,
        pageAnswer(request, page, members, toMember, ({ id }) => [id]),
      );
    },
  );

  app.post(
    '/region-groups/:id/members',
    {
      config: OFFICE,
      schema: {
        operationId: 'addRegionGroupMember',
        tags,
        summary: '加入区域组 Take a territory into a group',
        params: GroupPath,
        headers: PostHeaders,
        body: AddMemberBody,
        response: responses({ 201: GroupMemberSchema }, [404, 409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const member = await addMember(unit, request.params.id, request.body);
        return created(toMember(member), `/regions/v1/region-group-members/${member.id}`, member.version);
      }),
  );

  app.get(
    '/region-group-members/:id',
    {
      config: READ,
      schema: {
        operationId: 'getRegionGroupMember',
        tags,
        summary: '查询区域组成员 Get a member of a group',
        params: MemberPath,
        response: responses({ 200: GroupMemberSchema }, [404]),
      },
    },
    async (request, reply) => {
      const member = await findMember(database.reader(actorOf(request).reach), request.params.id);
      if (!member) throw notFound();
      return send(reply, ok(toMember(member), member.version));
    },
  );

  app.patch(
    '/region-group-members/:id',
    {
      config: OFFICE,
      schema: {
        operationId: 'updateRegionGroupMember',
        tags,
        summary: '修改成员期间 Change the days of a membership',
        params: MemberPath,
        headers: ChangeHeaders,
        body: UpdateMemberBody,
        response: responses({ 200: GroupMemberSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => {
        const member = await changeMember(unit, request.params.id, version, request.body);
        return ok(toMember(member), member.version);
      });
    },
  );
}
