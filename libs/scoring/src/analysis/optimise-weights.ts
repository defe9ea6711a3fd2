import { readData } from '../data/read-data';
import type { ScoringData } from '../data/scoring-data';
import { indicatorStages } from '../engine/indicator-stages';
import { planModel, type ScoringPlan } from '../engine/plan';
import { type ScoredNode, scoreTree } from '../engine/score-tree';
import { ScoringError } from '../errors/scoring-error';
import { codeOf, isLeaf } from '../model/is-leaf';
import type { ScoringModel } from '../model/scoring-model';
import type { GroupNode, TreeNode } from '../model/tree-node';
import { pearson } from '../numeric/correlation';
import { completeRows } from '../weights/weigher';

/** How far the search goes. */
export interface OptimiseOptions {
  /** Node whose children's weights are sought (节点). Default the root. */
  node?: string;
  /** Most iterations (最多迭代次数). Default 500. */
  iterations?: number;
}

/** Weights that make importance what was stated (权重优化结果). */
export interface OptimisedWeights {
  node: string;
  /** Child → weight, sum 1. */
  weights: Record<string, number>;
  /** Child → importance reached and wanted; both sum to 1. */
  achieved: Record<string, number>;
  wanted: Record<string, number>;
  /** Σ (achieved − wanted)². */
  objective: number;
  iterations: number;
  /** The model with these weights given. */
  model: ScoringModel;
}

/**
 * Finds weights of a node's children such that their importance is as stated (权重优化). Importance of a child is its squared
 * correlation with the node's score, divided by the sum (Becker et al. 2017, Ecological Indicators 80:12–22; COINr `get_opt_weights`). Each step
 * multiplies a weight by √(wanted/achieved); the best weights met are kept. A child that runs against the others may make
 * the stated importance unreachable: compare `achieved` with `wanted`.
 * @param importance child → wanted importance > 0, in any scale
 * @throws ScoringError NODE_UNKNOWN, VALUE_NOT_POSITIVE, WEIGHTING_NEEDS_REGIONS
 */
export function optimiseWeights(
  model: ScoringModel,
  data: ScoringData,
  importance: Record<string, number>,
  options: OptimiseOptions = {},
): OptimisedWeights {
  const plan = planModel(model);
  const code = options.node ?? plan.model.root.code;
  const node = plan.nodes.find((one) => one.spec.code === code);
  if (!node) throw new ScoringError('NODE_UNKNOWN', 'options.node', { code });
  const children = node.spec.children.map(codeOf);
  const wanted = shares(children.map((child) => statedImportance(importance, child)));
  const importanceOf = importanceFunction(plan, data, node.slot);
  const start = new Float64Array(children.length).fill(1 / children.length);
  const search: Search = {
    weights: start,
    achieved: importanceOf(start),
    objective: Number.POSITIVE_INFINITY,
    iterations: 0,
  };
  const best = improve(search, wanted, importanceOf, options.iterations ?? 500);
  const record = (values: Float64Array) => Object.fromEntries(children.map((child, c) => [child, values[c] as number]));
  const weights = record(best.weights);
  return {
    node: code,
    weights,
    achieved: record(best.achieved),
    wanted: record(wanted),
    objective: best.objective,
    iterations: best.iterations,
    model: { ...model, root: withWeights(model.root, code, weights) },
  };
}

interface Search {
  weights: Float64Array;
  achieved: Float64Array;
  objective: number;
  iterations: number;
}

function improve(
  start: Search,
  wanted: Float64Array,
  importanceOf: (weights: Float64Array) => Float64Array,
  iterations: number,
): Search {
  let best = start;
  let weights = start.weights;
  for (let step = 0; step < iterations; step++) {
    const achieved = importanceOf(weights);
    const objective = achieved.reduce((sum, value, c) => sum + (value - (wanted[c] as number)) ** 2, 0);
    if (objective < best.objective) best = { weights, achieved, objective, iterations: step + 1 };
    if (objective < 1e-20) break;
    // An importance near 0 would throw the weight out of all proportion.
    weights = shares(
      Array.from(
        weights,
        (weight, c) => weight * Math.sqrt((wanted[c] as number) / Math.max(achieved[c] as number, 1e-6)),
      ),
    );
  }
  return best;
}

function statedImportance(importance: Record<string, number>, child: string): number {
  const value = Object.hasOwn(importance, child) ? (importance[child] as number) : 0;
  if (!(value > 0)) throw new ScoringError('VALUE_NOT_POSITIVE', `importance.${child}`, { value, where: child });
  return value;
}

function shares(values: readonly number[]): Float64Array {
  const sum = values.reduce((a, b) => a + b, 0);
  return Float64Array.from(values, (value) => value / sum);
}

function importanceFunction(
  plan: ScoringPlan,
  data: ScoringData,
  slot: number,
): (weights: Float64Array) => Float64Array {
  const table = readData(data, plan);
  const stages = plan.indicators.map((indicator) => indicatorStages(indicator, table));
  const before = scoreTree(plan, stages, table.regions);
  const at = (one: number) => stages[one]?.normalised ?? (before[one - stages.length]?.scores as Float64Array);
  return (weights) => {
    const nodes = scoreTree(
      plan,
      stages,
      table.regions,
      (vector, node) => {
        if (node.slot === slot) vector.set(weights);
      },
      (node) => (node.slot < slot ? before[node.slot - stages.length] : undefined),
    );
    const own = nodes[slot - stages.length] as ScoredNode;
    const [score, ...children] = completeRows([own.scores, ...own.plan.children.map(at)]);
    if (!score || score.length < 3)
      throw new ScoringError('WEIGHTING_NEEDS_REGIONS', 'data', { min: 3, actual: score?.length ?? 0 });
    const squared = children.map((x) => pearson(score, x) ** 2 || 0);
    return shares(squared);
  };
}

function withWeights(node: GroupNode, code: string, weights: Record<string, number>): GroupNode {
  const children = node.children.map((child): TreeNode => {
    const inner = isLeaf(child) ? child : withWeights(child, code, weights);
    return node.code === code ? { ...inner, weight: weights[codeOf(child)] as number } : inner;
  });
  return { ...node, children, ...(node.code === code && { weighting: { method: 'given' as const } }) };
}
