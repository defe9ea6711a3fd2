import type { Weighting } from '../model/weighting';
import { ahpWeights } from './ahp';
import { combinedWeights } from './combined';
import { criticWeights } from './critic';
import { deviationWeights, variationWeights } from './dispersion';
import { entropyWeights } from './entropy';
import { equalWeights, givenWeights } from './given';
import { merecWeights } from './merec';
import { pcaWeights } from './pca';
import type { WeighContext, Weighed } from './weigher';

/**
 * Weights of a node's children (赋权), one per child.
 * @throws ScoringError as each method says
 */
export function weighChildren(spec: Weighting, context: WeighContext): Weighed {
  switch (spec.method) {
    case 'given':
      return givenWeights(context);
    case 'equal':
      return equalWeights(context);
    case 'entropy':
      return entropyWeights(spec, context);
    case 'critic':
      return criticWeights(spec, context);
    case 'standard-deviation':
      return deviationWeights(spec, context);
    case 'coefficient-of-variation':
      return variationWeights(spec, context);
    case 'merec':
      return merecWeights(spec, context);
    case 'pca':
      return pcaWeights(spec, context);
    case 'ahp':
      return ahpWeights(spec, context);
    case 'combined':
      return combinedWeights(spec, context, weighChildren);
  }
}
