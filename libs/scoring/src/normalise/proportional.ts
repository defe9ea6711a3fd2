import type { MaxNormalisation, SumNormalisation, VectorNormalisation } from '../model/normalisation';
import { extent } from '../numeric/column-statistics';
import { constantColumn, mapKnown, type NormaliseContext, type Normalised, requireSign } from './normaliser';

/** Best gets full, others in proportion (第1名得满分，其余按比例得分): x/best, for cost best/x. */
export function bestProportional(x: Float64Array, context: NormaliseContext): Normalised {
  requireSign(x, context, !context.benefit);
  const { min, max } = extent(x);
  const best = context.benefit ? max : min;
  if (!(best > 0)) return constantColumn(x, context);
  const span = context.high - context.low;
  const share = context.benefit ? (value: number) => value / best : (value: number) => best / value;
  return { scores: mapKnown(x, (value) => share(value) * span + context.low), parameters: { best }, constant: false };
}

type Divided = VectorNormalisation | SumNormalisation | MaxNormalisation;

/** Division by norm, sum or maximum of the column (向量、总和、最大值归一化); cost by complement, inverse, or as it is. */
export function divideByTotal(x: Float64Array, spec: Divided, context: NormaliseContext): Normalised {
  const cost = context.benefit ? 'same' : (spec.cost ?? (spec.method === 'vector' ? 'complement' : 'inverse'));
  if (spec.method !== 'vector') requireSign(x, context, false);
  if (cost === 'inverse') requireSign(x, context, true);
  const basis = cost === 'inverse' ? mapKnown(x, (value) => 1 / value) : x;
  const total = totalOf(basis, spec.method);
  if (!(total > 0)) return constantColumn(x, { ...context, low: 0, high: 1 });
  const scores =
    cost === 'complement' ? mapKnown(basis, (value) => 1 - value / total) : mapKnown(basis, (value) => value / total);
  return { scores, parameters: { total, cost }, constant: false };
}

function totalOf(x: Float64Array, method: Divided['method']): number {
  if (method === 'max') return extent(x).max;
  let total = 0;
  for (let row = 0; row < x.length; row++) {
    const value = x[row] as number;
    if (!Number.isNaN(value)) total += method === 'vector' ? value * value : value;
  }
  return method === 'vector' ? Math.sqrt(total) : total;
}
