import { seededRandom, swap } from '../solve/breakpoints';
import type { Compare } from './tie-order';

/**
 * Moves the `count` entries that come first under a total order to the front of `order`, in expected O(n) and in place
 * (Hoare's selection with a fixed sequence of pivots).
 */
export function selectFirst(order: Uint32Array, count: number, compare: Compare): void {
  const random = seededRandom();
  let from = 0;
  let to = order.length;
  while (to - from > 1 && count > from && count < to) {
    const chosen = from + Math.floor(random() * (to - from));
    const boundary = partitionAt(order, from, to, chosen, compare);
    if (boundary === count) return;
    if (boundary < count) from = boundary + 1;
    else to = boundary;
  }
}

/** Puts the chosen entry where it belongs, smaller ones before and larger ones after it; returns its position. */
function partitionAt(order: Uint32Array, from: number, to: number, chosen: number, compare: Compare): number {
  const pivot = order[chosen] ?? 0;
  swap(order, chosen, to - 1);
  let boundary = from;
  for (let position = from; position < to - 1; position += 1) {
    if (compare(order[position] ?? 0, pivot) < 0) {
      swap(order, position, boundary);
      boundary += 1;
    }
  }
  swap(order, boundary, to - 1);
  return boundary;
}
