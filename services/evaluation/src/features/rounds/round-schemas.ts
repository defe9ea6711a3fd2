import { Closed, Day, Decimal, Instant, Nullable, OneOf, Period, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { SourceSchema } from '../observations/observation-schemas';
import { TerritoryKindSchema } from '../pilot-regions/pilot-region-schemas';
import { ROUND_STATES, type Round } from './round';

const State = OneOf(ROUND_STATES, '状态: open 已开启, frozen 已冻结, scored 已评分, approved 已批准, published 已发布');
const Sha256 = (description: string) =>
  Type.String({ pattern: '^[0-9a-f]{64}$', maxLength: 64, description, examples: ['0'.repeat(64)] });
const SourcePriority = Type.Array(SourceSchema, {
  maxItems: 20,
  uniqueItems: true,
  description: '数据来源优先次序; the first that has a value wins, sources not named come after',
});
const BelowScore = Decimal('低于此分即列为问题; null: only the lowest grade', ['50']);
const DueDays = Type.Integer({
  minimum: 1,
  maximum: 1000,
  description: '整改天数 (日历日), default 60',
  examples: [60],
});

export const RoundSchema = Closed(
  {
    id: Uuid('评估轮次编号'),
    name: Text('名称'),
    programmeId: Uuid('试点'),
    period: Period(),
    systemId: Uuid('指标体系'),
    sourcePriority: SourcePriority,
    findingBelowScore: Nullable(BelowScore),
    findingDueDays: DueDays,
    regionCount: Type.Integer({ minimum: 1, maximum: 100_000, description: '参评地区数', examples: [137] }),
    scoresOn: Nullable(Day('自动冻结并评分的日期 The day on which it is frozen and scored by itself')),
    state: State,
    snapshotSha256: Nullable(Sha256('快照的 SHA-256 of the frozen snapshot')),
    frozenAt: Nullable(Instant('冻结时间')),
    scoringOperationId: Nullable(Uuid('评分作业')),
    scoredAt: Nullable(Instant('评分时间')),
    fingerprint: Nullable(Sha256('结果指纹 of model, data and engine')),
    approvedAt: Nullable(Instant('批准时间')),
    publishedAt: Nullable(Instant('发布时间')),
    version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' }),
    createdAt: Instant('创建时间'),
  },
  '评估轮次 Evaluation round',
);

export const CreateRoundBody = Closed(
  {
    name: Text('名称', 200, ['2026 年度新型城镇化试点评估']),
    programmeId: Uuid('试点'),
    period: Period(),
    systemId: Uuid('指标体系, published'),
    sourcePriority: Type.Optional(SourcePriority),
    territoryKinds: Type.Optional(
      Type.Array(TerritoryKindSchema, {
        minItems: 1,
        maxItems: 5,
        uniqueItems: true,
        description: '只评这些类别的地区',
      }),
    ),
    territoryIds: Type.Optional(
      Type.Array(Uuid('地区'), { minItems: 1, maxItems: 10_000, uniqueItems: true, description: '只评这些地区' }),
    ),
    findingBelowScore: Type.Optional(BelowScore),
    findingDueDays: Type.Optional(DueDays),
    scoresOn: Type.Optional(Day('自动冻结并评分的日期: at 01:30; approval and publication stay with people')),
  },
  '开启评估轮次 A new round over the territories that take part in the programme now',
);
export type CreateRound = Static<typeof CreateRoundBody>;

export const VerificationSchema = Closed(
  {
    identical: Type.Boolean({ description: '重算结果与存档完全一致', examples: [true] }),
    fingerprint: Sha256('重算所得指纹'),
    differences: Type.Array(OneOf(['snapshot', 'fingerprint', 'model', 'computation', 'results'], '不一致之处'), {
      maxItems: 5,
      description: '不一致之处 What differs from what is stored',
    }),
  },
  '重算核验 The round recomputed from its snapshot, compared with what is stored',
);

export const RoundPath = Closed({ id: Uuid('评估轮次编号') }, 'Path');
export const RoundQuery = Type.Object(
  { ...PageQuery, programmeId: Type.Optional(Uuid('试点')), state: Type.Optional(State) },
  { additionalProperties: false },
);

/** A round as it is shown: who acted is for the audit. */
export function toRound(round: Round): Static<typeof RoundSchema> {
  const { scoredBy: _scoredBy, approvedBy: _approvedBy, plannedBy: _plannedBy, ...shown } = round;
  return {
    ...shown,
    frozenAt: round.frozenAt?.toISOString() ?? null,
    scoredAt: round.scoredAt?.toISOString() ?? null,
    approvedAt: round.approvedAt?.toISOString() ?? null,
    publishedAt: round.publishedAt?.toISOString() ?? null,
    createdAt: round.createdAt.toISOString(),
  };
}
