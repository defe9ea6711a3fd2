import { allocate } from '../allocate';
import { parseDecimal } from '../arithmetic/decimal';
import { AllocationError } from '../errors/allocation-error';
import type { AllocationLine, AllocationResult } from '../result/allocation-result';
import type { AllocationSpec, MinorUnits } from '../spec/allocation-spec';
import type { Recipient } from '../spec/recipient';

/**
 * A paradox of rounding (取整悖论). None of them exists before rounding.
 *
 * - `alabama` (阿拉巴马悖论): the pool grows, the exact amounts do not fall, yet `losers` receive less.
 * - `population` (人口悖论): with the same pool, the weight of `losers` grew faster than that of `gainers`, yet the
 *   former lose and the latter gain.
 * - `new-state` (新州悖论): a newcomer takes exactly what it is given on top, yet others exchange units among themselves.
 */
export interface Paradox {
  readonly kind: 'alabama' | 'population' | 'new-state';
  readonly losers: readonly string[];
  readonly gainers: readonly string[];
  /** The pools before and after. */
  readonly pools: readonly [MinorUnits, MinorUnits];
}

interface Pair {
  readonly before: AllocationLine;
  readonly after: AllocationLine;
}

/** Finds the paradoxes between two allocations of the same recipients, or of the same and newcomers. */
export function paradoxesBetween(before: AllocationResult, after: AllocationResult): Paradox[] {
  const old = new Map(before.lines.filter(takesPart).map((line) => [line.id, line]));
  const pairs = after.lines.filter(takesPart).flatMap((line): Pair[] => {
    const earlier = old.get(line.id);
    return earlier ? [{ before: earlier, after: line }] : [];
  });
  const newcomers = after.lines.filter((line) => takesPart(line) && !old.has(line.id));
  const pools: readonly [MinorUnits, MinorUnits] = [before.pool, after.pool];
  const grown = BigInt(after.pool) - BigInt(before.pool);
  if (newcomers.length > 0) {
    const joined = newcomers.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
    return pairs.length === old.size && joined === grown ? newState(pairs, pools) : [];
  }
  if (pairs.length !== old.size) return [];
  return grown === 0n ? population(pairs, pools) : alabama(pairs, pools, grown);
}

const takesPart = ({ excluded }: AllocationLine): boolean => excluded === null;
const gain = ({ before, after }: Pair): bigint => BigInt(after.amount) - BigInt(before.amount);
const idOf = ({ after }: Pair): string => after.id;

function paradox(
  kind: Paradox['kind'],
  losers: readonly Pair[],
  gainers: readonly Pair[],
  pools: Paradox['pools'],
): Paradox[] {
  if (losers.length === 0 || gainers.length === 0) return [];
  return [{ kind, losers: losers.map(idOf), gainers: gainers.map(idOf), pools }];
}

function alabama(pairs: readonly Pair[], pools: Paradox['pools'], grown: bigint): Paradox[] {
  const against = (pair: Pair): boolean => gain(pair) * grown < 0n && exactMove(pair) * grown >= 0n;
  return paradox(
    'alabama',
    pairs.filter(against),
    pairs.filter((pair) => gain(pair) * grown > 0n),
    pools,
  );
}

/** The sign of the change of the exact amount. */
function exactMove({ before, after }: Pair): bigint {
  const from = parseDecimal(before.exact) ?? { digits: 0n, places: 0 };
  const to = parseDecimal(after.exact) ?? { digits: 0n, places: 0 };
  return to.digits * 10n ** BigInt(from.places) - from.digits * 10n ** BigInt(to.places);
}

function newState(pairs: readonly Pair[], pools: Paradox['pools']): Paradox[] {
  return paradox(
    'new-state',
    pairs.filter((pair) => gain(pair) < 0n),
    pairs.filter((pair) => gain(pair) > 0n),
    pools,
  );
}

/** Negative when the weight of `left` grew faster than that of `right`; the denominators of the two results cancel out. */
function byGrowth(left: Pair, right: Pair): number {
  const leftGrowth = BigInt(left.after.weight) * BigInt(right.before.weight);
  const rightGrowth = BigInt(right.after.weight) * BigInt(left.before.weight);
  return leftGrowth > rightGrowth ? -1 : leftGrowth < rightGrowth ? 1 : 0;
}

function population(pairs: readonly Pair[], pools: Paradox['pools']): Paradox[] {
  const weighed = pairs.filter(({ before, after }) => before.weight !== '0' && after.weight !== '0');
  const losers = weighed.filter((pair) => gain(pair) < 0n);
  const gainers = weighed.filter((pair) => gain(pair) > 0n);
  const fastest = [...losers].sort(byGrowth)[0];
  const slowest = [...gainers].sort(byGrowth).at(-1);
  if (!fastest || !slowest) return [];
  const wronged = losers.filter((pair) => byGrowth(pair, slowest) < 0);
  const favoured = gainers.filter((pair) => byGrowth(fastest, pair) < 0);
  return paradox('population', wronged, favoured, pools);
}

/** Which totals to look at, in minor units; both ends belong to it. */
export interface TotalRange {
  readonly from: MinorUnits;
  readonly to: MinorUnits;
}

/**
 * Looks for the Alabama paradox at every step of the total by one rounding unit. By default it looks one step up and one
 * step down from the total of the specification: the question whether this very allocation is touched by it.
 * One allocation for each step. Totals at which the limits cannot be met are passed over.
 */
export function findAlabamaParadoxes(
  spec: AllocationSpec,
  recipients: readonly Recipient[],
  range?: TotalRange,
): Paradox[] {
  const unit = BigInt(spec.rounding?.unit ?? '1');
  const from = range ? BigInt(range.from) : BigInt(spec.total) - unit;
  const to = range ? BigInt(range.to) : BigInt(spec.total) + unit;
  const found: Paradox[] = [];
  let before: AllocationResult | null = null;
  for (let total = from; total <= to; total += unit) {
    const after = allocateIfFeasible({ ...spec, total: total.toString() }, recipients);
    if (before && after) found.push(...paradoxesBetween(before, after));
    before = after;
  }
  return found;
}

const INFEASIBLE: ReadonlySet<string> = new Set([
  'floors-exceed-pool',
  'bases-exceed-pool',
  'caps-below-pool',
  'reserve-exceeds-total',
]);

function allocateIfFeasible(spec: AllocationSpec, recipients: readonly Recipient[]): AllocationResult | null {
  try {
    return allocate(spec, recipients, { steps: false });
  } catch (error) {
    if (error instanceof AllocationError && INFEASIBLE.has(error.code)) return null;
    throw error;
  }
}

/**
 * Looks for the new-state paradox of a recipient: without it, and without what it receives, do the others still receive
 * the same? Throws `unknown-recipient`.
 */
export function findNewStateParadox(spec: AllocationSpec, recipients: readonly Recipient[], id: string): Paradox[] {
  const after = allocate(spec, recipients, { steps: false });
  const line = after.lines.find((candidate) => candidate.id === id);
  if (!line) throw new AllocationError('unknown-recipient', '/recipients', { recipients: [id] });
  const others = recipients.filter((recipient) => recipient.id !== id);
  const total = (BigInt(after.total) - BigInt(line.amount)).toString();
  const before = allocateIfFeasible({ ...spec, total, reserve: after.reserve }, others);
  return before ? paradoxesBetween(before, after) : [];
}
