import { ScoringError } from '../errors/scoring-error';
import type { EntropyWeighting } from '../model/weighting';
import { sumOfLogs } from '../numeric/sum-of-logs';
import { inputColumns, perChild, toShares, type WeighContext, type Weighed } from './weigher';

/**
 * Entropy weights (熵权法): e = −Σ p·ln p / ln n over the known values, weight ∝ 1 − e; 0·ln 0 = 0; a constant column gets 0.
 * Source: Shannon (1948) as used by Zeleny (1982); conventions as in `EntropyWeighting`.
 * @throws ScoringError VALUE_NEGATIVE, WEIGHTING_ALL_CONSTANT
 */
export function entropyWeights(spec: EntropyWeighting, context: WeighContext): Weighed {
  const columns = inputColumns(context, spec.input ?? 'normalised', spec.directed ?? true);
  const shift = spec.shift ?? 0;
  const entropies = Float64Array.from(columns, (x, c) =>
    entropyOf(x, shift, context.children[c]?.code ?? '', context.path),
  );
  const weights = toShares(
    entropies.map((e) => 1 - e),
    context.path,
  );
  return { weights, info: { method: 'entropy', ...perChild(context, 'entropy', entropies) } };
}

/** Entropy of one column between 0 and 1; exactly 1 for a constant one. p·ln p is summed as (Σ x·ln x)/S − ln S. */
function entropyOf(x: Float64Array, shift: number, code: string, path: string): number {
  const { sum, logs, count, min, max } = sumOfLogs(x, shift);
  if (min < 0) throw new ScoringError('VALUE_NEGATIVE', path, { value: min, where: code });
  if (!(max > min)) return 1;
  return (Math.log(sum) - logs / sum) / Math.log(count);
}
