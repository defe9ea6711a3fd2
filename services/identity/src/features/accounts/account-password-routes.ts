import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import {
  created,
  expectedVersion,
  ok,
  PostHeaders,
  permission,
  responses,
  type ServiceContext,
  TransitionHeaders,
  write,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { accountAttempts, forgetAttempts } from '../../sign-in/attempts';
import { hashPassword } from '../../sign-in/password-hash';
import { type Account, temporaryPassword } from './account';
import { AccountPath, AccountSchema, CreateAccountBody, IssuedAccountSchema, toAccount } from './account-schemas';
import { createAccount, resetPassword, unlockAccount } from './account-service';

const tags = ['账号 Accounts'];
const writing = permission('identity:write', ['office']);
const SHOWN_ONCE =
  '临时密码只显示一次，首次登录须修改。以同一 Idempotency-Key 重复请求时，temporaryPassword 为 null。 The temporary ' +
  'password is shown once and must be replaced at the first sign-in; a repeated request is answered with null.';

/** Making accounts, replacing forgotten passwords, unlocking. */
export function passwordRoutes(instance: FastifyInstance, context: ServiceContext): void {
  createRoute(instance, context);
  resetRoute(instance, context);
  unlockRoute(instance, context);
}

/** The answer that shows a temporary password this once. */
function issued(account: Account, password: string) {
  const body = { ...toAccount(account), temporaryPassword: password };
  const answer = created(body, `/identity/v1/accounts/${account.id}`, account.version);
  return { ...answer, rememberedBody: { ...body, temporaryPassword: null } };
}

function createRoute(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  app.post(
    '/accounts',
    {
      config: writing,
      schema: {
        operationId: 'createAccount',
        tags,
        summary: '创建账号 Create an account',
        description: SHOWN_ONCE,
        headers: PostHeaders,
        body: CreateAccountBody,
        response: responses({ 201: IssuedAccountSchema }, [409, 413, 415, 422]),
      },
    },
    async (request, reply) => {
      const password = temporaryPassword();
      const hash = await hashPassword(password);
      return write(context, request, reply, async (unit) =>
        issued(await createAccount(unit, request.body, hash), password),
      );
    },
  );
}

function resetRoute(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  app.post(
    '/accounts/:id/temporary-password',
    {
      config: { ...writing, versioned: true },
      schema: {
        operationId: 'resetAccountPassword',
        tags,
        summary: '重置密码 Replace a forgotten password by a temporary one',
        description: SHOWN_ONCE,
        params: AccountPath,
        headers: TransitionHeaders,
        response: responses({ 201: IssuedAccountSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    async (request, reply) => {
      const password = temporaryPassword();
      const hash = await hashPassword(password);
      return write(context, request, reply, async (unit) => {
        const { issuerUrl } = context.config;
        return issued(
          await resetPassword(unit, issuerUrl, request.params.id, expectedVersion(request), hash),
          password,
        );
      });
    },
  );
}

function unlockRoute(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  app.post(
    '/accounts/:id/unlocking',
    {
      config: writing,
      schema: {
        operationId: 'unlockAccount',
        tags,
        summary: '解除锁定 Unlock an account after failed sign-ins',
        params: AccountPath,
        headers: PostHeaders,
        response: responses({ 200: AccountSchema }, [404, 409, 413, 415, 422]),
      },
    },
    async (request, reply) =>
      write(context, request, reply, async (unit) => {
        const account = await unlockAccount(unit, request.params.id);
        await forgetAttempts(unit, accountAttempts(account.name));
        return ok(toAccount(account), account.version);
      }),
  );
}
