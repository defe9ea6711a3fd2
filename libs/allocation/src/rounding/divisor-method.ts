import { clip } from '../arithmetic/clip';
import { sumOf } from '../arithmetic/column';
import { type Problem, startOf } from '../solve/problem';
import type { Solution } from '../solve/solve';
import { type RowHeap, rowHeap } from './priority-heap';
import type { Rounded } from './rounded';
import type { Compare } from './tie-order';

/**
 * A divisor method: the (k+1)-th unit above the base comes when `λ × weight` reaches a signpost between k and k + 1.
 * The signpost is given by its square times four, a whole number: `(2k + 1)²` for k + ½, `4k(k + 1)` for √(k(k + 1)).
 */
export type Signpost = (units: bigint) => bigint;

/** Sainte-Laguë (1910; Webster 1832): the signpost is the arithmetic mean k + ½. */
export const sainteLague: Signpost = (units) => (2n * units + 1n) ** 2n;
/** Huntington–Hill (1921): the signpost is the geometric mean √(k(k + 1)); the first unit comes before any second one. */
export const huntingtonHill: Signpost = (units) => 4n * units * (units + 1n);

/**
 * Rounds by a divisor method within limits: `x = base + clip(round(λ′ × weight), low − base, high − base)` with the λ′
 * that makes the sum right. It starts from the exact solution and adds or takes single units in order of their signposts,
 * at most about one for each recipient: O(n log n), however large the pool.
 */
export function divisorMethod(signpost: Signpost): (problem: Problem, solution: Solution, ties: Compare) => Rounded {
  return (problem, solution, ties) => {
    const offsets = problem.weight.map((_, row) => offsetOf(problem, row));
    const above = problem.weight.map((_, row) => firstGuess(problem, solution, signpost, row));
    const claims = claimsOf(problem, above, signpost, ties);
    const missing = problem.pool - sumOf(offsets) - sumOf(above);
    if (missing > 0n) moveUnits(above, missing, 1n, rowHeap(claims.growing(), claims.nextFirst), claims.canGrow);
    else moveUnits(above, -missing, -1n, rowHeap(claims.shrinking(), claims.lastFirst), claims.canShrink);
    return { units: above.map((value, row) => value + (offsets[row] ?? 0n)), tied: claims.tied() };
  };
}

/** Gives (or takes) `count` units one by one, each time to the row on top of the heap, while it can still move. */
function moveUnits(
  above: bigint[],
  count: bigint,
  step: bigint,
  heap: RowHeap,
  canMove: (row: number) => boolean,
): void {
  for (let left = count; left > 0n; left -= 1n) {
    const row = heap.top();
    if (row === undefined) return;
    above[row] = (above[row] ?? 0n) + step;
    if (canMove(row)) heap.sink();
    else heap.drop();
  }
}

/** Whether the weight of a row can move its amount at all. */
function isFixed(problem: Problem, row: number): boolean {
  const high = problem.high[row] ?? null;
  return problem.weight[row] === 0n || (high !== null && high <= startOf(problem, row));
}

/** What is counted from: the base, or for a row that cannot move its whole amount. */
const offsetOf = (problem: Problem, row: number): bigint =>
  isFixed(problem, row) ? startOf(problem, row) : (problem.base[row] ?? 0n);

/** The fewest and the most units above the base. */
function rangeOf(problem: Problem, row: number): { least: bigint; most: bigint | null } {
  if (isFixed(problem, row)) return { least: 0n, most: 0n };
  const high = problem.high[row] ?? null;
  const base = problem.base[row] ?? 0n;
  return { least: startOf(problem, row) - base, most: high === null ? null : high - base };
}

/** The exact amount above the base, rounded up from its signpost on. */
function firstGuess(problem: Problem, solution: Solution, signpost: Signpost, row: number): bigint {
  if (isFixed(problem, row)) return 0n;
  const { least, most } = rangeOf(problem, row);
  const whole = (solution.whole[row] ?? 0n) - (problem.base[row] ?? 0n);
  const twice = 2n * (whole * solution.denominator + (solution.remainder[row] ?? 0n));
  const up = twice * twice >= signpost(whole) * solution.denominator * solution.denominator;
  return clip(up ? whole + 1n : whole, least, most);
}

/** Order and limits of the units that can still be given or taken, as `above` stands at the time. */
function claimsOf(problem: Problem, above: readonly bigint[], signpost: Signpost, ties: Compare) {
  const squares = problem.weight.map((weight) => weight * weight);
  const ranges = problem.weight.map((_, row) => rangeOf(problem, row));
  const has = (row: number): bigint => above[row] ?? 0n;
  const canGrow = (row: number): boolean => {
    const most = ranges[row]?.most ?? null;
    return most === null || has(row) < most;
  };
  const canShrink = (row: number): boolean => has(row) > (ranges[row]?.least ?? 0n);
  /** Compares the λ at which two rows reach signposts, given by their index. */
  const compareAt = (left: number, leftUnits: bigint, right: number, rightUnits: bigint): number => {
    const a = signpost(leftUnits) * (squares[right] ?? 1n);
    const b = signpost(rightUnits) * (squares[left] ?? 1n);
    return a < b ? -1 : a > b ? 1 : 0;
  };
  const next: Compare = (left, right) => compareAt(left, has(left), right, has(right));
  const last: Compare = (left, right) => compareAt(left, has(left) - 1n, right, has(right) - 1n);
  const rows = problem.weight.map((_, row) => row);
  const growing = (): number[] => rows.filter(canGrow);
  const shrinking = (): number[] => rows.filter(canShrink);
  return {
    canGrow,
    canShrink,
    growing,
    shrinking,
    nextFirst: ((left, right) => next(left, right) || ties(left, right)) as Compare,
    lastFirst: ((left, right) => last(right, left) || ties(right, left)) as Compare,
    /** Rows whose last unit came at the same λ at which others would have had their next. */
    tied: (): number[] => {
      const holders = shrinking();
      const latest = holders.reduce<number | null>(
        (row, other) => (row === null || last(row, other) < 0 ? other : row),
        null,
      );
      if (latest === null) return [];
      const line = has(latest) - 1n;
      const without = growing().filter((row) => compareAt(row, has(row), latest, line) === 0);
      if (without.length === 0) return [];
      const withUnit = holders.filter((row) => compareAt(row, has(row) - 1n, latest, line) === 0);
      return [...new Set([...withUnit, ...without])].sort((a, b) => a - b);
    },
  };
}
