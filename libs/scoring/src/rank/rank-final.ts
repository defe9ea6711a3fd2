import type { Ranking } from '../model/ranking';
import { rankValues } from './rank-values';
import { sortBuffers, sortRows } from './sort-rows';

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
  const ascending = spec.order === 'ascending';
  const buffers = sortBuffers(scores.length);
  const count = sortRows(scores, buffers);
  const classes = new Float64Array(scores.length).fill(Number.NaN);
  const tied: number[] = [];
  const broken: number[] = [];
  const at = (place: number) => buffers.order[ascending ? place : count - 1 - place] as number;
  let next = 0;
  for (let start = 0; start < count; ) {
    let end = start + 1;
    while (end < count && scores[at(end)] === scores[at(start)]) end++;
    if (end === start + 1) classes[at(start)] = next++;
    else
      next = placeEquals(
        Array.from({ length: end - start }, (_, k) => at(start + k)),
        keys,
        next,
        { classes, tied, broken },
      );
    start = end;
  }
  return {
    ranks: rankValues(classes, false, spec.ties ?? 'competition'),
    classes,
    tied: tied.sort((a, b) => a - b),
    broken: broken.sort((a, b) => a - b),
  };
}

/** Separates rows of equal score by the keys; gives the number of the next class. */
function placeEquals(
  rows: number[],
  keys: readonly Float64Array[],
  first: number,
  out: Pick<Ranked, 'classes' | 'tied' | 'broken'>,
): number {
  const byKeys = (a: number, b: number) => {
    for (const key of keys) {
      const difference = orLowest(key[b] as number) - orLowest(key[a] as number);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  rows.sort((a, b) => byKeys(a, b) || a - b);
  let place = first;
  rows.forEach((row, k) => {
    const before = rows[k - 1];
    if (before !== undefined && byKeys(before, row) !== 0) place++;
    out.classes[row] = place;
  });
  const last = out.classes[rows[rows.length - 1] as number] as number;
  const sizes = new Map<number, number>();
  for (const row of rows) sizes.set(out.classes[row] as number, (sizes.get(out.classes[row] as number) ?? 0) + 1);
  for (const row of rows) {
    if ((sizes.get(out.classes[row] as number) as number) > 1) out.tied.push(row);
    if (last > first) out.broken.push(row);
  }
  return place + 1;
}

/** A missing key counts as lower than any number; finite, so that two missing keys are equal. */
function orLowest(value: number): number {
  return Number.isNaN(value) ? -Number.MAX_VALUE : value;
}
