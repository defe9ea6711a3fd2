import type { Ranking } from '../model/ranking';
import { rankValues } from './rank-values';

/** Ranks with the record of equal scores. */
export interface Ranked {
  ranks: Float64Array;
  /** Place of each region's class of equals, 0 = first; NaN when unranked. Regions of one class share their rank. */
  classes: Float64Array;
  /** Rows that share the score with another and that no further key separates. */
  tied: number[];
  /** Rows whose place among equal scores a further key decided. */
  broken: number[];
}

/**
 * Ranks by score and, among equals, by further keys (排名).
 * @param scores NaN for regions that are not ranked
 * @param keys columns of the tie breakers, highest first whatever the order of the ranking
 */
export function rankFinal(scores: Float64Array, keys: readonly Float64Array[], spec: Ranking): Ranked {
  const sign = spec.order === 'ascending' ? 1 : -1;
  const rows = Array.from(scores.keys()).filter((row) => !Number.isNaN(scores[row]));
  const byScore = (a: number, b: number) => sign * ((scores[a] as number) - (scores[b] as number));
  const byKeys = (a: number, b: number) => {
    for (const key of keys) {
      const difference = orLowest(key[b] as number) - orLowest(key[a] as number);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  rows.sort((a, b) => byScore(a, b) || byKeys(a, b) || a - b);
  const classes = new Float64Array(scores.length).fill(Number.NaN);
  const tied = new Set<number>();
  const broken = new Set<number>();
  let place = -1;
  rows.forEach((row, k) => {
    const before = rows[k - 1];
    const sameScore = before !== undefined && byScore(before, row) === 0;
    const sameClass = sameScore && byKeys(before, row) === 0;
    if (!sameClass) place++;
    classes[row] = place;
    if (sameScore) for (const one of [before, row]) (sameClass ? tied : broken).add(one);
  });
  return {
    ranks: rankValues(classes, false, spec.ties ?? 'competition'),
    classes,
    tied: [...tied].sort((a, b) => a - b),
    broken: [...broken].sort((a, b) => a - b),
  };
}

/** A missing key counts as lower than any number; finite, so that two missing keys are equal. */
function orLowest(value: number): number {
  return !Number.isNaN(value) ? value : -Number.MAX_VALUE;
}
