import { type SortBuffers, sortBuffers, sortRows } from './sort-rows';

/** How equal values share ranks: 1,1,3 (competition), 1,1,2 (dense), 1.5,1.5,3 (fractional). */
export type Ties = 'competition' | 'dense' | 'fractional';

/**
 * Ranks of the known values, 1 = first; NaN stays NaN.
 * @param values scores, NaN for missing
 * @param descending true when the highest value is first
 * @param ties see {@link Ties}
 */
export function rankValues(values: Float64Array, descending: boolean, ties: Ties): Float64Array {
  const ranks = new Float64Array(values.length).fill(Number.NaN);
  rankInto(values, descending, ties, ranks, sortBuffers(values.length));
  return ranks;
}

/** As {@link rankValues}, into a given array; rows without a value keep what is there. */
export function rankInto(
  values: Float64Array,
  descending: boolean,
  ties: Ties,
  ranks: Float64Array | Uint32Array,
  buffers: SortBuffers,
): void {
  const count = sortRows(values, buffers);
  const { order } = buffers;
  let distinct = 0;
  const at = (place: number) => order[descending ? count - 1 - place : place] as number;
  for (let start = 0; start < count; ) {
    const value = values[at(start)] as number;
    let end = start + 1;
    while (end < count && values[at(end)] === value) end++;
    distinct++;
    const rank = ties === 'competition' ? start + 1 : ties === 'dense' ? distinct : (start + 1 + end) / 2;
    for (let place = start; place < end; place++) ranks[at(place)] = rank;
    start = end;
  }
}
