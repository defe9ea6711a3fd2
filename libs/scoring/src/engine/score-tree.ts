import { aggregateNode } from '../aggregate/aggregate-node';
import type { Aggregated, ChildColumn } from '../aggregate/aggregator';
import { countKnown } from '../numeric/column-statistics';
import { weighChildren } from '../weights/weigh-children';
import type { IndicatorStages } from './indicator-stages';
import type { NodePlan, ScoringPlan } from './plan';

/** One node after aggregation. */
export interface ScoredNode {
  plan: NodePlan;
  /** Weights of the children: sum 1, except as given under `sum`. */
  weights: Float64Array;
  info: Record<string, number | string>;
  aggregated: Aggregated;
  /** Score of each region, NaN below coverage. */
  scores: Float64Array;
  /** Share of weight present. */
  coverage: Float64Array;
  /** Some child has no score for some region. */
  hasGap: boolean;
}

/**
 * Scores every node, children before parents.
 * @param vary changes the weights of a node in place before they are used, for uncertainty analysis
 * @param reuse gives a node that was scored before and has not changed
 * @throws ScoringError from weightings and aggregations
 */
export function scoreTree(
  plan: ScoringPlan,
  stages: readonly IndicatorStages[],
  regions: readonly string[],
  vary?: (weights: Float64Array, node: NodePlan) => void,
  reuse?: (node: NodePlan) => ScoredNode | undefined,
): ScoredNode[] {
  const bySlot = new Map<number, ScoredNode>();
  const childColumn = (slot: number): ChildColumn => {
    const code = plan.codes[slot] as string;
    const leaf = stages[slot];
    if (leaf === undefined) return { code, scores: bySlot.get(slot)?.scores as Float64Array, benefit: true };
    return {
      code,
      scores: leaf.normalised,
      treated: leaf.treated.values,
      benefit: plan.indicators[slot]?.benefit ?? true,
    };
  };
  return plan.nodes.map((node) => {
    const scored = reuse?.(node) ?? scoreNode(node, node.children.map(childColumn), regions, vary);
    bySlot.set(node.slot, scored);
    return scored;
  });
}

function scoreNode(
  plan: NodePlan,
  children: readonly ChildColumn[],
  regions: readonly string[],
  vary: ((weights: Float64Array, node: NodePlan) => void) | undefined,
): ScoredNode {
  const path = `model.nodes[${plan.spec.code}]`;
  const found = weighChildren(plan.weighting, { children, given: plan.given, path: `${path}.weighting` });
  const weights = plan.aggregation.method === 'sum' ? found.weights.slice() : dividedBySum(found.weights);
  const hasGap = children.some((child) => hasMissing(child.scores));
  vary?.(weights, plan);
  const aggregated = aggregateNode(children, weights, plan.aggregation, {
    code: plan.spec.code,
    path: `${path}.aggregation`,
    regions,
    hasGap,
  });
  const coverage = hasGap ? presentShare(children, weights, regions.length) : new Float64Array(regions.length).fill(1);
  const scores =
    plan.coverage > 0
      ? aggregated.scores.map((score, row) => ((coverage[row] as number) < plan.coverage - 1e-12 ? Number.NaN : score))
      : aggregated.scores;
  return { plan, weights, info: found.info, aggregated, scores, coverage, hasGap };
}

function dividedBySum(weights: Float64Array): Float64Array {
  let sum = 0;
  for (const weight of weights) sum += weight;
  return weights.map((weight) => weight / sum);
}

function presentShare(children: readonly ChildColumn[], weights: Float64Array, n: number): Float64Array {
  const present = new Float64Array(n);
  let total = 0;
  children.forEach((child, c) => {
    const w = weights[c] as number;
    total += w;
    for (let row = 0; row < n; row++) {
      if (!Number.isNaN(child.scores[row])) present[row] = (present[row] as number) + w;
    }
  });
  return present.map((share) => share / total);
}

function hasMissing(x: Float64Array): boolean {
  return countKnown(x) < x.length;
}
