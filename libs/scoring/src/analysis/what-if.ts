import { readData } from '../data/read-data';
import type { Cell, ScoringData } from '../data/scoring-data';
import type { Table } from '../data/table';
import { buildResult } from '../engine/build-result';
import { type Computation, compute } from '../engine/compute';
import { finalise } from '../engine/finalise';
import { type IndicatorStages, indicatorStages } from '../engine/indicator-stages';
import { type NodePlan, planModel, type ScoringPlan } from '../engine/plan';
import { scoreTree } from '../engine/score-tree';
import { ScoringError } from '../errors/scoring-error';
import { codeOf, isLeaf } from '../model/is-leaf';
import type { ScoringModel } from '../model/scoring-model';
import type { GroupNode, TreeNode } from '../model/tree-node';
import { canonicalJson } from '../numeric/canonical-json';
import type { ScoringResult } from '../result/scoring-result';
import { compareResults, type ResultComparison } from './compare-results';

/** What is changed against the baseline (假设变更). */
export interface WhatIfChanges {
  /** Other values of cells (改动数值). */
  values?: { region: string; indicator: string; value: Cell }[];
  /** Child code → weight; its node then uses given weights (改动权重). All siblings without a weight get their present one. */
  weights?: Record<string, number>;
  /** Another model instead of the baseline's, for other methods (改动模型). `weights` are applied to it. */
  model?: ScoringModel;
}

/** The answer to a what-if (假设结果). */
export interface WhatIfResult {
  /** The same bytes as `scoreModel` gives for the changed model and data. */
  result: ScoringResult;
  /** Against the baseline. */
  comparison: ResultComparison;
  /** Indicators and nodes that were computed again; all others were taken over. */
  recomputed: string[];
}

/** A baseline on which changes are tried (假设分析). */
export interface WhatIf {
  baseline: ScoringResult;
  /** Each call starts from the baseline. @throws ScoringError REGION_UNKNOWN, INDICATOR_UNKNOWN, NODE_UNKNOWN, or from the model */
  apply(changes: WhatIfChanges): WhatIfResult;
}

/** Scores a baseline and keeps its stages, so that a change costs only what depends on it. */
export function whatIf(model: ScoringModel, data: ScoringData): WhatIf {
  const plan = planModel(model);
  const table = readData(data, plan);
  const computed = compute(plan, table);
  const baseline = buildResult(plan, table, computed);
  return {
    baseline,
    apply(changes) {
      const changedModel = withWeights(changes.model ?? model, changes.weights ?? {}, baseline);
      const next = planModel(changedModel);
      const nextTable = readData(withValues(data, changes.values ?? []), next);
      const { computation, recomputed } = recompute({ plan, table, computed }, next, nextTable);
      const result = buildResult(next, nextTable, computation);
      return { result, comparison: compareResults(baseline, result), recomputed };
    },
  };
}

interface Baseline {
  plan: ScoringPlan;
  table: Table;
  computed: Computation;
}

function recompute(old: Baseline, plan: ScoringPlan, table: Table): { computation: Computation; recomputed: string[] } {
  const changed = new Set<string>();
  const oldSlots = new Map(old.plan.codes.map((code, slot) => [code, slot]));
  const stages = plan.indicators.map((indicator): IndicatorStages => {
    const { code } = indicator.spec;
    const slot = oldSlots.get(code);
    const before = slot === undefined ? undefined : old.plan.indicators[slot];
    const sameColumn = equalColumns(old.table.columns.get(code), table.columns.get(code));
    if (before && sameColumn && canonicalJson(before) === canonicalJson(indicator))
      return old.computed.stages[slot as number] as IndicatorStages;
    changed.add(code);
    return indicatorStages(indicator, table);
  });
  const nodes = scoreTree(plan, stages, table.regions, undefined, (node) => {
    const before = old.computed.nodes.find((one) => one.plan.spec.code === node.spec.code);
    const same =
      before && sameNode(before.plan, node) && !node.children.some((child) => changed.has(plan.codes[child] as string));
    if (same) return { ...before, plan: node };
    changed.add(node.spec.code);
    return undefined;
  });
  return {
    computation: { stages, nodes, final: finalise(plan, table, stages, nodes) },
    recomputed: [...changed].sort(),
  };
}

function sameNode(a: NodePlan, b: NodePlan): boolean {
  const own = ({ spec, weighting, aggregation, coverage }: NodePlan) =>
    canonicalJson({
      weighting,
      aggregation,
      coverage,
      children: spec.children.map((child) => [codeOf(child), child.weight ?? null]),
    });
  return own(a) === own(b);
}

function equalColumns(a: Float64Array | undefined, b: Float64Array | undefined): boolean {
  return (
    a !== undefined && b !== undefined && a.length === b.length && a.every((value, row) => Object.is(value, b[row]))
  );
}

function withValues(
  data: ScoringData,
  changes: readonly { region: string; indicator: string; value: Cell }[],
): ScoringData {
  if (changes.length === 0) return data;
  const values = [...data.values];
  const copied = new Set<number>();
  for (const { region, indicator, value } of changes) {
    const row = data.regions.findIndex((one) => one.id === region);
    const column = data.indicators.indexOf(indicator);
    if (row < 0) throw new ScoringError('REGION_UNKNOWN', 'changes.values', { id: region });
    if (column < 0) throw new ScoringError('INDICATOR_UNKNOWN', 'changes.values', { code: indicator });
    if (!copied.has(row)) values[row] = [...(values[row] as Cell[])];
    copied.add(row);
    (values[row] as Cell[])[column] = value;
  }
  return { ...data, values };
}

function withWeights(model: ScoringModel, weights: Record<string, number>, baseline: ScoringResult): ScoringModel {
  const open = new Set(Object.keys(weights));
  if (open.size === 0) return model;
  const visit = (node: GroupNode): GroupNode => {
    const touched = node.children.some((child) => Object.hasOwn(weights, codeOf(child)));
    const children = node.children.map((child): TreeNode => {
      const inner = isLeaf(child) ? child : visit(child);
      const code = codeOf(child);
      open.delete(code);
      return touched
        ? { ...inner, weight: weights[code] ?? baseline.nodes[node.code]?.weights[code] ?? child.weight ?? 1 }
        : inner;
    });
    return { ...node, children, ...(touched && { weighting: { method: 'given' as const } }) };
  };
  const root = visit(model.root);
  for (const code of open) throw new ScoringError('NODE_UNKNOWN', `changes.weights.${code}`, { code });
  return { ...model, root };
}
