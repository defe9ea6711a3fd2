import { Closed, Code, Day, Decimal, Nullable, OneOf, Period, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { PART_STATES, partState } from './target-cascade-part';
import type { ListedPart } from './target-cascade-part-read-model';

const State = OneOf(PART_STATES, '状态: awaiting 待确认, acknowledged 已确认');

export const TargetCascadePartSchema = Closed(
  {
    id: Uuid('分解值编号'),
    cascadeId: Uuid('指标分解'),
    revision: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '第几版' }),
    indicatorCode: Code('指标代码', ['urbanization-rate']),
    name: Text('名称', 200),
    period: Period(),
    measure: Text('计量单位', 20),
    total: Decimal('全市目标值'),
    territoryId: Nullable(Uuid('地区')),
    unitId: Nullable(Uuid('单位; null: the region')),
    value: Decimal('分解值'),
    factor: Nullable(Decimal('因素')),
    state: State,
    acknowledgedOn: Nullable(Day('确认日期')),
    note: Nullable(Text('确认说明', 1000)),
    version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' }),
  },
  '分解值 What one receiver takes over of a target',
);

export const AcknowledgementBody = Closed(
  { note: Type.Optional(Text('确认说明', 1000, ['已纳入本县年度计划'])) },
  '确认 Acknowledgement',
);

export const TargetCascadePartPath = Closed({ id: Uuid('分解值编号') }, 'Path');
export const TargetCascadePartQuery = Closed(
  {
    ...PageQuery,
    cascadeId: Type.Optional(Uuid('指标分解')),
    territoryId: Type.Optional(Uuid('地区')),
    unitId: Type.Optional(Uuid('单位')),
    state: Type.Optional(State),
  },
  'Query',
);

/** A part as it is shown; who acknowledged it is for the audit. */
export function toPart({
  acknowledgedBy: _by,
  state: _ofTarget,
  ...part
}: ListedPart): Static<typeof TargetCascadePartSchema> {
  return { ...part, state: partState(part) };
}
