import { Closed, Code, Decimal, Instant, Nullable, OneOf, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { type IndicatorSystem, METHODS, SYSTEM_STATES } from './indicator-system';

const State = OneOf(SYSTEM_STATES, '状态: draft 草稿, published 已发布 (never changes again)');
const MethodSchema = OneOf(METHODS, '标准化: min-max 极差法, target 目标完成度 (from base to target)');
const Weight = (zh: string) => Decimal(`${zh}, 同级之和为 1 或 100; siblings without weights count equally`, ['25']);
const Grades = Type.Array(
  Closed({ grade: Text('等次', 20, ['优秀']), min: Decimal('分数线, inclusive', ['90']) }, 'One grade'),
  { minItems: 2, maxItems: 20, description: '等次，由高到低; grades from best to worst, the last begins at 0' },
);

export const IndicatorSystemSchema = Closed(
  {
    id: Uuid('指标体系编号'),
    name: Text('指标体系名称'),
    description: Nullable(Text('说明', 4000)),
    state: State,
    items: Type.Array(
      Closed(
        {
          indicatorCode: Code('指标代码', ['NUP-01']),
          groupCode: Nullable(Code('所属维度; null: the root')),
          weight: Nullable(Weight('指标权重')),
          method: MethodSchema,
          base: Nullable(Decimal('基期值', ['52.6'])),
          target: Nullable(Decimal('目标值', ['60'])),
        },
        '指标 Indicator at its place',
      ),
      { maxItems: 500, description: '指标' },
    ),
    groups: Type.Array(
      Closed(
        {
          code: Code('维度代码', ['level']),
          name: Text('维度名称', 100, ['城镇化水平']),
          nameEn: Nullable(Text('English name', 100)),
          parentCode: Nullable(Code('上级维度; null: the root')),
          weight: Nullable(Weight('维度权重')),
        },
        '维度 Group',
      ),
      { maxItems: 100, description: '维度' },
    ),
    grades: Grades,
    version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: '版本, also the ETag' }),
    createdAt: Instant('创建时间'),
    publishedAt: Nullable(Instant('发布时间')),
  },
  '指标体系 Indicator system',
);

const fields = {
  name: Text('指标体系名称', 200, ['县域新型城镇化评价指标体系']),
  items: Type.Array(
    Closed(
      {
        indicatorCode: Code('指标代码', ['NUP-01']),
        groupCode: Type.Optional(Code('所属维度; left out: the root')),
        weight: Type.Optional(Weight('指标权重')),
        method: MethodSchema,
        base: Type.Optional(Decimal('基期值, with the target method', ['52.6'])),
        target: Type.Optional(Decimal('目标值, with the target method', ['60'])),
      },
      '指标 Indicator at its place',
    ),
    { minItems: 1, maxItems: 500, description: '指标' },
  ),
  groups: Type.Optional(
    Type.Array(
      Closed(
        {
          code: Code('维度代码', ['level']),
          name: Text('维度名称', 100, ['城镇化水平']),
          nameEn: Type.Optional(Text('English name', 100)),
          parentCode: Type.Optional(Code('上级维度; left out: the root')),
          weight: Type.Optional(Weight('维度权重')),
        },
        '维度 Group',
      ),
      { maxItems: 100, description: '维度' },
    ),
  ),
  grades: Grades,
};

export const CreateIndicatorSystemBody = Closed(
  { ...fields, description: Type.Optional(Text('说明', 4000)) },
  '新指标体系 New indicator system',
);
export type CreateIndicatorSystem = Static<typeof CreateIndicatorSystemBody>;

export const UpdateIndicatorSystemBody = Closed(
  {
    name: Type.Optional(fields.name),
    description: Type.Optional(Nullable(Text('说明; null clears it', 4000))),
    items: Type.Optional(fields.items),
    groups: fields.groups,
    grades: Type.Optional(Grades),
  },
  '修改草稿 Changes to a draft; what is missing stays as it is',
);
export type UpdateIndicatorSystem = Static<typeof UpdateIndicatorSystemBody>;

export const IndicatorSystemPath = Closed({ id: Uuid('指标体系编号') }, 'Path');
export const IndicatorSystemQuery = Type.Object(
  { ...PageQuery, state: Type.Optional(State) },
  { additionalProperties: false },
);

export function toIndicatorSystem(system: IndicatorSystem): Static<typeof IndicatorSystemSchema> {
  return {
    ...system,
    createdAt: system.createdAt.toISOString(),
    publishedAt: system.publishedAt?.toISOString() ?? null,
  };
}
