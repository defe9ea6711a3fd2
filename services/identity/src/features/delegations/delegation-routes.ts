import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import {
  actorOf,
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
import { findDelegation, listDelegations } from './delegation-read-model';
import { DelegateBody, DelegationPath, DelegationQuery, DelegationSchema, toDelegation } from './delegation-schemas';
import { delegatePost, revokeDelegation } from './delegation-service';

const tags = ['代理 Delegations'];
const reading = permission('identity:read', ['office', 'auditor']);
const writing = permission('identity:write', ['office']);

/** Delegations of posts; registered by the office, seen by it and the auditors. */
export function delegationRoutes(instance: FastifyInstance, context: ServiceContext): void {
  readRoutes(instance, context);
  writeRoutes(instance, context);
}

function readRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  app.get(
    '/delegations',
    {
      config: reading,
      schema: {
        operationId: 'listDelegations',
        tags,
        summary: '列出代理 List delegations',
        querystring: DelegationQuery,
        response: responses({ 200: PageOf(DelegationSchema, '代理 Delegations') }),
      },
    },
    async (request, reply) => {
      const page = pageRequest(request);
      const rows = await listDelegations(context.database.reader(actorOf(request).reach), request.query, page);
      return send(
        reply,
        pageAnswer(request, page, rows, toDelegation, ({ id }) => [id]),
      );
    },
  );

  app.get(
    '/delegations/:id',
    {
      config: reading,
      schema: {
        operationId: 'getDelegation',
        tags,
        summary: '查询代理 Get a delegation',
        params: DelegationPath,
        response: responses({ 200: DelegationSchema }, [404]),
      },
    },
    async (request, reply) => {
      const found = await findDelegation(context.database.reader(actorOf(request).reach), request.params.id);
      if (!found) throw notFound();
      return send(reply, ok(toDelegation(found), found.version));
    },
  );
}

function writeRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  app.post(
    '/delegations',
    {
      config: writing,
      schema: {
        operationId: 'delegatePost',
        tags,
        summary: '登记代理 Let somebody act for the holder of a post for a time',
        description:
          '代理人办理的事项在审计中注明被代理人；职责分离时两人视为同一人，代理结束后一年内仍然如此；不得转委托。 What is done by delegation is recorded so; where duties are separated the two are one person, for a year after it ended too; it is not delegated onwards.',
        headers: PostHeaders,
        body: DelegateBody,
        response: responses({ 201: DelegationSchema }, [409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const { issuer = context.config.issuerUrl, scopes = null, ...rest } = request.body;
        const delegation = await delegatePost(unit, { ...rest, issuer, scopes });
        return created(toDelegation(delegation), `/identity/v1/delegations/${delegation.id}`, delegation.version);
      }),
  );

  app.post(
    '/delegations/:id/revocation',
    {
      config: { ...writing, versioned: true },
      schema: {
        operationId: 'revokeDelegation',
        tags,
        summary: '终止代理 Take a delegation back now',
        params: DelegationPath,
        headers: TransitionHeaders,
        response: responses({ 200: DelegationSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => {
        const delegation = await revokeDelegation(unit, request.params.id, version);
        return ok(toDelegation(delegation), delegation.version);
      });
    },
  );
}
