import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import {
  actorOf,
  commonProblems,
  created,
  expectedVersion,
  ok,
  PageOf,
  PostHeaders,
  Problem,
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
import { findGrant, listGrants } from './grant-read-model';
import { GiveGrantBody, GrantPath, GrantQuery, GrantSchema, toGrant, toNewGrant } from './grant-schemas';
import { giveGrant, revokeGrant } from './grant-service';

const tags = ['授权 Grants'];
const reading = permission('identity:read', ['office', 'auditor']);
const writing = permission('identity:write', ['office']);

/** Grants: given and revoked by the office, seen by the office and the auditors. */
export function grantRoutes(instance: FastifyInstance, context: ServiceContext): void {
  writeRoutes(instance, context);
  readRoutes(instance, context);
}

function writeRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  app.post(
    '/grants',
    {
      config: writing,
      schema: {
        operationId: 'giveGrant',
        tags,
        summary: '授予角色 Give a role over territories',
        description:
          '不得授予本人，地区范围不得超出授权人自己的范围。 Nobody gives a grant to himself, or beyond his own reach.',
        headers: PostHeaders,
        body: GiveGrantBody,
        response: responses({ 201: GrantSchema }, [409, 413, 415, 422]),
      },
    },
    async (request, reply) =>
      write(context, request, reply, async (unit) => {
        const grant = await giveGrant(unit, toNewGrant(request.body, context.config.issuerUrl));
        return created(toGrant(grant), `/identity/v1/grants/${grant.id}`, grant.version);
      }),
  );

  app.post(
    '/grants/:id/revocation',
    {
      config: { ...writing, versioned: true },
      schema: {
        operationId: 'revokeGrant',
        tags,
        summary: '撤销授权 Revoke a grant',
        description:
          '即时失效，一分钟内对各服务生效；不得撤销本人的授权。 It ends now; nobody revokes a grant of his own.',
        params: GrantPath,
        headers: TransitionHeaders,
        response: responses({ 200: GrantSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    async (request, reply) =>
      write(context, request, reply, async (unit) => {
        const grant = await revokeGrant(unit, request.params.id, expectedVersion(request));
        return ok(toGrant(grant), grant.version);
      }),
  );
}

function readRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  app.get(
    '/grants',
    {
      config: reading,
      schema: {
        operationId: 'listGrants',
        tags,
        summary: '列出授权 List grants',
        querystring: GrantQuery,
        response: responses({ 200: PageOf(GrantSchema, '授权 Grants') }),
      },
    },
    async (request, reply) => {
      const page = pageRequest(request);
      const grants = await listGrants(context.database.reader(actorOf(request).reach), request.query, page);
      return send(
        reply,
        pageAnswer(request, page, grants, toGrant, ({ id }) => [id]),
      );
    },
  );

  app.get(
    '/grants/:id',
    {
      config: reading,
      schema: {
        operationId: 'getGrant',
        tags,
        summary: '查询授权 Get a grant',
        params: GrantPath,
        response: responses({ 200: GrantSchema }, [404]),
      },
    },
    async (request, reply) => {
      const grant = await findGrant(context.database.reader(actorOf(request).reach), request.params.id);
      if (!grant) throw new Problem(commonProblems['not-found']);
      return send(reply, ok(toGrant(grant), grant.version));
    },
  );
}
