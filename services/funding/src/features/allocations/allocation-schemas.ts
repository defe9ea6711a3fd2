import { Amount, Closed, Decimal, Instant, Nullable, OneOf, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery, type Reach, reaches } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { toMoney } from '../../money';
import { ALLOCATION_STATES, type Allocation, distributedOf, type Factor, type Limits } from './allocation';

const MAX_REGIONS = 2000;

const State = OneOf(
  ALLOCATION_STATES,
  '状态: draft 草稿, simulated 已测算, proposed 已提请, approved 已批准, issued 已下达',
);

const NotNegative = (description: string, example: string) =>
  Type.String({ pattern: '^(0|[1-9]\\d{0,14})(\\.\\d{1,12})?$', maxLength: 28, description, examples: [example] });

const RoundScoreFactor = Closed(
  {
    source: Type.Literal('round-score', { description: '来源: 评估得分' }),
    roundId: Uuid('已发布的评估轮次'),
    weight: NotNegative('权重', '0.7'),
  },
  '评估得分因素 Scores of a published round',
);

const ManualFactor = Closed(
  {
    source: Type.Literal('manual', { description: '来源: 人工填报' }),
    name: Text('因素名称', 100, ['落户人数']),
    weight: NotNegative('权重', '0.3'),
    values: Type.Array(
      Closed(
        {
          territoryId: Uuid('地区'),
          value: NotNegative('数值', '3200'),
          evidence: Text('依据', 500, ['公安部门核定']),
        },
        '一个地区的数值 One region',
      ),
      { maxItems: MAX_REGIONS, description: '各地区数值及依据' },
    ),
  },
  '人工因素 Values by hand with evidence',
);

const Factors = (minItems: number) =>
  Type.Array(Type.Union([RoundScoreFactor, ManualFactor]), { minItems, maxItems: 20, description: '因素' });

const GradeCoefficients = Type.Array(
  Closed({ grade: Text('等次', 20, ['优秀']), coefficient: NotNegative('系数', '1.2') }, '等级系数 One grade'),
  { maxItems: 20, description: '等级系数, by grade of the one round among the factors' },
);

const Overrides = Type.Array(Closed({ territoryId: Uuid('地区'), amount: Amount('限额') }, '个别地区 One region'), {
  maxItems: MAX_REGIONS,
  description: '个别地区的限额, instead of the one for every region',
});

const LimitsBody = (description: string) =>
  Closed({ perRegion: Type.Optional(Amount('每个地区')), overrides: Type.Optional(Overrides) }, description);

const LimitsSchema = (description: string) =>
  Closed({ perRegion: Nullable(Amount('每个地区')), overrides: Overrides }, description);

const Exclusions = Type.Array(
  Closed({ territoryId: Uuid('地区'), reason: Text('原因', 500, ['存在一票否决事项']) }, '排除 One region'),
  { maxItems: MAX_REGIONS, description: '不参与分配的地区及原因' },
);

export const AllocationSchema = Closed(
  {
    id: Uuid('分配方案编号'),
    fundId: Uuid('资金池'),
    programmeId: Uuid('试点'),
    name: Text('方案名称'),
    state: State,
    pool: Amount('分配总额, taken from the fund'),
    reserve: Amount('预留, a part of the pool'),
    distributed: Amount('分配到地区: pool − reserve, the sum of the lines'),
    factors: Factors(0),
    gradeCoefficients: GradeCoefficients,
    base: Amount('每个地区的基数'),
    floors: LimitsSchema('保底 Floors'),
    caps: LimitsSchema('封顶 Caps'),
    exclusions: Exclusions,
    fingerprint: Nullable(
      Type.String({ pattern: '^[0-9a-f]{64}$', maxLength: 64, description: '测算输入的摘要 (SHA-256)' }),
    ),
    returnReason: Nullable(Text('退回原因', 1000)),
    documentNumber: Nullable(Text('文号', 100)),
    issuedAt: Nullable(Instant('下达时间')),
    version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' }),
    createdAt: Instant('创建时间'),
  },
  '分配方案 Allocation; of what names regions only those within reach are shown',
);

