import type { IndicatorStages } from './indicator-stages';
import type { ScoringPlan } from './plan';
import type { ScoredNode } from './score-tree';

/**
 * What each indicator contributes to the root's score (贡献), by indicator slot; 0 where it is missing, NaN where the region has no
 * score. Each node hands its share down: contribution = M·score + K, where slopes multiply into M and constants spread
 * over the children by weight.
 */
export function leafContributions(
  plan: ScoringPlan,
  stages: readonly IndicatorStages[],
  nodes: readonly ScoredNode[],
): Float64Array[] {
  const fixed = fixedWeights(plan, stages, nodes);
  if (fixed) return stages.map((stage, slot) => times(stage.normalised, fixed[slot] as number));
  const n = stages[0]?.raw.length ?? 0;
  const out = plan.indicators.map(() => new Float64Array(n));
  const M = new Float64Array(plan.codes.length);
  const K = new Float64Array(plan.codes.length);
  const root = nodes[nodes.length - 1] as ScoredNode;
  const buffers = nodes.map((node) => ({
    slope: new Float64Array(node.weights.length),
    constant: new Float64Array(node.weights.length),
  }));
  const scoresOf = (slot: number) => stages[slot]?.normalised ?? nodes[slot - stages.length]?.scores;
  const childScores = nodes.map((node) => node.plan.children.map((slot) => scoresOf(slot) as Float64Array));
  for (let row = 0; row < n; row++) {
    if (Number.isNaN(root.scores[row])) {
      for (const column of out) column[row] = Number.NaN;
      continue;
    }
    M.fill(0);
    K.fill(0);
    M[root.plan.slot] = 1;
    for (let k = nodes.length - 1; k >= 0; k--) {
      handDown(nodes[k] as ScoredNode, row, M, K, buffers[k] as Buffers, childScores[k] as Float64Array[]);
    }
    for (let slot = 0; slot < out.length; slot++) {
      const score = stages[slot]?.normalised[row] as number;
      (out[slot] as Float64Array)[row] = !Number.isNaN(score) ? (M[slot] as number) * score + (K[slot] as number) : 0;
    }
  }
  return out;
}

/**
 * Weight of each indicator in the root where it is the same for every region: only weighted means and sums, and nothing missing.
 * Undefined otherwise.
 */
export function fixedWeights(
  plan: ScoringPlan,
  stages: readonly IndicatorStages[],
  nodes: readonly ScoredNode[],
): Float64Array | undefined {
  const linear = nodes.every((node) => {
    const { method } = node.plan.aggregation;
    return (method === 'arithmetic' || method === 'sum') && !node.hasGap;
  });
  if (!linear) return undefined;
  const weights = new Float64Array(plan.codes.length);
  weights[(nodes[nodes.length - 1] as ScoredNode).plan.slot] = 1;
  for (let k = nodes.length - 1; k >= 0; k--) {
    const node = nodes[k] as ScoredNode;
    node.plan.children.forEach((child, c) => {
      weights[child] = (weights[node.plan.slot] as number) * (node.weights[c] as number);
    });
  }
  return weights.subarray(0, stages.length);
}

function times(x: Float64Array, factor: number): Float64Array {
  const out = new Float64Array(x.length);
  for (let row = 0; row < x.length; row++) out[row] = (x[row] as number) * factor;
  return out;
}

interface Buffers {
  slope: Float64Array;
  constant: Float64Array;
}

function handDown(
  node: ScoredNode,
  row: number,
  M: Float64Array,
  K: Float64Array,
  buffers: Buffers,
  scores: readonly Float64Array[],
): void {
  const slot = node.plan.slot;
  const m = M[slot] as number;
  const k = K[slot] as number;
  if (m === 0 && k === 0) return;
  const { slope, constant } = buffers;
  node.aggregated.decompose(row, slope, constant);
  const total = k === 0 ? 1 : presentWeight(node, row, scores);
  node.plan.children.forEach((child, c) => {
    const value = scores[c]?.[row] as number;
    if (Number.isNaN(value)) return;
    M[child] = m * (slope[c] as number);
    K[child] = m * (constant[c] as number) + (k === 0 ? 0 : (k * (node.weights[c] as number)) / total);
  });
}

function presentWeight(node: ScoredNode, row: number, scores: readonly Float64Array[]): number {
  let total = 0;
  node.weights.forEach((weight, c) => {
    const value = scores[c]?.[row] as number;
    if (!Number.isNaN(value)) total += weight;
  });
  return total;
}
