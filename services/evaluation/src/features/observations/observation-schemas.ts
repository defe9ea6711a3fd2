import { Closed, Code, Decimal, Instant, Nullable, OneOf, Period, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { NO_VALUE_REASONS, OBSERVATION_STATUSES, type Observation } from './observation';

const Status = OneOf(OBSERVATION_STATUSES, '状态: preliminary 快报, final 年报');
const Reason = OneOf(NO_VALUE_REASONS, '没有数值的原因: not-applicable 不适用');

/** Where a value comes from; the same words are used in a round's order of sources. */
export const SourceSchema = Text('数据来源', 64, ['census-2020']);

export const ObservationSchema = Closed(
  {
    id: Uuid('监测数据编号'),
    indicatorCode: Code('指标代码', ['SDC-01']),
    territoryId: Uuid('地区'),
    period: Period(),
    source: SourceSchema,
    revision: Type.Integer({
      minimum: 1,
      maximum: 1_000_000,
      description: '修订次数, the highest holds',
      examples: [1],
    }),
    value: Nullable(Decimal('数值')),
    reason: Nullable(Reason),
    status: Status,
    recordedAt: Instant('报送时间'),
  },
  '监测数据 Observation',
);

export const CreateObservationBatchBody = Closed(
  {
    observations: Type.Array(
      Closed(
        {
          indicatorCode: Code('指标代码', ['SDC-01']),
          territoryId: Uuid('地区'),
          period: Period(),
          source: SourceSchema,
          value: Nullable(Decimal('数值; null with a reason')),
          reason: Type.Optional(Reason),
          status: Status,
        },
        '一条监测数据 One observation',
      ),
      { minItems: 1, maxItems: 10_000, description: '监测数据' },
    ),
  },
  '一批监测数据，全部写入或全部不写 A batch, written as a whole or not at all',
);
export type CreateObservationBatch = Static<typeof CreateObservationBatchBody>;

export const ObservationBatchSchema = Closed(
  {
    id: Uuid('批次编号'),
    count: Type.Integer({ minimum: 1, maximum: 10_000, description: '写入条数', examples: [1] }),
    revised: Type.Integer({ minimum: 0, maximum: 10_000, description: '其中修订已有数据的条数', examples: [0] }),
  },
  '已写入的批次 The batch as written',
);

export const ObservationQuery = Type.Object(
  {
    ...PageQuery,
    indicatorCode: Type.Optional(Code('指标代码')),
    territoryId: Type.Optional(Uuid('地区')),
    period: Type.Optional(Period()),
    source: Type.Optional(SourceSchema),
    revisions: Type.Optional(OneOf(['latest', 'all'], '修订: latest 只列最新 (default), all 全部')),
  },
  { additionalProperties: false },
);

export function toObservation(observation: Observation): Static<typeof ObservationSchema> {
  return { ...observation, recordedAt: observation.recordedAt.toISOString() };
}
