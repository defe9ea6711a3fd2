import { sumOf } from '../arithmetic/column';
import { AllocationError } from '../errors/allocation-error';
import type { Problem } from '../solve/problem';
import type { Rounded } from './rounded';
import type { Compare } from './tie-order';

/** Units × recipients that are gone through at most: beyond it, a larger rounding unit is asked for. */
const MOST_WORK = 50_000_000n;

/**
 * The quota method (配额法; Balinski and Young, "The Quota Method of Apportionment", Amer. Math. Monthly 82 (1975),
 * 701–730): units are given one by one to the largest `weight / (units + 1)` among those whom a further unit leaves below
 * the ceiling of their exact share at that size of pool. It stays between floor and ceiling of the exact share, and nobody
 * loses when the pool grows. It goes unit by unit and takes no limits.
 */
export function quotaMethod(problem: Problem, _solution: unknown, ties: Compare): Rounded {
  const { weight, pool } = problem;
  const limited = problem.base.some(
    (base, row) => base !== 0n || problem.low[row] !== 0n || problem.high[row] !== null,
  );
  const path = '/spec/rounding/method';
  if (limited) throw new AllocationError('method-without-limits', path, { what: 'quota' });
  if (pool * BigInt(weight.length) > MOST_WORK) throw new AllocationError('too-many-units', path, { what: 'quota' });
  const sum = sumOf(weight);
  const units = weight.map(() => 0n);
  const at = (row: number): bigint => units[row] ?? 0n;
  const of = (row: number): bigint => weight[row] ?? 0n;
  /** Negative when `left` has the larger claim. */
  const claim: Compare = (left, right) => {
    const a = of(left) * (at(right) + 1n);
    const b = of(right) * (at(left) + 1n);
    return a > b ? -1 : a < b ? 1 : 0;
  };
  let tied: number[] = [];
  for (let given = 1n; given <= pool; given += 1n) {
    const eligible = weight.flatMap((own, row) => (at(row) * sum < given * own ? [row] : []));
    const first = eligible.reduce(
      (best, row) => ((claim(row, best) || ties(row, best)) < 0 ? row : best),
      eligible[0] ?? 0,
    );
    if (given === pool) tied = eligible.filter((row) => claim(row, first) === 0);
    units[first] = at(first) + 1n;
  }
  return { units, tied: tied.length > 1 ? tied : [] };
}
