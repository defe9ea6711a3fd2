import type { Ratio } from '../arithmetic/ratio';
import { breakpointsOf, findLambda } from './breakpoints';
import type { Problem } from './problem';

/** Which limit cut an amount (触及限额): none, the floor, or the cap. */
export type LimitHit = 'floor' | 'cap' | null;

/**
 * The exact solution: recipient `i` has `whole[i] + remainder[i] / denominator`, with `0 ≤ remainder < denominator`.
 * `unlimited[i]` is the whole part of `base + λ·weight` before the limits cut it.
 */
export interface Solution {
  readonly lambda: Ratio;
  readonly whole: readonly bigint[];
  readonly remainder: readonly bigint[];
  readonly denominator: bigint;
  readonly unlimited: readonly bigint[];
  readonly hit: readonly LimitHit[];
}

/**
 * Solves `x = clip(base + λ·weight, low, high)`, `Σ x = pool`, exactly. The problem must be feasible (see
 * `refuseInfeasible`). The solution is unique; amounts at a limit are whole, since limits are.
 */
export function solve(problem: Problem): Solution {
  const lambda = findLambda(breakpointsOf(problem), problem.pool);
  const size = problem.weight.length;
  const whole = new Array<bigint>(size).fill(0n);
  const remainder = new Array<bigint>(size).fill(0n);
  const unlimited = new Array<bigint>(size).fill(0n);
  const hit = new Array<LimitHit>(size).fill(null);
  for (let row = 0; row < size; row += 1) {
    const grown = lambda.numerator * (problem.weight[row] ?? 0n);
    const quotient = grown / lambda.denominator;
    const rest = grown - quotient * lambda.denominator;
    const free = (problem.base[row] ?? 0n) + quotient;
    const low = problem.low[row] ?? 0n;
    const high = problem.high[row] ?? null;
    unlimited[row] = free;
    if (high !== null && (free > high || (free === high && rest > 0n))) {
      whole[row] = high;
      hit[row] = 'cap';
    } else if (free < low) {
      whole[row] = low;
      hit[row] = 'floor';
    } else {
      whole[row] = free;
      remainder[row] = rest;
    }
  }
  return { lambda, whole, remainder, denominator: lambda.denominator, unlimited, hit };
}
