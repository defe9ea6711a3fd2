import type { RankNormalisation } from '../model/normalisation';
import { countKnown, extent } from '../numeric/column-statistics';
import { rankValues } from '../rank/rank-values';
import { constantColumn, mapKnown, type NormaliseContext, type Normalised } from './normaliser';

/** Rank (位次) as a score: unit, Borda count or rank counted from the worst. */
export function rankScore(x: Float64Array, spec: RankNormalisation, context: NormaliseContext): Normalised {
  const n = countKnown(x);
  const ties = spec.ties ?? 'fractional';
  const { low, high } = context;
  if (spec.output === 'ascending-rank') {
    return { scores: rankValues(x, !context.benefit, ties), parameters: { n }, constant: false };
  }
  const ranks = rankValues(x, context.benefit, ties);
  if (spec.output === 'borda') {
    return { scores: mapKnown(ranks, (rank) => n - rank), parameters: { n }, constant: false };
  }
  const { min, max } = extent(x);
  if (!(max > min)) return constantColumn(x, context);
  return {
    scores: mapKnown(ranks, (rank) => ((n - rank) / (n - 1)) * (high - low) + low),
    parameters: { n },
    constant: false,
  };
}
