import { ScoringError } from '../errors/scoring-error';
import type { IntervalNormalisation } from '../model/normalisation';
import { extent } from '../numeric/column-statistics';
import { mapKnown, type NormaliseContext, type Normalised } from './normaliser';

/** Target interval (区间型): 1 inside [c, d], linear to 0 at a and b, at once 0 where a = c or b = d. */
export function interval(x: Float64Array, spec: IntervalNormalisation, context: NormaliseContext): Normalised {
  const { c, d } = spec;
  const observed = extent(x);
  const a = spec.a ?? Math.min(c, observed.min);
  const b = spec.b ?? Math.max(d, observed.max);
  for (const [low, high] of [
    [a, c],
    [c, d],
    [d, b],
  ] as const) {
    if (low > high) throw new ScoringError('RANGE_REVERSED', context.path, { low, high });
  }
  const span = context.high - context.low;
  const scores = mapKnown(x, (value) => membership(value, a, c, d, b) * span + context.low);
  return { scores, parameters: { a, c, d, b }, constant: false };
}

function membership(value: number, a: number, c: number, d: number, b: number): number {
  if (value >= c && value <= d) return 1;
  if (value <= a || value >= b) return 0;
  return value < c ? (value - a) / (c - a) : (b - value) / (b - d);
}
