import { ScoringError } from '../errors/scoring-error';
import type { AggregateContext, Aggregated, ChildColumn } from './aggregator';

/** Σ w·x / Σ w over the known children; `divide` false leaves the division out (加权算术平均、加权求和). */
export function arithmetic(
  children: readonly ChildColumn[],
  weights: Float64Array,
  divide: boolean,
  hasGap: boolean,
): Aggregated {
  const n = children[0]?.scores.length ?? 0;
  const scores = new Float64Array(n);
  const total = new Float64Array(n);
  if (hasGap) {
    children.forEach((child, c) => {
      addWeighted(child.scores, weights[c] as number, scores, total);
    });
  } else {
    total.fill(weights.reduce((sum, weight) => sum + weight, 0));
    addInFours(children, weights, scores);
  }
  for (let row = 0; row < n; row++) {
    if (divide) scores[row] = (scores[row] as number) / (total[row] as number);
    else if (total[row] === 0 && !hasAny(children, row)) scores[row] = Number.NaN;
  }
  return {
    scores,
    details: {},
    decompose(row, slope, constant) {
      constant.fill(0);
      for (let c = 0; c < children.length; c++) {
        const present = isKnown(children[c]?.scores[row]);
        slope[c] = present ? (weights[c] as number) / (divide ? (total[row] as number) : 1) : 0;
      }
    },
  };
}

/** Adds w·x to the sums and w to the totals where x is known. */
function addWeighted(x: Float64Array, w: number, scores: Float64Array, total: Float64Array): void {
  for (let row = 0; row < x.length; row++) {
    const value = x[row] as number;
    if (Number.isNaN(value)) continue;
    scores[row] = (scores[row] as number) + w * value;
    total[row] = (total[row] as number) + w;
  }
}

/** Σ w·x in the order of the children, four columns a pass so that the sums are loaded and stored less often. */
function addInFours(children: readonly ChildColumn[], weights: Float64Array, scores: Float64Array): void {
  const column = (c: number) => children[c]?.scores as Float64Array;
  let c = 0;
  for (; c + 4 <= children.length; c += 4) {
    const [x0, x1, x2, x3] = [column(c), column(c + 1), column(c + 2), column(c + 3)];
    const [w0, w1, w2, w3] = weights.subarray(c, c + 4) as unknown as [number, number, number, number];
    for (let row = 0; row < scores.length; row++) {
      scores[row] =
        (scores[row] as number) +
        w0 * (x0[row] as number) +
        w1 * (x1[row] as number) +
        w2 * (x2[row] as number) +
        w3 * (x3[row] as number);
    }
  }
  for (; c < children.length; c++) {
    const [x, w] = [column(c), weights[c] as number];
    for (let row = 0; row < scores.length; row++) scores[row] = (scores[row] as number) + w * (x[row] as number);
  }
}

/** Geometric (p = 0), harmonic (p = −1) or power mean (幂平均) with a shift that is added before and taken off afterwards. */
export function powerMean(
  children: readonly ChildColumn[],
  weights: Float64Array,
  p: number,
  shift: number,
  context: AggregateContext,
): Aggregated {
  requirePositive(children, weights, p, shift, context);
  const n = children[0]?.scores.length ?? 0;
  const scores = new Float64Array(n);
  const total = new Float64Array(n);
  children.forEach((child, c) => {
    const w = weights[c] as number;
    if (w === 0) return;
    for (let row = 0; row < n; row++) {
      const value = (child.scores[row] as number) + shift;
      if (!Number.isNaN(value)) {
        scores[row] = (scores[row] as number) + w * (p === 0 ? Math.log(value) : value ** p);
        total[row] = (total[row] as number) + w;
      }
    }
  });
  for (let row = 0; row < n; row++) {
    const average = (scores[row] as number) / (total[row] as number);
    scores[row] = (p === 0 ? Math.exp(average) : average ** (1 / p)) - shift;
  }
  return {
    scores,
    details: {},
    decompose(row, slope, constant) {
      const whole = (scores[row] as number) + shift;
      for (let c = 0; c < children.length; c++) {
        const value = (children[c]?.scores[row] as number) + shift;
        const w = isKnown(value) ? (weights[c] as number) / (total[row] as number) : 0;
        // x·∂S/∂x = w·x^p·S^(1−p); for x = 0 (only with p > 0) nothing.
        slope[c] = w === 0 || value === 0 ? 0 : p === 0 ? (w * whole) / value : w * (value / whole) ** (p - 1);
        constant[c] = (slope[c] as number) * shift - w * shift;
      }
    },
  };
}

/** Whether a score is there. */
export function isKnown(value: number | undefined): boolean {
  return value !== undefined && !Number.isNaN(value);
}

function hasAny(children: readonly ChildColumn[], row: number): boolean {
  return children.some((child) => isKnown(child.scores[row]));
}

function requirePositive(
  children: readonly ChildColumn[],
  weights: Float64Array,
  p: number,
  shift: number,
  context: AggregateContext,
): void {
  children.forEach((child, c) => {
    if (weights[c] === 0) return;
    for (let row = 0; row < child.scores.length; row++) {
      const value = (child.scores[row] as number) + shift;
      // A power mean with p > 0 is defined at 0; the others are not.
      if (value < 0 || (value === 0 && p <= 0)) {
        throw new ScoringError('VALUE_NOT_POSITIVE', context.path, {
          value,
          where: `${child.code}, ${context.regions[row] ?? ''}`,
        });
      }
    }
  });
}
