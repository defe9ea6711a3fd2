import { Closed, Code, Day, Decimal, Instant, Nullable, OneOf, Period, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import type { ListedPart } from '../target-cascade-parts/target-cascade-part-read-model';
import { TargetCascadePartSchema, toPart } from '../target-cascade-parts/target-cascade-part-schemas';
import { CASCADE_STATES, MOST_PARTS } from './target-cascade';
import type { ListedCascade } from './target-cascade-read-model';
import { MOST_PLACES, SPLIT_METHODS } from './target-split';

const Indicator = Code('指标代码', ['urbanization-rate']);
const Name = Text('名称', 200, ['2027年农业转移人口落户']);
const Measure = Text('计量单位', 20, ['万人']);
const Value = Decimal('全市目标值', ['12.5']);
const Method = OneOf(SPLIT_METHODS, '分解方式: manual 逐个指定, even 平均, factor 按因素');
const State = OneOf(CASCADE_STATES, '状态: draft 草稿, issued 已下达, superseded 已被新版替代');
const Places = Type.Integer({
  minimum: 0,
  maximum: MOST_PLACES,
  description: '分解值小数位数; those of the value by default',
  examples: [1],
});
/** Parts by hand can together be larger than a value can. */
const Gap = Type.String({
  pattern: '^-?(0|[1-9]\\d{0,21})(\\.\\d{1,12})?$',
  maxLength: 40,
  description: '缺口: 目标值减各分解值之和, negative where they exceed it; null for a receiver',
  examples: ['0.0'],
});
const Count = (description: string) => Type.Integer({ minimum: 0, maximum: MOST_PARTS, description });
const Revision = Type.Integer({ minimum: 1, maximum: 1_000_000, description: '第几版' });

const fields = {
  id: Uuid('指标分解编号'),
  indicatorCode: Indicator,
  name: Name,
  period: Period(),
  measure: Measure,
  value: Value,
  places: Places,
  method: Method,
  revision: Revision,
  state: State,
  issuedOn: Nullable(Day('下达日期')),
  partCount: Count('分解对象数, of which the caller sees the parts'),
  acknowledgedCount: Count('其中已确认'),
  gap: Nullable(Gap),
  version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' }),
  createdAt: Instant('创建时间'),
};

export const TargetCascadeSchema = Closed(fields, '指标分解 A city target that is split');
export const TargetCascadeDetailSchema = Closed(
  {
    ...fields,
    parts: Type.Array(TargetCascadePartSchema, {
      maxItems: MOST_PARTS,
      description: '分解, as far as the caller sees it',
    }),
  },
  '指标分解及各分解值 A city target with its parts',
);

const Parts = Type.Array(
  Closed(
    {
      territoryId: Type.Optional(Uuid('地区')),
      unitId: Type.Optional(Uuid('单位')),
      value: Type.Optional(Decimal('分解值, for manual', ['3.5'])),
      factor: Type.Optional(Decimal('因素, for factor; e.g. the population', ['84.51'])),
    },
    '一个接收对象 A region or a unit',
  ),
  {
    minItems: 1,
    maxItems: MOST_PARTS,
    description: '分解对象; of equal remainders the earlier is rounded up',
    examples: [[{ territoryId: '01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e' }]],
  },
);

export const CreateTargetCascadeBody = Closed(
  {
    indicatorCode: Indicator,
    name: Name,
    period: Period(),
    measure: Measure,
    value: Value,
    places: Type.Optional(Places),
    method: Method,
    parts: Parts,
  },
  '新指标分解 New split of a target',
);
export type CreateTargetCascade = Static<typeof CreateTargetCascadeBody>;

export const UpdateTargetCascadeBody = Closed(
  {
    name: Type.Optional(Name),
    measure: Type.Optional(Measure),
    value: Type.Optional(Value),
    places: Type.Optional(Places),
    method: Type.Optional(Method),
    parts: Type.Optional(Parts),
  },
  '修改 Changes; what is missing stays as it is. Of an issued target they begin its next revision',
);
export type UpdateTargetCascade = Static<typeof UpdateTargetCascadeBody>;

export const TargetCascadePath = Closed({ id: Uuid('指标分解编号') }, 'Path');
export const RevisionPath = Closed({ id: Uuid('指标分解编号'), revision: Revision }, 'Path');
export const RevisionQuery = Closed(PageQuery, 'Query');
export const TargetCascadeQuery = Closed(
  {
    ...PageQuery,
    indicatorCode: Type.Optional(Indicator),
    period: Type.Optional(Period()),
    state: Type.Optional(State),
  },
  'Query',
);

export function toCascade(cascade: ListedCascade): Static<typeof TargetCascadeSchema> {
  return { ...cascade, createdAt: cascade.createdAt.toISOString() };
}

export function toCascadeDetail(
  cascade: ListedCascade,
  parts: readonly ListedPart[],
): Static<typeof TargetCascadeDetailSchema> {
  return { ...toCascade(cascade), parts: parts.map(toPart) };
}
