import { ScoringError } from '../errors/scoring-error';
import type { DeviationWeighting, VariationWeighting } from '../model/weighting';
import { mean, standardDeviation } from '../numeric/column-statistics';
import { isVarying } from '../numeric/correlation';
import { inputColumns, perChild, rawWherePossible, toShares, type WeighContext, type Weighed } from './weigher';

/** Weights in proportion to the standard deviation (标准差法); a constant column gets 0. */
export function deviationWeights(spec: DeviationWeighting, context: WeighContext): Weighed {
  const columns = inputColumns(context, spec.input ?? 'normalised', spec.directed ?? true);
  const deviations = Float64Array.from(columns, (x) => (isVarying(x) ? standardDeviation(x, spec.ddof ?? 1) : 0));
  return {
    weights: toShares(deviations, context.path),
    info: { method: 'standard-deviation', ...perChild(context, 'sd', deviations) },
  };
}

/** Weights in proportion to sd/|mean| (变异系数法); a constant column gets 0. @throws ScoringError AVERAGE_ZERO */
export function variationWeights(spec: VariationWeighting, context: WeighContext): Weighed {
  const columns = inputColumns(context, spec.input ?? rawWherePossible(context), spec.directed ?? true);
  const coefficients = Float64Array.from(columns, (x) => {
    if (!isVarying(x)) return 0;
    const average = mean(x);
    if (average === 0) throw new ScoringError('AVERAGE_ZERO', context.path);
    return standardDeviation(x, spec.ddof ?? 1) / Math.abs(average);
  });
  return {
    weights: toShares(coefficients, context.path),
    info: { method: 'coefficient-of-variation', ...perChild(context, 'cv', coefficients) },
  };
}
