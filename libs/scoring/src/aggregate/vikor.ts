import type { VikorAggregation } from '../model/aggregation';
import type { AggregateContext, Aggregated, ChildColumn } from './aggregator';
import { criteriaMatrix, extremes } from './criteria-matrix';

/**
 * VIKOR (多准则妥协解法): S group utility, R individual regret, Q the compromise; the score is (1 − Q)·scale, so that more is better.
 * Equal S (or R) everywhere contribute nothing to Q. Contributions: the utility part by criterion, the regret part to the
 * criterion with the largest regret. Source: Opricovic and Tzeng (2004).
 */
export function vikor(
  children: readonly ChildColumn[],
  weights: Float64Array,
  spec: VikorAggregation,
  context: AggregateContext,
): Aggregated {
  const matrix = criteriaMatrix(children, spec.input, context);
  const { best, worst } = extremes(matrix);
  const n = children[0]?.scores.length ?? 0;
  const blank = () => new Float64Array(n).fill(Number.NaN);
  const [S, R, Q, scores] = [blank(), blank(), blank(), blank()];
  const loss = (row: number, c: number) => {
    const width = (best[c] as number) - (worst[c] as number);
    return width === 0
      ? 0
      : ((weights[c] as number) * ((best[c] as number) - (matrix.columns[c]?.[row] as number))) / width;
  };
  for (const row of matrix.rows) {
    let sum = 0;
    let most = 0;
    for (let c = 0; c < children.length; c++) {
      const part = loss(row, c);
      sum += part;
      most = Math.max(most, part);
    }
    S[row] = sum;
    R[row] = most;
  }
  const v = spec.v ?? 0.5;
  const scale = spec.scale ?? 1;
  const [s, r] = [rowExtremes(S, matrix.rows), rowExtremes(R, matrix.rows)];
  const share = (value: number, range: { low: number; high: number }) =>
    range.high > range.low ? (value - range.low) / (range.high - range.low) : 0;
  for (const row of matrix.rows) {
    Q[row] = v * share(S[row] as number, s) + (1 - v) * share(R[row] as number, r);
    scores[row] = (1 - (Q[row] as number)) * scale;
  }
  return {
    scores,
    details: { S, R, Q },
    decompose(row, slope, constant) {
      slope.fill(0);
      const score = scores[row] as number;
      const utility = scale * v * (1 - share(S[row] as number, s));
      const regret = score - utility;
      const gains = children.map((_, c) => (weights[c] as number) - loss(row, c));
      const allGains = gains.reduce((a, b) => a + b, 0);
      const worstChild = children.findIndex((_, c) => loss(row, c) === R[row]);
      for (let c = 0; c < children.length; c++) {
        const part = allGains > 0 ? (utility * (gains[c] as number)) / allGains : utility / children.length;
        constant[c] = part + (c === worstChild ? regret : 0);
      }
    },
  };
}

function rowExtremes(x: Float64Array, rows: readonly number[]): { low: number; high: number } {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    low = Math.min(low, x[row] as number);
    high = Math.max(high, x[row] as number);
  }
  return { low, high };
}
