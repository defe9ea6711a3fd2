import { Closed, Instant, Nullable, OneOf, RoleSchema, Text, Uuid } from '@urbanpilot/contract';
import { instantOf, PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { GRANT_STATES, type Grant, stateOf } from './grant';
import type { NewGrant } from './grant-service';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

export const Issuer = Type.String({
  minLength: 1,
  maxLength: 2000,
  pattern: '^[a-z][a-z0-9+.-]*:\\S+$',
  description: '令牌签发方, `iss` of the tokens; default: the issuer of this installation',
  examples: ['https://pilot.example.cn/identity'],
});

export const Subject = Text('主体, `sub` of the tokens: a client id or a person', 255, [
  '01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e',
]);

export const ReachSchema = Type.Array(Type.String({ pattern: `^(\\*|${UUID})$`, minLength: 1, maxLength: 36 }), {
  minItems: 1,
  maxItems: 10_000,
  uniqueItems: true,
  description: '地区范围: territory ids, or the single entry * for all',
  examples: [['*'], ['01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e']],
});

export const GrantPath = Closed({ id: Uuid('授权编号 Grant') }, 'Path');

export const GrantQuery = Type.Object(
  { ...PageQuery, subject: Type.Optional(Subject), role: Type.Optional(RoleSchema) },
  { additionalProperties: false },
);

export const GiveGrantBody = Closed(
  {
    subject: Subject,
    issuer: Type.Optional(Issuer),
    role: RoleSchema,
    reach: ReachSchema,
    unitId: Type.Optional(Uuid('单位, for which alone the holder then acts; default: for all')),
    validFrom: Type.Optional(Instant('生效时间, default: now')),
    validTo: Type.Optional(Nullable(Instant('失效时间, missing or null: open'))),
  },
  '新授权 A new grant',
);

export const GrantSchema = Closed(
  {
    id: Uuid('授权编号 Grant'),
    issuer: Issuer,
    subject: Subject,
    role: RoleSchema,
    reach: ReachSchema,
    unitId: Nullable(Uuid('单位; null: for all')),
    postId: Nullable(Uuid('所属岗位, which owns it; null: it stands by itself')),
    delegationId: Nullable(Uuid('所属代理; null: none')),
    validFrom: Instant('生效时间'),
    validTo: Nullable(Instant('失效时间, null: open')),
    state: OneOf(
      [...GRANT_STATES, 'suspended'] as const,
      '状态: upcoming 未生效, active 有效, ended 已失效, suspended 暂停: the holder is a disabled account',
    ),
    version: Type.Integer({ minimum: 1, maximum: 2_147_483_647, description: '版本, the ETag', examples: [1] }),
    createdAt: Instant('授予时间'),
  },
  '授权 Grant of a role over territories',
);

/** The grant that a caller asks for; `ownIssuer` stands in where it names none. */
export function toNewGrant(body: Static<typeof GiveGrantBody>, ownIssuer: string): NewGrant {
  const { issuer = ownIssuer, subject, role, reach, unitId, validFrom, validTo } = body;
  return {
    ...{ issuer, subject, role, reach, unitId },
    validFrom: validFrom === undefined ? undefined : instantOf(validFrom, '/validFrom'),
    validTo: validTo == null ? null : instantOf(validTo, '/validTo'),
  };
}

/** The grant as callers see it. */
export function toGrant(grant: Grant): Static<typeof GrantSchema> {
  const { id, issuer, subject, role, reach, unitId, postId, delegationId, validFrom, validTo, version, createdAt } =
    grant;
  const state = stateOf(grant, new Date());
  return {
    ...{ id, issuer, subject, role, reach, unitId, postId, delegationId, version },
    validFrom: validFrom.toISOString(),
    validTo: validTo?.toISOString() ?? null,
    state: grant.suspendedAt && state !== 'ended' ? 'suspended' : state,
    createdAt: createdAt.toISOString(),
  };
}
