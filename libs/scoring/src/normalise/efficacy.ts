import { ScoringError } from '../errors/scoring-error';
import type { EfficacyNormalisation } from '../model/normalisation';
import { extent } from '../numeric/column-statistics';
import { clamp, constantColumn, mapKnown, type NormaliseContext, type Normalised } from './normaliser';

/**
 * Efficacy coefficient (功效系数法): base + span·(x − unallowable)/(satisfactory − unallowable); the direction follows from
 * the two values. Observed extremes stand in for values that are not given.
 */
export function efficacy(x: Float64Array, spec: EfficacyNormalisation, context: NormaliseContext): Normalised {
  const base = spec.base ?? 60;
  const span = spec.span ?? 40;
  const { min, max } = extent(x);
  const observed = spec.satisfactory === undefined || spec.unallowable === undefined;
  if (observed && !(max > min)) return constantColumn(x, { ...context, low: base, high: base + span });
  const best = context.parameter(spec.satisfactory ?? (context.benefit ? max : min), x);
  const worst = context.parameter(spec.unallowable ?? (context.benefit ? min : max), x);
  const growth = Math.log((base + span) / base);
  const scores = mapKnown(x, (value, row) => {
    const good = best[row] as number;
    const bad = worst[row] as number;
    if (good === bad) throw new ScoringError('BOUNDS_EQUAL', context.path, { value: good });
    const share = (value - bad) / (good - bad);
    const inside = spec.truncate ? clamp(share, 0, 1) : share;
    return spec.form === 'exponential' ? base * Math.exp(growth * inside) : base + span * inside;
  });
  return {
    scores,
    parameters: { satisfactory: best[0] ?? Number.NaN, unallowable: worst[0] ?? Number.NaN, base, span },
    constant: false,
  };
}
