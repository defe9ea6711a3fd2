import { ScoringError } from '../errors/scoring-error';
import type { Normalisation } from '../model/normalisation';
import { efficacy } from './efficacy';
import { goalposts } from './goalposts';
import { interval } from './interval';
import { minMax } from './min-max';
import { mapKnown, type NormaliseContext, type Normalised } from './normaliser';
import { percentile } from './percentile';
import { bestProportional, divideByTotal } from './proportional';
import { rankScore } from './rank';
import { distanceToReference } from './reference';
import { relativeToAverage } from './relative';
import { binary, piecewiseLinear, rubric, stepBands } from './stepped';
import { targetAttainment } from './target';
import { targetStep } from './target-step';
import { zScore } from './z-score';

/**
 * Scores of one treated column (标准化).
 * @param x treated values, NaN for missing
 * @throws ScoringError as each method says; OVERFLOW when a score is not finite
 */
export function normaliseColumn(x: Float64Array, spec: Normalisation, context: NormaliseContext): Normalised {
  const result = dispatch(x, spec, context);
  // Min-max stays between the ends of its range by construction.
  if (spec.method === 'min-max') return result;
  const { scores } = result;
  for (let row = 0; row < x.length; row++) {
    const score = scores[row] as number;
    // score − score is 0 for finite numbers only, NaN for missing ones and infinities.
    if (score - score !== 0 && (!Number.isNaN(score) || (!Number.isNaN(x[row]) && !result.constant))) {
      throw new ScoringError('OVERFLOW', context.path, { where: context.regions[row] ?? '' });
    }
  }
  return result;
}

function dispatch(x: Float64Array, spec: Normalisation, context: NormaliseContext): Normalised {
  switch (spec.method) {
    case 'min-max':
      return minMax(x, context);
    case 'goalposts':
      return goalposts(x, spec, context);
    case 'target':
      return targetAttainment(x, spec, context);
    case 'z-score':
      return zScore(x, spec, context);
    case 'rank':
      return rankScore(x, spec, context);
    case 'percentile':
      return percentile(x, spec, context);
    case 'best-proportional':
      return bestProportional(x, context);
    case 'target-step':
      return targetStep(x, spec, context);
    case 'efficacy':
      return efficacy(x, spec, context);
    case 'interval':
      return interval(x, spec, context);
    case 'relative-to-average':
      return relativeToAverage(x, spec, context);
    case 'step-bands':
      return stepBands(x, spec, context);
    case 'piecewise-linear':
      return piecewiseLinear(x, spec, context);
    case 'binary':
      return binary(x, spec, context);
    case 'rubric':
      return rubric(x, spec, context);
    case 'vector':
    case 'sum':
    case 'max':
      return divideByTotal(x, spec, context);
    case 'reference':
      return distanceToReference(x, spec, context);
    case 'graded':
      // The labels became points when the data were read.
      return { scores: mapKnown(x, (value) => value), parameters: {}, constant: false };
    case 'identity':
      return { scores: mapKnown(x, (value) => (context.benefit ? value : -value)), parameters: {}, constant: false };
  }
}
