import { clip } from '../arithmetic/clip';

/**
 * The constrained problem in whole units: `x = clip(base + λ·weight, low, high)` with `Σ x = pool`. Arrays are aligned;
 * weights are non-negative integers over a common denominator that the solver need not know; `high` is `null` for none.
 */
export interface Problem {
  readonly pool: bigint;
  readonly weight: readonly bigint[];
  readonly base: readonly bigint[];
  readonly low: readonly bigint[];
  readonly high: readonly (bigint | null)[];
}

/** `base` cut to its limits: what a recipient has at λ = 0, and always without a weight. */
export function startOf(problem: Problem, row: number): bigint {
  return clip(problem.base[row] ?? 0n, problem.low[row] ?? 0n, problem.high[row] ?? null);
}
