/** A bucket with more rows than this is sorted by comparison instead of insertion. */
const INSERTION_LIMIT = 48;

/** Buffers that sorting reuses, so that many rankings allocate nothing. */
export interface SortBuffers {
  order: Uint32Array;
  starts: Uint32Array;
  bucketOf: Uint32Array;
}

/** Buffers for up to `n` rows. */
export function sortBuffers(n: number): SortBuffers {
  return { order: new Uint32Array(n), starts: new Uint32Array(n + 2), bucketOf: new Uint32Array(n) };
}

/**
 * Rows of the known values in ascending order, equal values by row: a bucket sort that takes O(n) where values spread
 * and O(n log n) at worst.
 * @returns how many rows `buffers.order` holds
 */
export function sortRows(values: Float64Array, buffers: SortBuffers): number {
  const n = values.length;
  const { order, starts, bucketOf } = buffers;
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < n; row++) {
    const value = values[row] as number;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  const scale = max > min && Number.isFinite(max - min) ? (n - 1) / (max - min) : 0;
  starts.fill(0, 0, n + 2);
  let count = 0;
  for (let row = 0; row < n; row++) {
    const value = values[row] as number;
    if (Number.isNaN(value)) continue;
    const bucket = ((value - min) * scale) | 0;
    bucketOf[row] = bucket;
    starts[bucket + 2] = (starts[bucket + 2] as number) + 1;
    count++;
  }
  for (let b = 2; b < n + 2; b++) starts[b] = (starts[b] as number) + (starts[b - 1] as number);
  for (let row = 0; row < n; row++) {
    if (Number.isNaN(values[row])) continue;
    const b = (bucketOf[row] as number) + 1;
    const at = starts[b] as number;
    order[at] = row;
    starts[b] = at + 1;
  }
  sortBuckets(values, order, starts, n);
  return count;
}

/** After placing, `starts[b]` is where bucket b begins and `starts[b + 1]` where it ends. */
function sortBuckets(values: Float64Array, order: Uint32Array, starts: Uint32Array, n: number): void {
  for (let b = 0; b < n; b++) {
    const from = starts[b] as number;
    const to = starts[b + 1] as number;
    if (to - from > INSERTION_LIMIT) {
      order.subarray(from, to).sort((p, q) => (values[p] as number) - (values[q] as number) || p - q);
      continue;
    }
    for (let i = from + 1; i < to; i++) {
      const row = order[i] as number;
      const value = values[row] as number;
      let j = i - 1;
      while (j >= from && (values[order[j] as number] as number) > value) {
        order[j + 1] = order[j] as number;
        j--;
      }
      order[j + 1] = row;
    }
  }
}
