import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import {
  actorOf,
  ChangeHeaders,
  commonProblems,
  created,
  expectedVersion,
  ok,
  PageOf,
  PageQuery,
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
import { Type } from 'typebox';
import { generateClientSecret, hashClientSecret } from '../../issuer/client-secret';
import { findClient, listClients } from './client-read-model';
import {
  ChangeClientBody,
  ClientPath,
  ClientSchema,
  CreateClientBody,
  IssuedClientSchema,
  RotateSecretBody,
  toClient,
} from './client-schemas';
import { changeClient, registerClient, rotateSecret } from './client-service';

const tags = ['客户端 Clients'];
const reading = permission('identity:read', ['office', 'auditor']);
const writing = permission('identity:write', ['office']);

/** Clients: registered by the office, seen by the office and the auditors. */
export function clientRoutes(instance: FastifyInstance, context: ServiceContext): void {
  createRoute(instance, context);
  secretRoute(instance, context);
  changeRoute(instance, context);
  readRoutes(instance, context);
}

function createRoute(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  app.post(
    '/clients',
    {
      config: writing,
      schema: {
        operationId: 'createClient',
        tags,
        summary: '登记客户端 Register a client',
        description:
          '密钥只显示一次，系统只保存其散列。以同一 Idempotency-Key 重复请求时，clientSecret 为 null；密钥遗失的，停用该客户端并重新登记。 ' +
          'The secret is shown once; only its hash is stored. A request repeated under its Idempotency-Key is answered ' +
          'with a null clientSecret: when the secret is lost, disable the client and register another.',
        headers: PostHeaders,
        body: CreateClientBody,
        response: responses({ 201: IssuedClientSchema }, [409, 413, 415, 422]),
      },
    },
    async (request, reply) => {
      const clientSecret = request.body.kind === 'public' ? null : generateClientSecret();
      const hash = clientSecret === null ? null : await hashClientSecret(clientSecret);
      return write(context, request, reply, async (unit) => {
        const client = await registerClient(unit, request.body, hash);
        const body = { ...toClient(client), clientSecret };
        const answer = created(body, `/identity/v1/clients/${client.id}`, client.version);
        return { ...answer, rememberedBody: { ...body, clientSecret: null } };
      });
    },
  );
}

function secretRoute(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  app.post(
    '/clients/:id/secrets',
    {
      config: { ...writing, versioned: true },
      schema: {
        operationId: 'rotateClientSecret',
        tags,
        summary: '更换客户端密钥 Give a client a new secret',
        description:
          '新密钥只显示一次；旧密钥在 overlapHours 内继续有效，便于不停机更换。 The new secret is shown once; the one ' +
          'before stays good for overlapHours, so that a system changes over without a pause.',
        params: ClientPath,
        headers: TransitionHeaders,
        body: RotateSecretBody,
        response: responses({ 201: IssuedClientSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    async (request, reply) => {
      const clientSecret = generateClientSecret();
      const hash = await hashClientSecret(clientSecret);
      return write(context, request, reply, async (unit) => {
        const { overlapHours = 24 } = request.body;
        const client = await rotateSecret(unit, request.params.id, expectedVersion(request), hash, overlapHours);
        const body = { ...toClient(client), clientSecret };
        const answer = created(body, `/identity/v1/clients/${client.id}`, client.version);
        return { ...answer, rememberedBody: { ...body, clientSecret: null } };
      });
    },
  );
}

function changeRoute(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  app.patch(
    '/clients/:id',
    {
      config: { ...writing, versioned: true },
      schema: {
        operationId: 'changeClient',
        tags,
        summary: '修改、停用或启用客户端 Rename, disable or enable a client',
        description:
          '停用后不再发放令牌，已发放的令牌至多五分钟后到期；须立即禁止的，另撤销其授权。 A disabled client gets no ' +
          'tokens; those it holds expire within five minutes. To bar it at once, revoke its grants too.',
        params: ClientPath,
        headers: ChangeHeaders,
        body: ChangeClientBody,
        response: responses({ 200: ClientSchema }, [404, 412, 413, 415, 428]),
      },
    },
    async (request, reply) =>
      write(context, request, reply, async (unit) => {
        const client = await changeClient(unit, request.params.id, expectedVersion(request), request.body);
        return ok(toClient(client), client.version);
      }),
  );
}

function readRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  app.get(
    '/clients',
    {
      config: reading,
      schema: {
        operationId: 'listClients',
        tags,
        summary: '列出客户端 List clients',
        querystring: Type.Object(PageQuery, { additionalProperties: false }),
        response: responses({ 200: PageOf(ClientSchema, '客户端 Clients') }),
      },
    },
    async (request, reply) => {
      const page = pageRequest(request);
      const clients = await listClients(context.database.reader(actorOf(request).reach), page);
      return send(
        reply,
        pageAnswer(request, page, clients, toClient, ({ id }) => [id]),
      );
    },
  );

  app.get(
    '/clients/:id',
    {
      config: reading,
      schema: {
        operationId: 'getClient',
        tags,
        summary: '查询客户端 Get a client',
        params: ClientPath,
        response: responses({ 200: ClientSchema }, [404]),
      },
    },
    async (request, reply) => {
      const client = await findClient(context.database.reader(actorOf(request).reach), request.params.id);
      if (!client) throw new Problem(commonProblems['not-found']);
      return send(reply, ok(toClient(client), client.version));
    },
  );
}
