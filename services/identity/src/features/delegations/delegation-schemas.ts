import { Closed, Day, Instant, Nullable, OneOf, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { SCOPES } from '../../issuer-scopes';
import { Issuer, Subject } from '../grants/grant-schemas';
import { DELEGATION_STATES, type Delegation, delegationStateOf } from './delegation';

const Scopes = Type.Array(OneOf(SCOPES, '权限范围'), {
  minItems: 1,
  maxItems: SCOPES.length,
  uniqueItems: true,
  description: '代理的权限范围, the operations to which it is limited',
  examples: [['regions:read', 'regions:write']],
});
const Reason = Text('代理原因', 500, ['出差']);

export const DelegationPath = Closed({ id: Uuid('代理编号 Delegation') }, 'Path');
export const DelegationQuery = Type.Object(
  { ...PageQuery, postId: Type.Optional(Uuid('岗位')), subject: Type.Optional(Subject) },
  { additionalProperties: false },
);

export const DelegateBody = Closed(
  {
    postId: Uuid('被代理的岗位'),
    subject: Subject,
    issuer: Type.Optional(Issuer),
    scopes: Type.Optional(Scopes),
    startsOn: Day('首日, from today on'),
    endsOn: Day('末日, at most 366 days'),
    reason: Reason,
  },
  '新代理 A new delegation',
);

export const DelegationSchema = Closed(
  {
    id: Uuid('代理编号 Delegation'),
    postId: Uuid('被代理的岗位'),
    issuer: Issuer,
    subject: Subject,
    scopes: Nullable(
      Type.Array(Text('权限范围', 50), { maxItems: SCOPES.length, description: 'null: 岗位的全部权限' }),
    ),
    startsOn: Day('首日'),
    endsOn: Day('末日'),
    reason: Reason,
    revokedAt: Nullable(Instant('提前终止时间')),
    state: OneOf(DELEGATION_STATES, '状态: upcoming 未开始, current 代理中, ended 已结束'),
    version: Type.Integer({ minimum: 1, maximum: 2_147_483_647, description: '版本, the ETag', examples: [1] }),
    createdAt: Instant('登记时间'),
  },
  '代理 Delegation of a post',
);

export function toDelegation(delegation: Delegation): Static<typeof DelegationSchema> {
  const { reach: _reach, ...shown } = delegation;
  return {
    ...shown,
    revokedAt: delegation.revokedAt?.toISOString() ?? null,
    state: delegationStateOf(delegation, new Date()),
    createdAt: delegation.createdAt.toISOString(),
  };
}
