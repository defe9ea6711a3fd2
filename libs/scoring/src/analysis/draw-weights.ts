import type { Random } from '../numeric/random';
import type { WeightUncertainty } from './monte-carlo-options';

/**
 * Redraws the weights of one node in place; their sum stays. A weight of 0 stays 0, except under `free`.
 * When a draw makes all weights 0, the old ones are kept.
 */
export function drawWeights(weights: Float64Array, uncertainty: WeightUncertainty, random: Random): void {
  const old = weights.slice();
  const total = sumOf(old);
  for (let c = 0; c < weights.length; c++) weights[c] = drawn(old[c] as number, total, uncertainty, random);
  const sum = sumOf(weights);
  if (!(sum > 0)) weights.set(old);
  else for (let c = 0; c < weights.length; c++) weights[c] = ((weights[c] as number) * total) / sum;
}

function drawn(weight: number, total: number, uncertainty: WeightUncertainty, random: Random): number {
  switch (uncertainty.distribution) {
    case 'uniform':
      return Math.max(0, weight * (1 + (2 * random.uniform() - 1) * uncertainty.spread));
    case 'normal':
      return Math.max(0, weight * (1 + random.normal() * uncertainty.sd));
    case 'dirichlet':
      return weight > 0 ? random.gamma((weight / total) * uncertainty.concentration) : 0;
    case 'free':
      return random.gamma(1);
  }
}

function sumOf(x: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += x[i] as number;
  return sum;
}
