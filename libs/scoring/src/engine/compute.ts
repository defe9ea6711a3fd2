import type { Table } from '../data/table';
import { type Final, finalise } from './finalise';
import { type IndicatorStages, indicatorStages } from './indicator-stages';
import type { ScoringPlan } from './plan';
import { type ScoredNode, scoreTree } from './score-tree';

/** A whole computation in typed arrays, before it becomes JSON. */
export interface Computation {
  stages: IndicatorStages[];
  nodes: ScoredNode[];
  final: Final;
}

/**
 * Runs a planned model on a table that was read: stages, weights, nodes, ranks, grades, contributions.
 * @throws ScoringError as the stages say
 */
export function compute(plan: ScoringPlan, table: Table): Computation {
  const stages = plan.indicators.map((indicator) => indicatorStages(indicator, table));
  const nodes = scoreTree(plan, stages, table.regions);
  return { stages, nodes, final: finalise(plan, table, stages, nodes) };
}
