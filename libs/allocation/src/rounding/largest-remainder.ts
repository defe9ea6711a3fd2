import { sumOf } from '../arithmetic/column';
import type { Problem } from '../solve/problem';
import type { Solution } from '../solve/solve';
import type { Rounded } from './rounded';
import { selectFirst } from './select';
import type { Compare } from './tie-order';

/**
 * Largest remainder (最大余数法; Hamilton 1792, Hare–Niemeyer): everyone receives the whole part of the exact amount, and
 * the units left go to the largest remainders. An amount at a limit is whole and has no remainder, so limits hold.
 */
export function largestRemainder(problem: Problem, solution: Solution, ties: Compare): Rounded {
  const units = [...solution.whole];
  const left = Number(problem.pool - sumOf(solution.whole));
  if (left === 0) return { units, tied: [] };
  const { remainder } = solution;
  const open = Uint32Array.from(remainder.flatMap((rest, row) => (rest > 0n ? [row] : [])));
  selectFirst(open, left, (one, other) => {
    const a = remainder[one] ?? 0n;
    const b = remainder[other] ?? 0n;
    return a === b ? ties(one, other) : a > b ? -1 : 1;
  });
  let line = remainder[open[0] ?? 0] ?? 0n;
  for (const row of open.subarray(0, left)) {
    units[row] = (units[row] ?? 0n) + 1n;
    const rest = remainder[row] ?? 0n;
    if (rest < line) line = rest;
  }
  const passedOver = open.subarray(left).some((row) => remainder[row] === line);
  const tied = passedOver ? [...open].filter((row) => remainder[row] === line).sort((a, b) => a - b) : [];
  return { units, tied };
}
