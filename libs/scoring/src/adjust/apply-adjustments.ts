import type { Table } from '../data/table';
import type { AdjustmentItem, Adjustments } from '../model/adjustment';
import { clamp } from '../normalise/normaliser';
import { settle } from '../normalise/target-step';

/** Final scores after bonus, penalty and the allowed interval, with what each item did. */
export interface Adjusted {
  scores: Float64Array;
  /** Item → points per region; keys `bonus:<code>`, `penalty:<code>` (negative) and `limit`. */
  points: Record<string, Float64Array>;
}

/**
 * Adds bonus and takes penalty off (加减分), each item under its own cap, each kind under its common cap (items shrink in
 * proportion), then cuts to the interval. A region without score stays without.
 */
export function applyAdjustments(scores: Float64Array, spec: Adjustments | undefined, table: Table): Adjusted {
  if (!spec) return { scores, points: {} };
  const points: Record<string, Float64Array> = {};
  const adjusted = scores.slice();
  for (const kind of ['bonus', 'penalty'] as const) {
    const items = spec.items.filter((item) => item.kind === kind);
    const columns = items.map((item) => pointsOf(item, table.columns.get(item.indicator) as Float64Array));
    shrinkTo(columns, kind === 'bonus' ? spec.bonusCap : spec.penaltyCap);
    items.forEach((item, i) => {
      const column =
        kind === 'bonus' ? (columns[i] as Float64Array) : (columns[i] as Float64Array).map((value) => -value || 0);
      points[`${kind}:${item.code}`] = column;
      for (let row = 0; row < adjusted.length; row++)
        adjusted[row] = (adjusted[row] as number) + (column[row] as number);
    });
  }
  if (!spec.limit) return { scores: adjusted, points };
  const [low, high] = spec.limit;
  const limited = adjusted.map((score) => clamp(score, low, high));
  points.limit = limited.map((score, row) => score - (adjusted[row] as number));
  return { scores: limited, points };
}

function pointsOf(item: AdjustmentItem, values: Float64Array): Float64Array {
  return values.map((value) => {
    if (Number.isNaN(value)) return 0;
    const units = settle(Math.max(0, value - (item.from ?? 0)));
    const counted = item.wholeUnits ? Math.floor(units) : units;
    return Math.min(counted * (item.perUnit ?? 1), item.cap ?? Number.POSITIVE_INFINITY);
  });
}

function shrinkTo(columns: readonly Float64Array[], cap: number | undefined): void {
  if (cap === undefined) return;
  for (let row = 0; row < (columns[0]?.length ?? 0); row++) {
    let sum = 0;
    for (const column of columns) sum += column[row] as number;
    if (sum <= cap) continue;
    for (const column of columns) column[row] = ((column[row] as number) * cap) / sum;
  }
}
