import { ScoringError } from '../errors/scoring-error';
import type { Aggregation } from '../model/aggregation';
import type { AggregateContext, Aggregated, ChildColumn } from './aggregator';
import { arithmetic, powerMean } from './means';
import { minimum, weightedMedian } from './order-statistics';
import { topsis } from './topsis';
import { vikor } from './vikor';

/**
 * Scores of a node from those of its children (合成).
 * @param weights one per child, in the order of `children`; their sum matters only for `sum`
 * @throws ScoringError VALUE_NOT_POSITIVE, WEIGHTING_INPUT, OVERFLOW
 */
export function aggregateNode(
  children: readonly ChildColumn[],
  weights: Float64Array,
  spec: Aggregation,
  context: AggregateContext,
): Aggregated {
  const result = dispatch(children, weights, spec, context);
  for (let row = 0; row < result.scores.length; row++) {
    const score = result.scores[row] as number;
    if (score === Number.POSITIVE_INFINITY || score === Number.NEGATIVE_INFINITY) {
      throw new ScoringError('OVERFLOW', context.path, { where: context.regions[row] ?? '' });
    }
  }
  return result;
}

function dispatch(
  children: readonly ChildColumn[],
  weights: Float64Array,
  spec: Aggregation,
  context: AggregateContext,
): Aggregated {
  switch (spec.method) {
    case 'arithmetic':
      return arithmetic(children, weights, true, context.hasGap);
    case 'sum':
      return arithmetic(children, weights, false, context.hasGap);
    case 'geometric':
      return powerMean(children, weights, 0, spec.shift ?? 0, context);
    case 'harmonic':
      return powerMean(children, weights, -1, spec.shift ?? 0, context);
    case 'power':
      if (spec.p === 0) throw new ScoringError('OUT_OF_RANGE', `${context.path}.p`, { value: 0, min: '≠ 0', max: '∞' });
      return powerMean(children, weights, spec.p, spec.shift ?? 0, context);
    case 'median':
      return weightedMedian(children, weights);
    case 'minimum':
      return minimum(children, weights);
    case 'topsis':
      return topsis(children, weights, spec, context);
    case 'vikor':
      return vikor(children, weights, spec, context);
  }
}
