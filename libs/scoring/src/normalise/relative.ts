import { ScoringError } from '../errors/scoring-error';
import type { RelativeNormalisation } from '../model/normalisation';
import { mean, median } from '../numeric/column-statistics';
import { clamp, mapKnown, type NormaliseContext, type Normalised, requireSign } from './normaliser';
import { settle } from './target-step';

/** Relative to average (与均值之比): in steps of the ratio, or the ratio itself stretched to the range. */
export function relativeToAverage(x: Float64Array, spec: RelativeNormalisation, context: NormaliseContext): Normalised {
  const average = averageOf(x, spec, context);
  const { step } = spec;
  const span = context.high - context.low;
  if (step === undefined && !context.benefit) requireSign(x, context, true);
  if (step !== undefined && !(step > 0)) {
    throw new ScoringError('VALUE_NOT_POSITIVE', `${context.path}.step`, { value: step, where: 'step' });
  }
  const floor = spec.floor ?? (step === undefined ? Number.NEGATIVE_INFINITY : 0);
  const cap = spec.cap ?? Number.POSITIVE_INFINITY;
  const scores = mapKnown(x, (value, row) => {
    const reference = average[row] as number;
    if (reference === 0) throw new ScoringError('AVERAGE_ZERO', context.path);
    const ratio = value / reference;
    if (step === undefined) return clamp((context.benefit ? ratio : 1 / ratio) * span + context.low, floor, cap);
    const from = spec.ratio ?? 1;
    const steps = settle((context.benefit ? ratio - from : from - ratio) / step);
    return clamp((spec.points ?? 0) + (spec.plus ?? 0) * (spec.wholeSteps ? Math.floor(steps) : steps), floor, cap);
  });
  return { scores, parameters: { average: average[0] ?? Number.NaN }, constant: false };
}

function averageOf(x: Float64Array, spec: RelativeNormalisation, context: NormaliseContext): Float64Array {
  const source = spec.average ?? 'mean';
  if (source === 'mean') return new Float64Array(x.length).fill(mean(x));
  if (source === 'median') return new Float64Array(x.length).fill(median(x));
  return context.parameter(source, x);
}
