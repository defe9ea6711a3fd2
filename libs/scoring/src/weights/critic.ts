import type { CriticWeighting } from '../model/weighting';
import { standardDeviation } from '../numeric/column-statistics';
import { correlationMatrix, isVarying, pearson, spearman } from '../numeric/correlation';
import {
  completeRows,
  inputColumns,
  perChild,
  requireRows,
  toShares,
  type WeighContext,
  type Weighed,
} from './weigher';

/**
 * CRITIC: standard deviation × Σ(1 − r) over the other columns. Constant columns get 0 and stay out of the sums; rows with a gap
 * are left out; fewer than 3 complete rows are refused. Source: Diakoulaki, Mavrotas and Papayannakis (1995).
 * @throws ScoringError WEIGHTING_NEEDS_REGIONS, WEIGHTING_ALL_CONSTANT
 */
export function criticWeights(spec: CriticWeighting, context: WeighContext): Weighed {
  const columns = completeRows(inputColumns(context, spec.input ?? 'min-max', spec.directed ?? true));
  requireRows(columns, 3, context.path);
  const correlations = correlationMatrix(columns, spec.correlation === 'spearman' ? spearman : pearson);
  const varying = columns.map(isVarying);
  const deviations = Float64Array.from(columns, (x, c) => (varying[c] ? standardDeviation(x, spec.ddof ?? 1) : 0));
  const conflicts = Float64Array.from(columns, (_, c) => {
    let sum = 0;
    columns.forEach((_, k) => {
      const r = correlations[c]?.[k] as number;
      if (varying[c] && varying[k] && k !== c) sum += 1 - (spec.absolute ? Math.abs(r) : r);
    });
    return sum;
  });
  // A single varying column has no one to conflict with, and all the information.
  const alone = varying.filter(Boolean).length === 1;
  const importance = deviations.map((sd, c) => sd * (alone ? 1 : (conflicts[c] as number)));
  return {
    weights: toShares(importance, context.path),
    info: { method: 'critic', ...perChild(context, 'sd', deviations), ...perChild(context, 'conflict', conflicts) },
  };
}
