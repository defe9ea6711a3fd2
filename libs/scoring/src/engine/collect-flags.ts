import type { Table } from '../data/table';
import { POLICY_NAMES } from '../explain/method-names';
import { compareCodes } from '../model/canonical-model';
import type { Flag } from '../result/scoring-result';
import type { Final } from './finalise';
import type { IndicatorStages } from './indicator-stages';
import type { ScoringPlan } from './plan';
import type { ScoredNode } from './score-tree';

/** All remarks on a computation (标记), sorted by kind, code and region. */
export function collectFlags(
  plan: ScoringPlan,
  table: Table,
  stages: readonly IndicatorStages[],
  nodes: readonly ScoredNode[],
  final: Final,
): Flag[] {
  const flags: Flag[] = [];
  stages.forEach((stage, slot) => {
    flags.push(...indicatorFlags(plan, table, stage, slot));
  });
  for (const node of nodes) flags.push(...nodeFlags(plan, table, node));
  for (const row of final.ranked.tied) flags.push({ kind: 'tie', region: table.regions[row] as string });
  for (const row of final.ranked.broken) flags.push({ kind: 'tie-broken', region: table.regions[row] as string });
  for (const { row, code, veto } of final.vetoed.hits) {
    flags.push({
      kind: 'vetoed',
      region: table.regions[row] as string,
      code,
      ...(veto.reason && { detail: veto.reason }),
    });
  }
  final.scores.forEach((score, row) => {
    if (Number.isNaN(score)) flags.push({ kind: 'no-score', region: table.regions[row] as string });
  });
  return flags.sort(compareFlags);
}

function compareFlags(a: Flag, b: Flag): number {
  return (
    compareCodes(a.kind, b.kind) ||
    compareCodes(a.code ?? '', b.code ?? '') ||
    compareCodes(a.region ?? '', b.region ?? '')
  );
}

function indicatorFlags(plan: ScoringPlan, table: Table, stage: IndicatorStages, slot: number): Flag[] {
  const code = plan.codes[slot] as string;
  const policy = plan.indicators[slot]?.missing.policy ?? 'exclude';
  const flags: Flag[] = [];
  const on = (kind: Flag['kind'], row: number, zh?: string) =>
    flags.push({
      kind,
      region: table.regions[row] as string,
      code,
      ...(zh !== undefined && { detail: { zh, en: policy } }),
    });
  for (let row = 0; row < table.regions.length; row++) {
    const gap = Number.isNaN(stage.denominated[row]);
    const filled = !Number.isNaN(stage.imputed[row]);
    if (gap) on(filled ? 'imputed' : 'missing', row, POLICY_NAMES[policy]);
    if (filled && isWinsorised(stage, row)) on('winsorised', row);
  }
  if (stage.imputed.every((value) => Number.isNaN(value))) flags.push({ kind: 'all-missing', code });
  for (const group of stage.constantIn) {
    flags.push({ kind: 'constant-column', code, ...(group !== '' && { detail: { zh: group, en: group } }) });
  }
  return flags;
}

/** Whether winsorisation changed a value. */
export function isWinsorised(stage: IndicatorStages, row: number): boolean {
  return stage.treated.applied.startsWith('winsorise') && stage.treated.values[row] !== stage.imputed[row];
}

function nodeFlags(plan: ScoringPlan, table: Table, node: ScoredNode): Flag[] {
  const code = node.plan.spec.code;
  const flags: Flag[] = [];
  node.scores.forEach((score, row) => {
    if (Number.isNaN(score) && !Number.isNaN(node.aggregated.scores[row])) {
      flags.push({ kind: 'below-coverage', region: table.regions[row] as string, code });
    }
  });
  if (node.plan.weighting.method === 'given') return flags;
  node.weights.forEach((weight, c) => {
    if (weight === 0) flags.push({ kind: 'zero-weight', code: plan.codes[node.plan.children[c] as number] as string });
  });
  return flags;
}
