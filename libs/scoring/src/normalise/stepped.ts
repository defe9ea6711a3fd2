import { ScoringError } from '../errors/scoring-error';
import { holds } from '../model/condition';
import type {
  BinaryNormalisation,
  PiecewiseNormalisation,
  RubricNormalisation,
  StepBandNormalisation,
} from '../model/normalisation';
import { mapKnown, type NormaliseContext, type Normalised } from './normaliser';

/** Step bands (分档计分), in points. */
export function stepBands(x: Float64Array, spec: StepBandNormalisation, context: NormaliseContext): Normalised {
  const bands = [...spec.bands].sort((a, b) => b.from - a.from);
  if (bands.length === 0) throw new ScoringError('BANDS_INVALID', context.path, { problem: 'bands = []' });
  bands.forEach((band, i) => {
    if (i > 0 && bands[i - 1]?.from === band.from) {
      throw new ScoringError('BANDS_INVALID', context.path, { problem: `from ${band.from} × 2` });
    }
  });
  const reached = (value: number, from: number) => (spec.exclusive ? value > from : value >= from);
  const scores = mapKnown(x, (value) => bands.find((band) => reached(value, band.from))?.score ?? spec.otherwise ?? 0);
  return { scores, parameters: {}, constant: false };
}

/** Piecewise linear (分段线性), in points; level outside the points. */
export function piecewiseLinear(x: Float64Array, spec: PiecewiseNormalisation, context: NormaliseContext): Normalised {
  const points = spec.points;
  if (points.length < 2) throw new ScoringError('BANDS_INVALID', context.path, { problem: 'points < 2' });
  points.forEach(([at], i) => {
    const before = points[i - 1];
    if (before !== undefined && !(before[0] < at)) {
      throw new ScoringError('BANDS_INVALID', `${context.path}.points[${i}]`, { problem: `${before[0]} ≥ ${at}` });
    }
  });
  const [first, last] = [points[0] as [number, number], points[points.length - 1] as [number, number]];
  const scores = mapKnown(x, (value) => {
    if (value <= first[0]) return first[1];
    if (value >= last[0]) return last[1];
    const right = points.findIndex(([at]) => at >= value);
    const [x1, y1] = points[right - 1] as [number, number];
    const [x2, y2] = points[right] as [number, number];
    return y1 + ((y2 - y1) * (value - x1)) / (x2 - x1);
  });
  return { scores, parameters: {}, constant: false };
}

/** Binary (是否型): full when the condition holds, else lowest. */
export function binary(x: Float64Array, spec: BinaryNormalisation, context: NormaliseContext): Normalised {
  const condition = { op: spec.op ?? '>=', value: spec.value ?? 1 };
  const scores = mapKnown(x, (value) => (holds(condition, value) ? context.high : context.low));
  return { scores, parameters: { threshold: condition.value }, constant: false };
}

/** Rubric (评分量表): a mark stretched to the range; marks outside [from, to] are refused. */
export function rubric(x: Float64Array, spec: RubricNormalisation, context: NormaliseContext): Normalised {
  const from = spec.from ?? 0;
  const to = spec.to ?? 100;
  if (!(to > from)) throw new ScoringError('RANGE_REVERSED', context.path, { low: from, high: to });
  const scores = mapKnown(x, (value, row) => {
    if (value < from || value > to) {
      throw new ScoringError('VALUE_OUTSIDE', context.path, {
        value,
        min: from,
        max: to,
        id: context.regions[row] ?? '',
      });
    }
    const share = (context.benefit ? value - from : to - value) / (to - from);
    return share * (context.high - context.low) + context.low;
  });
  return { scores, parameters: { from, to }, constant: false };
}
