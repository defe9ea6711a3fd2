import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import {
  actorOf,
  ChangeHeaders,
  expectedVersion,
  ok,
  PageOf,
  PostHeaders,
  pageAnswer,
  pageRequest,
  permission,
  requireWholeReach,
  responses,
  type ServiceContext,
  send,
  write,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { passwordRoutes } from './account-password-routes';
import { findAccount, listAccounts } from './account-read-model';
import {
  AccountPath,
  AccountQuery,
  AccountSchema,
  ChangeAccountBody,
  toAccount,
  toListedAccount,
} from './account-schemas';
import { changeAccount, endSessions, readAccount } from './account-service';

const tags = ['账号 Accounts'];
const reading = permission('identity:read', ['office']);
const writing = permission('identity:write', ['office']);

/** Accounts of people: made, changed and seen by an office that reaches every territory. */
export function accountRoutes(instance: FastifyInstance, context: ServiceContext): void {
  passwordRoutes(instance, context);
  changeRoutes(instance, context);
  readRoutes(instance, context);
}

function changeRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  app.patch(
    '/accounts/:id',
    {
      config: { ...writing, versioned: true },
      schema: {
        operationId: 'changeAccount',
        tags,
        summary: '修改、停用或启用账号 Rename, disable or enable an account',
        description:
          '停用后其会话立即结束，授权在一分钟内对各服务失效；启用后恢复。不得停用本人。 A disabled account loses its ' +
          'sessions at once and its grants within a minute, until it is enabled. Nobody disables himself.',
        params: AccountPath,
        headers: ChangeHeaders,
        body: ChangeAccountBody,
        response: responses({ 200: AccountSchema }, [404, 412, 413, 415, 428]),
      },
    },
    async (request, reply) =>
      write(context, request, reply, async (unit) => {
        const { issuerUrl } = context.config;
        const account = await changeAccount(unit, issuerUrl, request.params.id, expectedVersion(request), request.body);
        return ok(toAccount(account), account.version);
      }),
  );

  app.post(
    '/accounts/:id/sign-out',
    {
      config: writing,
      schema: {
        operationId: 'signAccountOut',
        tags,
        summary: '结束全部会话 Sign a person out everywhere',
        description: '会话与刷新令牌立即失效，访问令牌至多五分钟后到期。 Access tokens expire within five minutes.',
        params: AccountPath,
        headers: PostHeaders,
        response: responses({ 200: AccountSchema }, [404, 409, 413, 415, 422]),
      },
    },
    async (request, reply) =>
      write(context, request, reply, async (unit) => {
        const account = await endSessions(unit, request.params.id);
        return ok(toAccount(account), account.version);
      }),
  );
}

function readRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  app.get(
    '/accounts',
    {
      config: reading,
      schema: {
        operationId: 'listAccounts',
        tags,
        summary: '列出账号 List accounts',
        description: '账号名与姓名已脱敏；查看完整内容请查询单个账号，并留有记录。 Names are masked here.',
        querystring: AccountQuery,
        response: responses({ 200: PageOf(AccountSchema, '账号 Accounts') }),
      },
    },
    async (request, reply) => {
      const { reach } = actorOf(request);
      requireWholeReach({ reach });
      const page = pageRequest(request);
      const accounts = await listAccounts(context.database.reader(reach), request.query, page);
      return send(
        reply,
        pageAnswer(request, page, accounts, toListedAccount, ({ id }) => [id]),
      );
    },
  );

  app.get(
    '/accounts/:id',
    {
      config: reading,
      schema: {
        operationId: 'getAccount',
        tags,
        summary: '查询账号 Get an account',
        description: '返回完整的个人信息，并留有记录。 Answers personal data in full and leaves a record.',
        params: AccountPath,
        response: responses({ 200: AccountSchema }, [404]),
      },
    },
    async (request, reply) => {
      const account = await context.transaction(actorOf(request), async (unit) =>
        readAccount(unit, await findAccount(unit, request.params.id)),
      );
      return send(reply, ok(toAccount(account), account.version));
    },
  );
}
