import type { Adjusted } from '../adjust/apply-adjustments';
import type { Vetoed } from '../adjust/apply-vetoes';
import type { Table } from '../data/table';
import { assignGrades } from '../grade/assign-grades';
import { roundHalfUp } from '../numeric/round-half-up';
import { type Ranked, rankFinal } from '../rank/rank-final';
import { leafContributions } from './contributions';
import { finalScores } from './final-scores';
import { groupNames, groupRows } from './group-rows';
import type { IndicatorStages } from './indicator-stages';
import type { ScoringPlan } from './plan';
import type { ScoredNode } from './score-tree';

/** The end of the computation, in typed arrays. */
export interface Final {
  scores: Float64Array;
  displayed: Float64Array;
  ranked: Ranked;
  peerRanks: Float64Array | undefined;
  grades: (string | null)[] | undefined;
  adjusted: Adjusted;
  vetoed: Vetoed;
  /** Item → contribution; adds up to `scores`. */
  contributions: Map<string, Float64Array>;
}

/**
 * From the root's scores to final scores, ranks, grades and contributions.
 * @throws ScoringError GROUP_UNKNOWN when a region has no peer group
 */
export function finalise(
  plan: ScoringPlan,
  table: Table,
  stages: readonly IndicatorStages[],
  nodes: readonly ScoredNode[],
): Final {
  const { model } = plan;
  const root = nodes[nodes.length - 1] as ScoredNode;
  const { adjusted, vetoed, displayed, basis } = finalScores(plan, table, stages, root.scores);
  const ranking = model.ranking ?? {};
  const keys = (ranking.tieBreakers ?? []).map((code) => displayedColumn(code, plan, stages, nodes));
  const ranked = rankFinal(basis, keys, ranking);
  return {
    scores: vetoed.scores,
    displayed,
    ranked,
    peerRanks: ranking.peerGroup === undefined ? undefined : peerRanks(basis, keys, plan, table, ranking.peerGroup),
    grades:
      model.grading &&
      assignGrades(model.grading, { scores: displayed, classes: ranked.classes, limits: vetoed.gradeLimits }),
    adjusted,
    vetoed,
    contributions: allContributions(plan, stages, nodes, adjusted, vetoed),
  };
}

function displayedColumn(
  code: string,
  plan: ScoringPlan,
  stages: readonly IndicatorStages[],
  nodes: readonly ScoredNode[],
): Float64Array {
  const slot = plan.codes.indexOf(code);
  const scores = (stages[slot]?.normalised ?? nodes[slot - stages.length]?.scores) as Float64Array;
  return scores.map((score) => roundHalfUp(score, plan.decimals));
}

function peerRanks(
  basis: Float64Array,
  keys: readonly Float64Array[],
  plan: ScoringPlan,
  table: Table,
  dimension: string,
): Float64Array {
  const ranks = new Float64Array(basis.length);
  for (const [, rows] of groupRows(groupNames(table, dimension, 'model.ranking.peerGroup'))) {
    const pick = (x: Float64Array) => Float64Array.from(rows, (row) => x[row] as number);
    const found = rankFinal(pick(basis), keys.map(pick), plan.model.ranking ?? {}).ranks;
    rows.forEach((row, k) => {
      ranks[row] = found[k] as number;
    });
  }
  return ranks;
}

function allContributions(
  plan: ScoringPlan,
  stages: readonly IndicatorStages[],
  nodes: readonly ScoredNode[],
  adjusted: Adjusted,
  vetoed: Vetoed,
): Map<string, Float64Array> {
  const items = new Map<string, Float64Array>();
  leafContributions(plan, stages, nodes).forEach((column, slot) => {
    if (plan.indicators[slot]?.inTree) items.set(plan.codes[slot] as string, column);
  });
  for (const [item, points] of Object.entries(adjusted.points)) {
    items.set(
      item,
      points.map((value, row) => (Number.isNaN(adjusted.scores[row]) ? Number.NaN : value)),
    );
  }
  const changed = vetoed.scores.some((score, row) => !Number.isNaN(score) && score !== adjusted.scores[row]);
  if (changed)
    items.set(
      'veto',
      vetoed.scores.map((score, row) => score - (adjusted.scores[row] as number)),
    );
  return items;
}
