import type { Ratio } from '../arithmetic/ratio';
import { type Problem, startOf } from './problem';

/**
 * The sum of the clipped amounts as a function of λ is piecewise linear and never falls. It bends where a recipient
 * leaves its floor (`+weight`) or reaches its cap (`−weight`), at `λ = distance / weight`.
 */
export interface Breakpoints {
  /** The sum at λ = 0. */
  readonly start: bigint;
  /** Weight that grows from λ = 0 on. */
  readonly slope: bigint;
  /** `distance[j] / weight[j]` is the λ of breakpoint j. */
  readonly distance: readonly bigint[];
  readonly weight: readonly bigint[];
  /** True where a cap is reached, false where a floor is left. */
  readonly caps: readonly boolean[];
  /**
   * `distance / weight` to about 15 digits, or NaN beyond the range of a float. Only ever used to tell two breakpoints
   * apart that are far from equal; what is close is compared exactly. No amount is computed from it.
   */
  readonly nearly: Float64Array;
}

/** Lists the breakpoints of a problem: at most two for each recipient. */
export function breakpointsOf(problem: Problem): Breakpoints {
  const distance: bigint[] = [];
  const weight: bigint[] = [];
  const caps: boolean[] = [];
  let start = 0n;
  let slope = 0n;
  problem.weight.forEach((own, row) => {
    const at = startOf(problem, row);
    const high = problem.high[row] ?? null;
    start += at;
    if (own === 0n || (high !== null && high <= at)) return;
    const base = problem.base[row] ?? 0n;
    if (at > base) {
      distance.push(at - base);
      weight.push(own);
      caps.push(false);
    } else slope += own;
    if (high === null) return;
    distance.push(high - base);
    weight.push(own);
    caps.push(true);
  });
  const nearly = Float64Array.from(distance, (length, index) => nearlyRatio(length, weight[index] ?? 1n));
  return { start, slope, distance, weight, caps, nearly };
}

const SMALLEST = 1e-290;
const LARGEST = 1e290;

/** A quotient as a float with a relative error below 1e-15, or NaN where that cannot be promised. */
function nearlyRatio(numerator: bigint, denominator: bigint): number {
  const top = Number(numerator);
  const bottom = Number(denominator);
  const quotient = top / bottom;
  return top < LARGEST && bottom < LARGEST && quotient > SMALLEST ? quotient : Number.NaN;
}

/**
 * Finds the λ at which the sum reaches `pool`; the caller has made sure that there is one. Instead of sorting all
 * breakpoints, it splits them at one of them and keeps the half that holds the solution (Brucker 1984; Kiwiel 2008,
 * "Breakpoint searching algorithms for the continuous quadratic knapsack problem", Math. Program. 112, 473–491): expected
 * O(n), no rounding anywhere. Where the sum is flat, the smallest such λ is taken, so that the answer is unique.
 */
export function findLambda(points: Breakpoints, pool: bigint): Ratio {
  const order = Uint32Array.from(points.distance, (_, index) => index);
  const random = seededRandom();
  let from = 0;
  let to = order.length;
  let { slope } = points;
  let passed = 0n;
  let last: Ratio = { numerator: 0n, denominator: 1n };
  while (from < to) {
    const pivot = order[from + Math.floor(random() * (to - from))] ?? 0;
    const at = { numerator: points.distance[pivot] ?? 0n, denominator: points.weight[pivot] ?? 1n };
    const { less, equal } = partition(order, from, to, points, pivot);
    const sums = bends(points, order, from, equal, slope, passed);
    // The sum at this λ is start + λ·slope − passed.
    if (at.numerator * sums.slope <= (pool - points.start + sums.passed) * at.denominator) {
      ({ slope, passed } = sums);
      last = at;
      from = equal;
    } else to = less;
  }
  return slope === 0n ? last : { numerator: pool - points.start + passed, denominator: slope };
}

/** Adds up the bends of `order[from, to)`: after each, the sum grows by ±weight·λ and starts by ±distance lower. */
function bends(
  points: Breakpoints,
  order: Uint32Array,
  from: number,
  to: number,
  startSlope: bigint,
  startPassed: bigint,
) {
  let slope = startSlope;
  let passed = startPassed;
  for (let position = from; position < to; position += 1) {
    const point = order[position] ?? 0;
    const weight = points.weight[point] ?? 0n;
    const distance = points.distance[point] ?? 0n;
    if (points.caps[point]) {
      slope -= weight;
      passed -= distance;
    } else {
      slope += weight;
      passed += distance;
    }
  }
  return { slope, passed };
}

/** Far above the error of `nearly`, far below the distance of most breakpoints. */
const CLOSE = 1e-12;

/** Compares two breakpoints exactly; by floats alone where these leave no doubt. */
function comparePoints(points: Breakpoints, left: number, right: number): number {
  const a = points.nearly[left] ?? Number.NaN;
  const b = points.nearly[right] ?? Number.NaN;
  if (Math.abs(a - b) > CLOSE * b) return a < b ? -1 : 1;
  const difference =
    (points.distance[left] ?? 0n) * (points.weight[right] ?? 1n) -
    (points.distance[right] ?? 0n) * (points.weight[left] ?? 1n);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Orders `order[from, to)` into breakpoints before, at and after a pivot; returns where the second and third part begin. */
function partition(order: Uint32Array, from: number, to: number, points: Breakpoints, pivot: number) {
  let less = from;
  let equal = from;
  let more = to;
  while (equal < more) {
    const sign = comparePoints(points, order[equal] ?? 0, pivot);
    if (sign < 0) {
      swap(order, less, equal);
      less += 1;
      equal += 1;
    } else if (sign > 0) {
      more -= 1;
      swap(order, equal, more);
    } else equal += 1;
  }
  return { less, equal };
}

/** Exchanges two entries in place. */
export function swap(order: Uint32Array, left: number, right: number): void {
  const kept = order[left] ?? 0;
  order[left] = order[right] ?? 0;
  order[right] = kept;
}

/** A fixed sequence of pivots: the same work on every machine, and no input made to be slow by its order. */
export function seededRandom(seed = 0x9e3779b9): () => number {
  let state = seed >>> 0;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x1_0000_0000;
  };
}
