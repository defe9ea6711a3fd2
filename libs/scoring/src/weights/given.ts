import { ScoringError } from '../errors/scoring-error';
import type { WeighContext, Weighed } from './weigher';

/**
 * Given weights (给定权重), as they are (division by the sum comes later). Equal when no child has one.
 * @throws ScoringError WEIGHT_MISSING, WEIGHT_NEGATIVE, WEIGHTS_SUM_ZERO
 */
export function givenWeights(context: WeighContext): Weighed {
  const { given, children } = context;
  if (given.every((weight) => Number.isNaN(weight))) return equalWeights(context);
  let sum = 0;
  given.forEach((weight, c) => {
    const code = children[c]?.code ?? '';
    const path = context.path.replace(/\.weighting$/, `.children[${code}].weight`);
    if (Number.isNaN(weight)) throw new ScoringError('WEIGHT_MISSING', path, { code });
    if (weight < 0) throw new ScoringError('WEIGHT_NEGATIVE', path, { code, value: weight });
    sum += weight;
  });
  if (sum === 0) throw new ScoringError('WEIGHTS_SUM_ZERO', context.path);
  return { weights: given.slice(), info: { method: 'given' } };
}

/** Equal weights (等权): 1 each, so that a plain sum stays a plain sum. */
export function equalWeights(context: WeighContext): Weighed {
  return { weights: new Float64Array(context.children.length).fill(1), info: { method: 'equal' } };
}
