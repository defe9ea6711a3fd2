import type { Aggregated, ChildColumn } from './aggregator';
import { isKnown } from './means';

/** Weighted median (加权中位数): the value at which half of the weight is reached; the mean of two when exactly half lies below. */
export function weightedMedian(children: readonly ChildColumn[], weights: Float64Array): Aggregated {
  return picking(children, (row) => medianPicks(children, weights, row));
}

/** The worst child (短板); equal worst children share. */
export function minimum(children: readonly ChildColumn[], weights: Float64Array): Aggregated {
  return picking(children, (row) => {
    const present = indexes(children, row).filter((c) => weights[c] !== 0);
    const worst = Math.min(...present.map((c) => children[c]?.scores[row] as number));
    return present.filter((c) => children[c]?.scores[row] === worst);
  });
}

/** A node whose score is the mean of the children that `pick` names. */
function picking(children: readonly ChildColumn[], pick: (row: number) => number[]): Aggregated {
  const n = children[0]?.scores.length ?? 0;
  const scores = new Float64Array(n);
  for (let row = 0; row < n; row++) {
    const picked = pick(row);
    let sum = 0;
    for (const c of picked) sum += children[c]?.scores[row] as number;
    scores[row] = picked.length === 0 ? Number.NaN : sum / picked.length;
  }
  return {
    scores,
    details: {},
    decompose(row, slope, constant) {
      slope.fill(0);
      constant.fill(0);
      const picked = pick(row);
      for (const c of picked) slope[c] = 1 / picked.length;
    },
  };
}

function indexes(children: readonly ChildColumn[], row: number): number[] {
  return children.map((_, c) => c).filter((c) => isKnown(children[c]?.scores[row]));
}

function medianPicks(children: readonly ChildColumn[], weights: Float64Array, row: number): number[] {
  const present = indexes(children, row)
    .filter((c) => weights[c] !== 0)
    .sort((a, b) => (children[a]?.scores[row] as number) - (children[b]?.scores[row] as number) || a - b);
  let total = 0;
  for (const c of present) total += weights[c] as number;
  let below = 0;
  for (let k = 0; k < present.length; k++) {
    below += weights[present[k] as number] as number;
    const half = below - total / 2;
    if (Math.abs(half) <= 1e-12 * total && k + 1 < present.length)
      return [present[k] as number, present[k + 1] as number];
    if (half > 0) return [present[k] as number];
  }
  return [];
}
