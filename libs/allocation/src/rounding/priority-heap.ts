import type { Compare } from './tie-order';

/** A heap of rows, the first under an order on top. The order must not change for rows that are not on top. */
export interface RowHeap {
  readonly top: () => number | undefined;
  /** Puts the top where it belongs after its priority fell. */
  readonly sink: () => void;
  /** Removes the top. */
  readonly drop: () => void;
}

/** Builds a heap of rows in O(n). */
export function rowHeap(rows: readonly number[], compare: Compare): RowHeap {
  const heap = Uint32Array.from(rows);
  let size = heap.length;
  const at = (position: number): number => heap[position] ?? 0;
  const sinkFrom = (start: number): void => {
    let position = start;
    const moving = at(start);
    for (;;) {
      let child = 2 * position + 1;
      if (child >= size) break;
      if (child + 1 < size && compare(at(child + 1), at(child)) < 0) child += 1;
      if (compare(at(child), moving) >= 0) break;
      heap[position] = at(child);
      position = child;
    }
    heap[position] = moving;
  };
  for (let start = (size >> 1) - 1; start >= 0; start -= 1) sinkFrom(start);
  return {
    top: () => (size === 0 ? undefined : at(0)),
    sink: () => {
      sinkFrom(0);
    },
    drop: () => {
      size -= 1;
      heap[0] = at(size);
      if (size > 0) sinkFrom(0);
    },
  };
}
