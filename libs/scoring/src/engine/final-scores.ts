import { type Adjusted, applyAdjustments } from '../adjust/apply-adjustments';
import { applyVetoes, type Vetoed } from '../adjust/apply-vetoes';
import type { Table } from '../data/table';
import { roundHalfUp } from '../numeric/round-half-up';
import type { IndicatorStages } from './indicator-stages';
import type { ScoringPlan } from './plan';

/** Final scores before ranks, grades and contributions. */
export interface FinalScores {
  adjusted: Adjusted;
  vetoed: Vetoed;
  displayed: Float64Array;
  /** What is ranked: displayed or exact scores, NaN for regions without rank. */
  basis: Float64Array;
}

/** Bonus, penalty and vetoes on the root's scores, and what the ranking looks at. */
export function finalScores(
  plan: ScoringPlan,
  table: Table,
  stages: readonly IndicatorStages[],
  root: Float64Array,
): FinalScores {
  const adjusted = applyAdjustments(root, plan.model.adjustments, table);
  const vetoed = applyVetoes(adjusted.scores, plan.indicators, stages);
  const displayed = new Float64Array(root.length);
  for (let row = 0; row < root.length; row++) displayed[row] = roundHalfUp(vetoed.scores[row] as number, plan.decimals);
  const source = plan.model.ranking?.on === 'exact' ? vetoed.scores : displayed;
  const basis =
    vetoed.unranked.size === 0 ? source : source.map((score, row) => (vetoed.unranked.has(row) ? Number.NaN : score));
  return { adjusted, vetoed, displayed, basis };
}
