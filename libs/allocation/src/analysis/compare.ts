import { ratioToDecimal } from '../arithmetic/ratio';
import type { AllocationLine, AllocationResult, DecimalText } from '../result/allocation-result';
import type { MinorUnits } from '../spec/allocation-spec';
import { compareIds } from '../spec/participants';
import { type Paradox, paradoxesBetween } from './paradoxes';

/** What changes for one recipient from one allocation to another (测算对比). */
export interface ChangeLine {
  readonly id: string;
  readonly name: string | null;
  /** `null` where the recipient is not in that allocation. */
  readonly before: MinorUnits | null;
  readonly after: MinorUnits | null;
  /** `after − before`, an absent amount counting as 0. */
  readonly change: MinorUnits;
  /** `change / |before|`, 6 places; `null` where there was nothing before. */
  readonly relative: DecimalText | null;
  readonly direction: 'winner' | 'loser' | 'same';
  /** Whether a limit cuts the amount now or did before. */
  readonly limitBefore: AllocationLine['limit'];
  readonly limitAfter: AllocationLine['limit'];
}

/** Two allocations side by side. */
export interface Comparison {
  readonly before: { readonly fingerprint: string; readonly pool: MinorUnits; readonly gini: DecimalText };
  readonly after: { readonly fingerprint: string; readonly pool: MinorUnits; readonly gini: DecimalText };
  /** In order of id. */
  readonly lines: readonly ChangeLine[];
  /** Ids of those who gain, the largest gain first, and of those who lose, the largest loss first. */
  readonly winners: readonly string[];
  readonly losers: readonly string[];
  /** Half the sum of all absolute changes beyond the change of the pool: what moves between recipients. */
  readonly moved: MinorUnits;
  /** Rounding paradoxes between the two. */
  readonly paradoxes: readonly Paradox[];
}

/**
 * Compares two allocations in the same unit: change of each recipient, winners, losers, and rounding paradoxes where they
 * occur. Throws a RangeError when the units differ, for then the amounts cannot be compared.
 */
export function compare(before: AllocationResult, after: AllocationResult): Comparison {
  if (JSON.stringify(before.unit) !== JSON.stringify(after.unit))
    throw new RangeError('allocations in different units');
  const old = new Map(before.lines.map((line) => [line.id, line]));
  const fresh = new Map(after.lines.map((line) => [line.id, line]));
  const ids = [...new Set([...old.keys(), ...fresh.keys()])].sort(compareIds);
  const lines = ids.map((id) => changeLine(id, old.get(id), fresh.get(id)));
  const changeOf = ({ change }: ChangeLine): bigint => BigInt(change);
  const size = (value: bigint): bigint => (value < 0n ? -value : value);
  const ordered = (direction: ChangeLine['direction']): string[] =>
    lines
      .filter((line) => line.direction === direction)
      .map((line) => ({ id: line.id, size: size(changeOf(line)) }))
      .sort((a, b) => (a.size === b.size ? compareIds(a.id, b.id) : a.size > b.size ? -1 : 1))
      .map(({ id }) => id);
  const total = lines.reduce((sum, line) => sum + changeOf(line), 0n);
  const absolute = lines.reduce((sum, line) => sum + size(changeOf(line)), 0n);
  return {
    before: summaryOf(before),
    after: summaryOf(after),
    lines,
    winners: ordered('winner'),
    losers: ordered('loser'),
    moved: ((absolute - size(total)) / 2n).toString(),
    paradoxes: paradoxesBetween(before, after),
  };
}

const summaryOf = ({ fingerprint, pool, concentration }: AllocationResult) => ({
  fingerprint,
  pool,
  gini: concentration.gini,
});

function changeLine(id: string, before: AllocationLine | undefined, after: AllocationLine | undefined): ChangeLine {
  const from = BigInt(before?.amount ?? '0');
  const change = BigInt(after?.amount ?? '0') - from;
  const size = from < 0n ? -from : from;
  return {
    id,
    name: after?.name ?? before?.name ?? null,
    before: before?.amount ?? null,
    after: after?.amount ?? null,
    change: change.toString(),
    relative: size === 0n ? null : ratioToDecimal({ numerator: change, denominator: size }, 6),
    direction: change > 0n ? 'winner' : change < 0n ? 'loser' : 'same',
    limitBefore: before?.limit ?? null,
    limitAfter: after?.limit ?? null,
  };
}
