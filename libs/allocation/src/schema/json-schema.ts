/** JSON Schema as plain JSON. */
export type JsonSchema = { readonly [keyword: string]: unknown };

const text = (description: string): JsonSchema => ({ type: 'string', minLength: 1, description });
const amount = (description: string): JsonSchema => ({ type: 'string', pattern: '^[+-]?[0-9]{1,1000}$', description });
const decimal = (description: string): JsonSchema => ({ type: ['string', 'number'], description });
const oneOf = (words: readonly string[], description: string): JsonSchema => ({ enum: words, description });
const list = (items: JsonSchema, description: string, minItems = 0): JsonSchema => ({
  type: 'array',
  items,
  minItems,
  description,
});
const object = (
  properties: Record<string, JsonSchema>,
  required: readonly string[],
  description: string,
): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
  description,
});
const kind = (
  name: string,
  properties: Record<string, JsonSchema>,
  required: readonly string[],
  description: string,
): JsonSchema => object({ kind: { const: name }, ...properties }, ['kind', ...required], description);

const direction = oneOf(['benefit', 'cost'], '方向：越大越好或越小越好');
const places = { type: 'integer', minimum: 0, maximum: 100, description: '小数位数' };

/** Bands and tiers: every one but the last has a bound, the last has none. */
function bands(result: string, description: string): JsonSchema {
  const of = (bound: Record<string, JsonSchema>): JsonSchema =>
    object({ ...bound, [result]: decimal('结果') }, [...Object.keys(bound), result], '档');
  const anyBand = { anyOf: [of({ below: decimal('不含上限') }), of({ upTo: decimal('含上限') }), of({})] };
  return list(anyBand, description, 1);
}

const transform: JsonSchema = {
  oneOf: [
    kind('none', {}, [], '原值'),
    kind('share-of-sum', {}, [], '占合计的比重'),
    kind('share-of-max', {}, [], '与最大值之比'),
    kind('ratio-to-mean', {}, [], '与平均值之比'),
    kind(
      'min-max',
      {
        range: { ...list(decimal('端点'), '值域'), minItems: 2, maxItems: 2 },
        low: decimal('下限'),
        high: decimal('上限'),
        direction,
      },
      [],
      '极差标准化',
    ),
    kind('rank', { direction }, [], '按名次计分'),
    kind('reciprocal', { places }, [], '倒数'),
    kind('square-root', { places }, [], '平方根'),
    kind('bands', { bands: bands('points', '档') }, ['bands'], '分档计分'),
  ],
};

const factor = object(
  {
    key: text('因素代码'),
    name: text('因素名称'),
    weight: decimal('权重'),
    value: text('数值代码'),
    parts: list(
      object({ value: text('数值代码'), weight: decimal('标准') }, ['value', 'weight'], '组成部分'),
      '组成部分',
      1,
    ),
    transform: { anyOf: [transform, list(transform, '依次变换', 1)], description: '变换' },
    missing: oneOf(['error', 'zero', 'mean'], '缺失值处理'),
    constant: oneOf(['error', 'equal', 'zero'], '无差异时的处理'),
  },
  ['key', 'weight', 'transform'],
  '因素',
);

const named = { key: text('系数代码'), name: text('系数名称') };
const table = { type: 'object', additionalProperties: decimal('系数'), description: '等级系数表' };
const coefficient: JsonSchema = {
  oneOf: [
    kind(
      'grade',
      { ...named, label: text('等级代码'), table, otherwise: decimal('表外系数') },
      ['key', 'label', 'table'],
      '等级系数',
    ),
    kind(
      'tier',
      { ...named, value: text('数值代码'), tiers: bands('coefficient', '分档系数表') },
      ['key', 'value', 'tiers'],
      '分档系数',
    ),
    kind('value', { ...named, value: text('数值代码') }, ['key', 'value'], '直接系数'),
    kind(
      'penalty',
      { ...named, value: text('数值代码'), rate: decimal('扣减率'), least: decimal('最低系数') },
      ['key', 'value', 'rate'],
      '扣减系数',
    ),
  ],
};

const limit = (description: string): JsonSchema =>
  object(
    {
      amount: amount('限额，最小单位'),
      ofPrevious: decimal('上年数的倍数'),
      ofPool: decimal('可分配总额的比例'),
      withoutPrevious: oneOf(['error', 'no-limit'], '没有上年数时的处理'),
    },
    [],
    description,
  );

const tieKey = object(
  {
    by: oneOf(['weight', 'previous', 'value', 'list'], '依据'),
    value: text('数值代码'),
    ids: list(text('标识'), '次序'),
    order: oneOf(['asc', 'desc'], '升序或降序'),
  },
  ['by'],
  '同余次序',
);

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** JSON Schema (2020-12) of an allocation's specification (分配方案). */
export const specSchema: JsonSchema = {
  $schema: DIALECT,
  title: 'AllocationSpec',
  ...object(
    {
      version: { const: 1, description: '格式版本' },
      title: text('标题'),
      unit: {
        anyOf: [
          { enum: ['CNY', '亩', 'm2', 'ha'] },
          object(
            { code: text('单位'), minorPerUnit: amount('每单位的最小单位数') },
            ['code', 'minorPerUnit'],
            '自定义单位',
          ),
        ],
        description: '计量单位',
      },
      total: amount('总额，最小单位；负数为调减'),
      reserve: {
        anyOf: [amount('预留'), object({ ofTotal: decimal('占总额的比例') }, ['ofTotal'], '预留比例')],
        description: '预留',
      },
      factors: list(factor, '因素', 1),
      coefficients: list(coefficient, '系数'),
      base: amount('基数'),
      floor: limit('保底'),
      cap: limit('封顶'),
      exclusions: list(
        object(
          {
            ids: list(text('标识'), '标识'),
            label: text('等级代码'),
            in: list(text('等级'), '等级'),
            reason: text('原因'),
          },
          ['reason'],
          '排除',
        ),
        '不参与分配',
      ),
      rounding: object(
        {
          method: oneOf(['largest-remainder', 'sainte-lague', 'huntington-hill', 'quota'], '取整方法'),
          unit: amount('取整单位'),
        },
        [],
        '取整',
      ),
      tieOrder: list(tieKey, '同余次序'),
    },
    ['unit', 'total', 'factors'],
    '分配方案',
  ),
};

const nullable = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });

/** JSON Schema (2020-12) of one recipient (分配对象). */
export const recipientSchema: JsonSchema = {
  $schema: DIALECT,
  title: 'Recipient',
  ...object(
    {
      id: text('标识'),
      name: text('名称'),
      values: { type: 'object', additionalProperties: nullable(decimal('数值')), description: '数值' },
      labels: { type: 'object', additionalProperties: text('等级'), description: '等级' },
      base: amount('基数'),
      floor: nullable(limit('保底')),
      cap: nullable(limit('封顶')),
      previous: amount('上年数'),
      given: amount('已下达数'),
      excluded: text('不参与分配的原因'),
    },
    ['id'],
    '分配对象',
  ),
};