export const CreateAllocationBody = Closed(
  {
    fundId: Uuid('资金池'),
    name: Text('方案名称', 200, ['2026 年试点奖补资金分配方案']),
    programmeId: Uuid('试点; its designated and active regions receive'),
    pool: Amount('分配总额'),
    reserve: Type.Optional(Amount('预留, a part of the pool')),
    factors: Factors(1),
    gradeCoefficients: Type.Optional(GradeCoefficients),
    base: Type.Optional(Amount('每个地区的基数')),
    floors: Type.Optional(LimitsBody('保底 Floors')),
    caps: Type.Optional(LimitsBody('封顶 Caps')),
    exclusions: Type.Optional(Exclusions),
  },
  '新分配方案 New allocation',
);
export type CreateAllocation = Static<typeof CreateAllocationBody>;

export const UpdateAllocationBody = Closed(
  {
    name: Type.Optional(Text('方案名称')),
    pool: Type.Optional(Amount('分配总额')),
    reserve: Type.Optional(Nullable(Amount('预留; null clears it'))),
    factors: Type.Optional(Factors(1)),
    gradeCoefficients: Type.Optional(Nullable(GradeCoefficients)),
    base: Type.Optional(Nullable(Amount('每个地区的基数; null clears it'))),
    floors: Type.Optional(Nullable(LimitsBody('保底 Floors; null clears them'))),
    caps: Type.Optional(Nullable(LimitsBody('封顶 Caps; null clears them'))),
    exclusions: Type.Optional(Nullable(Exclusions)),
  },
  '修改方案 Changes; what is missing stays as it is, and the allocation is a draft again',
);
export type UpdateAllocation = Static<typeof UpdateAllocationBody>;

export const ReturnAllocationBody = Closed({ reason: Text('退回原因', 1000, ['权重依据不足']) }, '退回 Return');
export const IssueAllocationBody = Closed(
  { documentNumber: Text('文号', 100, ['德财预〔2026〕12号']) },
  '下达 Issuance',
);

export const AllocationPath = Closed({ id: Uuid('分配方案编号') }, 'Path');
export const AllocationQuery = Type.Object(
  {
    ...PageQuery,
    fundId: Type.Optional(Uuid('资金池')),
    programmeId: Type.Optional(Uuid('试点')),
    state: Type.Optional(State),
  },
  { additionalProperties: false },
);

/** A signed amount, for the parts that a limit or rounding takes away. */
export const SignedAmount = (description: string) =>
  Closed(
    { amount: Decimal('数额, decimal digits', ['-12.34']), unit: Type.Literal('CNY', { description: '元' }) },
    description,
  );

/** An allocation as it is shown to a reach: who did what is for the audit, other regions' entries are for nobody else. */
export function toAllocation(allocation: Omit<Allocation, 'result'>, reach: Reach): Static<typeof AllocationSchema> {
  const within = <Entry extends { territoryId: string }>(entries: readonly Entry[]): Entry[] =>
    entries.filter(({ territoryId }) => reaches(reach, territoryId));
  const factorOf = (factor: Factor): Factor =>
    factor.source === 'manual' ? { ...factor, values: within(factor.values) } : factor;
  const limitsOf = ({ perRegion, overrides }: Limits) => ({
    perRegion: perRegion === null ? null : toMoney(perRegion),
    overrides: within(overrides).map(({ territoryId, amount }) => ({ territoryId, amount: toMoney(amount) })),
  });
  return {
    id: allocation.id,
    fundId: allocation.fundId,
    programmeId: allocation.programmeId,
    name: allocation.name,
    state: allocation.state,
    pool: toMoney(allocation.pool),
    reserve: toMoney(allocation.reserve),
    distributed: toMoney(distributedOf(allocation)),
    factors: allocation.factors.map(factorOf),
    gradeCoefficients: allocation.gradeCoefficients,
    base: toMoney(allocation.base),
    floors: limitsOf(allocation.floors),
    caps: limitsOf(allocation.caps),
    exclusions: within(allocation.exclusions),
    fingerprint: allocation.fingerprint,
    returnReason: allocation.returnReason,
    documentNumber: allocation.documentNumber,
    issuedAt: allocation.issuedAt?.toISOString() ?? null,
    version: allocation.version,
    createdAt: allocation.createdAt.toISOString(),
  };
}
