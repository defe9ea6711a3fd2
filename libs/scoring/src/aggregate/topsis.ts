import { ScoringError } from '../errors/scoring-error';
import type { TopsisAggregation } from '../model/aggregation';
import type { AggregateContext, Aggregated, ChildColumn } from './aggregator';
import { type CriteriaMatrix, criteriaMatrix, extremes } from './criteria-matrix';

/**
 * TOPSIS (逼近理想解法): closeness D⁻/(D⁺ + D⁻) times `scale`; a region alone or all equal has 0. The contribution of a criterion is
 * its share of the (squared) distance to the worst. Source: Hwang and Yoon (1981).
 */
export function topsis(
  children: readonly ChildColumn[],
  weights: Float64Array,
  spec: TopsisAggregation,
  context: AggregateContext,
): Aggregated {
  const raw = criteriaMatrix(children, spec.input, context);
  const byDefault = raw.columns[0] === children[0]?.treated ? 'vector' : 'none';
  const matrix = weighted(raw, weights, spec.normalise ?? byDefault, context);
  const { best, worst } = extremes(matrix);
  const metric = spec.metric ?? 2;
  const n = children[0]?.scores.length ?? 0;
  const scores = new Float64Array(n).fill(Number.NaN);
  const dPlus = new Float64Array(n).fill(Number.NaN);
  const dMinus = new Float64Array(n).fill(Number.NaN);
  const part = (row: number, c: number, from: number[]) =>
    Math.abs((matrix.columns[c]?.[row] as number) - (from[c] as number)) ** metric;
  const distance = (row: number, from: number[]) => {
    let sum = 0;
    for (let c = 0; c < matrix.columns.length; c++) sum += part(row, c, from);
    return metric === 2 ? Math.sqrt(sum) : sum;
  };
  const scale = spec.scale ?? 1;
  for (const row of matrix.rows) {
    const plus = distance(row, best);
    const minus = distance(row, worst);
    dPlus[row] = plus;
    dMinus[row] = minus;
    scores[row] = plus + minus === 0 ? 0 : (minus / (plus + minus)) * scale;
  }
  return {
    scores,
    details: { dPlus, dMinus },
    decompose(row, slope, constant) {
      slope.fill(0);
      const minus = dMinus[row] as number;
      const whole = metric === 2 ? minus * minus : minus;
      for (let c = 0; c < children.length; c++) {
        constant[c] = whole > 0 ? ((scores[row] as number) * part(row, c, worst)) / whole : 0;
      }
    },
  };
}

function weighted(
  matrix: CriteriaMatrix,
  weights: Float64Array,
  normalise: NonNullable<TopsisAggregation['normalise']>,
  context: AggregateContext,
): CriteriaMatrix {
  const columns = matrix.columns.map((x, c) => {
    const { from, divisor } = divisorOf(x, matrix.rows, normalise, context);
    return x.map((value) => ((value - from) / divisor) * (weights[c] as number));
  });
  return { ...matrix, columns };
}

function divisorOf(
  x: Float64Array,
  rows: readonly number[],
  normalise: NonNullable<TopsisAggregation['normalise']>,
  context: AggregateContext,
): { from: number; divisor: number } {
  let squares = 0;
  let sum = 0;
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    const value = x[row] as number;
    squares += value * value;
    sum += value;
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  if (squares === Number.POSITIVE_INFINITY) throw new ScoringError('OVERFLOW', context.path, { where: context.code });
  const divisors = { none: 1, vector: Math.sqrt(squares), max, sum, 'min-max': max - min };
  // An all-zero or constant column says nothing about distances: divided by 1 it stays equal everywhere.
  return { from: normalise === 'min-max' ? min : 0, divisor: divisors[normalise] || 1 };
}
