import { Closed, Instant, Nullable, OneOf, Text } from '@urbanpilot/contract';
import { type Static, Type } from 'typebox';
import { SCOPES } from '../../issuer-scopes';
import { CLIENT_KINDS, CLIENT_STATES, type Client } from './client';

export const ClientId = Type.String({
  minLength: 1,
  maxLength: 64,
  pattern: '^[A-Za-z0-9._-]+$',
  description: '客户端编号, client_id and subject of its tokens',
  examples: ['01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e'],
});

const Name = Text('名称, which system it is', 200, ['市财政局资金系统']);

const Scopes = Type.Array(OneOf(SCOPES, '权限范围 Scope'), {
  minItems: 1,
  maxItems: SCOPES.length,
  uniqueItems: true,
  description: '令牌最多可带的权限范围, the most that its tokens may carry',
  examples: [['regions:read', 'funding:read']],
});

const State = OneOf(CLIENT_STATES, '状态: active 启用, disabled 停用, which gets no tokens');

const Kind = OneOf(CLIENT_KINDS, '种类: confidential 有密钥的系统, public 无密钥的前端 (authorization code with PKCE)');

const Pages = (description: string) =>
  Type.Array(
    Type.String({
      minLength: 1,
      maxLength: 2000,
      pattern: '^https?://\\S+$',
      description: '页面地址 Page, https (http on a loopback address only), without fragment',
      examples: ['https://app.example.cn/callback'],
    }),
    { maxItems: 20, uniqueItems: true, description, examples: [['https://app.example.cn/callback']] },
  );
const RedirectUris = Pages(
  '登录后可返回的页面, compared character by character; with one, people can sign in through it',
);
const PostLogoutRedirectUris = Pages('退出后可返回的页面, compared character by character');

export const RotateSecretBody = Closed(
  {
    overlapHours: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 168,
        default: 24,
        description: '旧密钥继续有效的小时数, 0 after a leak',
        examples: [24],
      }),
    ),
  },
  '更换密钥 A new secret',
);

export const ClientPath = Closed({ id: ClientId }, 'Path');

export const CreateClientBody = Closed(
  {
    name: Name,
    scopes: Scopes,
    kind: Type.Optional(Kind),
    redirectUris: Type.Optional(RedirectUris),
    postLogoutRedirectUris: Type.Optional(PostLogoutRedirectUris),
  },
  '新客户端 A new client',
);

export const ChangeClientBody = Type.Object(
  {
    name: Type.Optional(Name),
    state: Type.Optional(State),
    redirectUris: Type.Optional(RedirectUris),
    postLogoutRedirectUris: Type.Optional(PostLogoutRedirectUris),
  },
  { additionalProperties: false, minProperties: 1, description: '要修改的字段, what is missing stays' },
);

const clientProperties = {
  id: ClientId,
  name: Name,
  kind: Kind,
  redirectUris: RedirectUris,
  postLogoutRedirectUris: PostLogoutRedirectUris,
  scopes: Type.Array(Text('权限范围 Scope', 64, ['regions:read']), { maxItems: 100, description: '权限范围 Scopes' }),
  state: State,
  version: Type.Integer({ minimum: 1, maximum: 2_147_483_647, description: '版本, the ETag', examples: [1] }),
  createdAt: Instant('创建时间'),
};

export const ClientSchema = Closed(clientProperties, '客户端 Client');

export const IssuedClientSchema = Closed(
  {
    ...clientProperties,
    clientSecret: Nullable(
      Type.String({
        minLength: 43,
        maxLength: 43,
        description:
          '密钥, shown this once; null for a public client, and when the answer is given again under its Idempotency-Key',
        examples: ['J2f0sV1nq7d3Zk9b5xUe8mTgR4yHcLwPaQoIiNvXzKs'],
      }),
    ),
  },
  '新客户端与密钥 A new client with its secret',
);

/** The client as callers see it. */
export function toClient(client: Client): Static<typeof ClientSchema> {
  const { id, name, kind, redirectUris, postLogoutRedirectUris, scopes, state, version, createdAt } = client;
  const pages = { kind, redirectUris, postLogoutRedirectUris };
  return { id, name, ...pages, scopes, state, version, createdAt: createdAt.toISOString() };
}
