import type { Table } from '../data/table';
import { roundHalfUp } from '../numeric/round-half-up';
import { splitRounding } from '../numeric/split-rounding';
import { rankValues } from '../rank/rank-values';
import type { FinalResult, IndicatorResult, NodeResult, RegionNumbers, ScoringResult } from '../result/scoring-result';
import { collectFlags, isWinsorised } from './collect-flags';
import type { Computation } from './compute';
import type { Final } from './finalise';
import { fingerprint } from './fingerprint';
import type { IndicatorStages } from './indicator-stages';
import { numbers } from './numbers';
import type { ScoringPlan } from './plan';
import type { ScoredNode } from './score-tree';
import { ENGINE_NAME, ENGINE_VERSION } from './version';

/** Turns the computation into plain JSON. */
export function buildResult(plan: ScoringPlan, table: Table, { stages, nodes, final }: Computation): ScoringResult {
  const effective = effectiveWeights(plan, nodes);
  const indicators: Record<string, IndicatorResult> = {};
  stages.forEach((stage, slot) => {
    indicators[plan.codes[slot] as string] = indicatorResult(stage, table, effective[slot] as number);
  });
  const nodeResults: Record<string, NodeResult> = {};
  for (const node of nodes)
    nodeResults[node.plan.spec.code] = nodeResult(node, plan, effective[node.plan.slot] as number);
  return {
    format: 1,
    engine: { name: ENGINE_NAME, version: ENGINE_VERSION },
    fingerprint: fingerprint(plan.model, table),
    model: plan.model,
    regions: table.regions,
    names: table.names,
    groups: table.groups,
    indicators,
    nodes: nodeResults,
    final: finalResult(plan, final),
    flags: collectFlags(plan, table, stages, nodes, final),
  };
}

function effectiveWeights(plan: ScoringPlan, nodes: readonly ScoredNode[]): Float64Array {
  const effective = new Float64Array(plan.codes.length);
  effective[(nodes[nodes.length - 1] as ScoredNode).plan.slot] = 1;
  for (let k = nodes.length - 1; k >= 0; k--) {
    const node = nodes[k] as ScoredNode;
    node.plan.children.forEach((child, c) => {
      effective[child] = (effective[node.plan.slot] as number) * (node.weights[c] as number);
    });
  }
  return effective;
}

function indicatorResult(stage: IndicatorStages, table: Table, effectiveWeight: number): IndicatorResult {
  return {
    raw: numbers(stage.raw),
    denominated: numbers(stage.denominated),
    imputed: numbers(stage.imputed),
    treated: numbers(stage.treated.values),
    normalised: numbers(stage.normalised),
    parameters: stage.parameters,
    treatment: {
      applied: stage.treated.applied,
      winsorised: table.regions.filter((_, row) => isWinsorised(stage, row) && !Number.isNaN(stage.imputed[row])),
      parameters: stage.treated.parameters,
    },
    effectiveWeight,
  };
}

function nodeResult(node: ScoredNode, plan: ScoringPlan, effectiveWeight: number): NodeResult {
  const ranking = plan.model.ranking ?? {};
  const displayed = node.scores.map((score) => roundHalfUp(score, plan.decimals));
  const basis = ranking.on === 'exact' ? node.scores : displayed;
  const children = node.plan.children.map((slot) => plan.codes[slot] as string);
  return {
    children,
    scores: numbers(node.scores),
    displayed: numbers(displayed),
    ranks: numbers(rankValues(basis, ranking.order !== 'ascending', ranking.ties ?? 'competition')),
    weights: Object.fromEntries(children.map((code, c) => [code, node.weights[c] as number])),
    weighting: node.info,
    coverage: numbers(node.coverage),
    details: Object.fromEntries(
      Object.entries(node.aggregated.details).map(([name, column]) => [name, numbers(column)]),
    ),
    effectiveWeight,
  };
}

function finalResult(plan: ScoringPlan, final: Final): FinalResult {
  const contributions = [...final.contributions];
  const shown = displayedContributions(contributions, final, plan.decimals);
  const record = (entries: [string, Float64Array][]): Record<string, RegionNumbers> =>
    Object.fromEntries(entries.map(([item, column]) => [item, numbers(column)]));
  return {
    scores: numbers(final.scores),
    displayed: numbers(final.displayed),
    ranks: numbers(final.ranked.ranks),
    ...(final.peerRanks && { peerRanks: numbers(final.peerRanks) }),
    ...(final.grades && { grades: final.grades }),
    adjustments: record(Object.entries(final.adjusted.points)),
    contributions: record(contributions),
    displayedContributions: record(shown),
  };
}

function displayedContributions(
  contributions: readonly [string, Float64Array][],
  final: Final,
  decimals: number,
): [string, Float64Array][] {
  const shown = contributions.map(([item, column]): [string, Float64Array] => [item, new Float64Array(column.length)]);
  const parts = new Float64Array(contributions.length);
  const scale = 10 ** decimals;
  for (let row = 0; row < final.scores.length; row++) {
    const score = final.scores[row] as number;
    for (let i = 0; i < parts.length; i++) parts[i] = contributions[i]?.[1][row] as number;
    if (!Number.isNaN(score)) splitRounding(parts, score, decimals);
    for (let i = 0; i < parts.length; i++)
      (shown[i]?.[1] as Float64Array)[row] = Number.isNaN(score) ? Number.NaN : (parts[i] as number) / scale;
  }
  return shown;
}
