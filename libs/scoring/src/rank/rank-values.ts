/** How equal values share ranks: 1,1,3 (competition), 1,1,2 (dense), 1.5,1.5,3 (fractional). */
export type Ties = 'competition' | 'dense' | 'fractional';

/**
 * Ranks of the known values, 1 = first; NaN stays NaN. O(n log n).
 * @param values scores, NaN for missing
 * @param descending true when the highest value is first
 * @param ties see {@link Ties}
 */
export function rankValues(values: Float64Array, descending: boolean, ties: Ties): Float64Array {
  const n = values.length;
  const order = Uint32Array.from({ length: n }, (_, i) => i).filter((i) => !Number.isNaN(values[i]));
  const sign = descending ? -1 : 1;
  order.sort((a, b) => sign * ((values[a] as number) - (values[b] as number)) || a - b);
  const ranks = new Float64Array(n).fill(Number.NaN);
  let distinct = 0;
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && values[order[end] as number] === values[order[start] as number]) end++;
    distinct++;
    const rank = ties === 'competition' ? start + 1 : ties === 'dense' ? distinct : (start + 1 + end) / 2;
    for (let k = start; k < end; k++) ranks[order[k] as number] = rank;
    start = end;
  }
  return ranks;
}
