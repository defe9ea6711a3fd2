import { Closed, Code, Decimal, Instant, Nullable, OneOf, Text } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { DIRECTIONS, EVIDENCE, INDICATOR_ORIGINS, type Indicator, OPERATORS } from './indicator';

const DirectionSchema = OneOf(DIRECTIONS, '方向: benefit 正向 (more is better), cost 逆向 (less is better)');
const Origin = OneOf(INDICATOR_ORIGINS, '来源: official 国家规划, demonstration 示范, custom 自定');
const Range = Closed(
  { min: Decimal('下限, an allowed value', ['0']), max: Decimal('上限, an allowed value', ['100']) },
  '取值范围: a value outside is an error of entry',
);

const figure = {
  year: Type.Integer({ minimum: 1949, maximum: 2100, description: '年份', examples: [2020] }),
  value: Decimal('数值', ['60']),
  evidence: OneOf(EVIDENCE, '依据: page 公开网页, page-provincial 省级目标, recalled 凭记忆、未经证实'),
  evidenceNote: Nullable(Text('依据说明', 500)),
};

const Official = Closed(
  {
    number: Type.Integer({ minimum: 1, maximum: 18, description: '规划表中的序号', examples: [1] }),
    group: Text('指标类别', 50, ['城镇化水平']),
    groupEn: Text('Group', 100, ['Urbanization level']),
    base: Nullable(Closed(figure, '基期值 Base figure; null where the plan gives none')),
    target: Closed({ ...figure, operator: OneOf(OPERATORS, '关系') }, '目标值 Target'),
    sources: Type.Array(Text('出处', 500), { maxItems: 20, description: '出处 Where the figures were read' }),
  },
  '国家新型城镇化规划（2014—2020年）的规定 What the national plan says',
);

export const IndicatorSchema = Closed(
  {
    code: Code('指标代码', ['NUP-01']),
    name: Text('指标名称', 200, ['常住人口城镇化率']),
    nameEn: Nullable(Text('English name')),
    unit: Text('计量单位', 30, ['%']),
    direction: DirectionSchema,
    range: Range,
    description: Nullable(Text('口径说明', 2000)),
    origin: Origin,
    official: Nullable(Official),
    version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' }),
    createdAt: Instant('创建时间'),
  },
  '指标 Indicator',
);

export const CreateIndicatorBody = Closed(
  {
    code: Code('指标代码', ['LOCAL-01']),
    name: Text('指标名称', 200, ['城区学前教育毛入园率']),
    nameEn: Type.Optional(Text('English name')),
    unit: Text('计量单位', 30, ['%']),
    direction: DirectionSchema,
    range: Range,
    description: Type.Optional(Text('口径说明', 2000)),
  },
  '自定指标 New indicator',
);
export type CreateIndicator = Static<typeof CreateIndicatorBody>;

export const IndicatorPath = Closed({ code: Code('指标代码') }, 'Path');
export const IndicatorQuery = Type.Object(
  { ...PageQuery, origin: Type.Optional(Origin), direction: Type.Optional(DirectionSchema) },
  { additionalProperties: false },
);

export function toIndicator(indicator: Indicator): Static<typeof IndicatorSchema> {
  const { rangeMin, rangeMax, createdAt, ...shown } = indicator;
  return { ...shown, range: { min: rangeMin, max: rangeMax }, createdAt: createdAt.toISOString() };
}
