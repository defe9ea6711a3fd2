import { explain } from '@urbanpilot/allocation';
import { Amount, Closed, Decimal, Nullable, OneOf, Text, Uuid } from '@urbanpilot/contract';
import { type Locale, PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { toMoney } from '../../money';
import type { Line, ResultHead } from '../allocations/allocation';
import { SignedAmount } from '../allocations/allocation-schemas';

const fields = {
  allocationId: Uuid('分配方案'),
  territoryId: Uuid('地区'),
  territoryName: Text('地区名称'),
  amount: Amount('分配金额'),
  excludedReason: Nullable(Text('不参与分配的原因', 500)),
};

export const LineSchema = Closed(fields, '分配明细 Line');

const Factor = Closed(
  {
    key: Text('因素', 64),
    name: Text('因素名称'),
    value: Decimal('数值'),
    normalised: Decimal('占各地合计的份额', ['0.25']),
    weight: Decimal('权重', ['0.7']),
    product: Decimal('权重 × 份额', ['0.175']),
  },
  '一个因素 One factor',
);

const Coefficient = Closed(
  { key: Text('系数', 64), from: Text('等次', 64), coefficient: Decimal('系数', ['1.2']) },
  '一个系数 One coefficient',
);

const Steps = Closed(
  {
    factors: Type.Array(Factor, { maxItems: 20, description: '因素' }),
    coefficients: Type.Array(Coefficient, { maxItems: 20, description: '系数' }),
    share: Decimal('占全部权重的份额, 12 places', ['0.166666666667']),
    floor: Nullable(Amount('保底')),
    cap: Nullable(Amount('封顶')),
    limit: Nullable(OneOf(['floor', 'cap'], '触及的限额: floor 保底, cap 封顶')),
    exactFen: Decimal('取整前金额, fen', ['1666.666667']),
    base: Amount('基数'),
    proRata: Amount('按因素分配'),
    limitAdjustment: SignedAmount('限额调整'),
    rounding: SignedAmount('尾差'),
    tie: Type.Boolean({ description: '余数相同，按规定次序确定', examples: [false] }),
  },
  '计算步骤 Steps; base, proRata, limitAdjustment and rounding add up to the amount',
);

export const LineDetailSchema = Closed(
  {
    ...fields,
    steps: Steps,
    explanation: Type.Array(Text('一步', 2000), { maxItems: 100, description: '逐步说明, in the caller’s language' }),
  },
  '分配明细及计算过程 Line with steps and explanation',
);

export const LinePath = Closed({ id: Uuid('分配方案编号'), territoryId: Uuid('地区') }, 'Path');
export const LineQuery = Type.Object(
  {
    ...PageQuery,
    territoryId: Type.Optional(Uuid('地区, 含其承继的原地区 with those that it took over')),
  },
  { additionalProperties: false },
);

export function toLine(line: Line): Static<typeof LineSchema> {
  return {
    allocationId: line.allocationId,
    territoryId: line.territoryId,
    territoryName: line.territoryName,
    amount: toMoney(line.amountFen),
    excludedReason: line.excludedReason,
  };
}

/** A line with how it came about, in steps and in sentences. */
export function toLineDetail(line: Line, result: ResultHead, locale: Locale): Static<typeof LineDetailSchema> {
  const { steps } = line;
  const names = new Map(result.factors.map(({ key, name }) => [key, name ?? key]));
  return {
    ...toLine(line),
    steps: {
      factors: steps.factors.map((factor) => ({ ...factor, name: names.get(factor.key) ?? factor.key })),
      coefficients: [...steps.coefficients],
      share: steps.share,
      floor: steps.floor === null ? null : toMoney(steps.floor),
      cap: steps.cap === null ? null : toMoney(steps.cap),
      limit: steps.limit,
      exactFen: steps.exact,
      base: toMoney(steps.parts.base),
      proRata: toMoney(steps.parts.proRata),
      limitAdjustment: toMoney(steps.parts.limit),
      rounding: toMoney(steps.parts.rounding),
      tie: steps.tie,
    },
    explanation: explain({ ...result, lines: [steps] }, line.territoryId, locale).steps.map(({ text }) => text),
  };
}
