import { Closed, Code, Instant, Nullable, OneOf, RoleSchema, Text, Uuid } from '@urbanpilot/contract';
import { type Static, Type } from 'typebox';
import { PageQuery } from '../http/pages';
import type { Locale } from '../problems/problem';
import {
  dueStep,
  SIGN_OFF_DECISIONS,
  SIGN_OFF_STATES,
  SIGNERS,
  type SignOff,
  type SignOffKind,
  type SignOffRoute,
  takenSteps,
} from './sign-off';

const State = OneOf(SIGN_OFF_STATES, '状态: running 审核中, signed 已签发, returned 已退回, withdrawn 已撤回');
const MOST_STEPS = 8;
const MOST_VERSION = 2_147_483_647;
const StepCode = () => Code('环节代码', ['checked']);

const Version = (minimum: number, description: string) =>
  Type.Integer({ minimum, maximum: MOST_VERSION, description, examples: [1] });
const RolesOf = (description: string) =>
  Type.Array(OneOf(SIGNERS, '角色'), { minItems: 1, maxItems: SIGNERS.length, uniqueItems: true, description });

const TakenStepSchema = Closed(
  {
    code: StepCode(),
    name: Text('环节名称, in the language of Accept-Language', 50, ['审核']),
    roles: RolesOf('可办理的角色'),
    decision: Nullable(OneOf(SIGN_OFF_DECISIONS, '办理结果: approved 通过, returned 退回; null: 尚未办理')),
    actedBy: Nullable(Text('办理人', 2500)),
    actedAt: Nullable(Instant('办理时间')),
    reason: Nullable(Text('退回理由', 1000)),
  },
  '环节 Step',
);

export const SignOffSchema = Closed(
  {
    id: Uuid('审核签发编号'),
    kind: Text('文稿类别', 64, ['report']),
    subjectId: Text('文稿', 64, ['01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e']),
    territoryId: Nullable(Uuid('所属地区; null: 全市')),
    unitId: Nullable(Uuid('所属单位')),
    title: Text('标题', 500),
    state: State,
    dueStep: Nullable(StepCode()),
    steps: Type.Array(TakenStepSchema, {
      minItems: 1,
      maxItems: MOST_STEPS,
      description: '各环节, as set at its start',
    }),
    preparedBy: Text('拟稿人', 2500),
    preparedAs: Nullable(RoleSchema),
    preparedAt: Instant('提交时间'),
    endedAt: Nullable(Instant('结束时间')),
    version: Version(1, '版本, also the ETag'),
  },
  '审核签发 Sign-off',
);

export const SignOffPath = Closed({ id: Uuid('审核签发编号') }, 'Path');
export const ReturnBody = Closed({ reason: Text('退回理由', 1000, ['数据与附表不一致']) }, '退回 Return');

const KindOf = (kinds: readonly SignOffKind[]) =>
  OneOf(
    kinds.map(({ kind }) => kind),
    `文稿类别: ${kinds.map(({ kind, description }) => `${kind} ${description}`).join(', ')}`,
  );

export const signOffQuery = (kinds: readonly SignOffKind[]) =>
  Closed(
    {
      state: Type.Optional(State),
      kind: Type.Optional(KindOf(kinds)),
      territoryId: Type.Optional(Uuid('所属地区')),
      unitId: Type.Optional(Uuid('所属单位')),
      subjectId: Type.Optional(Text('文稿', 64)),
      ...PageQuery,
    },
    'Query',
  );

export const signOffRoutePath = (kinds: readonly SignOffKind[]) => Closed({ kind: KindOf(kinds) }, 'Path');

const Steps = Type.Array(
  Closed(
    {
      code: StepCode(),
      name: Closed({ 'zh-CN': Text('名称', 20, ['审核']), en: Text('Name', 50, ['checked']) }, '名称 Name'),
      roles: RolesOf('可办理的角色'),
    },
    '环节 Step',
  ),
  { minItems: 1, maxItems: MOST_STEPS, description: '各环节, in their order; each is taken by another person' },
);

export const ChangeSignOffRouteBody = Closed({ steps: Steps }, '审核流程 Steps of a kind');
export const SignOffRouteSchema = Closed(
  {
    kind: Text('文稿类别', 64, ['report']),
    steps: Steps,
    version: Version(0, '版本, also the ETag; 0: 默认流程'),
  },
  '审核流程 Steps of a kind',
);

export function toSignOff(signOff: SignOff, locale: Locale): Static<typeof SignOffSchema> {
  const { passed: _passed, acts: _acts, preparedAt, endedAt, ...rest } = signOff;
  const dates = { preparedAt: preparedAt.toISOString(), endedAt: endedAt?.toISOString() ?? null };
  const steps = takenSteps(signOff).map(({ code, name, roles, act }) => ({
    ...{ code, name: name[locale], roles: signersAmong(roles), decision: act?.decision ?? null },
    ...{ actedBy: act?.actedBy ?? null, actedAt: act ? new Date(act.actedAt).toISOString() : null },
    reason: act?.reason ?? null,
  }));
  return { ...rest, ...dates, dueStep: dueStep(signOff)?.code ?? null, steps };
}

export function toSignOffRoute({ kind, steps, version }: SignOffRoute): Static<typeof SignOffRouteSchema> {
  return { kind, version, steps: steps.map((step) => ({ ...step, roles: signersAmong(step.roles) })) };
}

const signersAmong = (roles: readonly string[]) => SIGNERS.filter((role) => roles.includes(role));
