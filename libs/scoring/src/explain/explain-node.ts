import { codeOf, isLeaf } from '../model/is-leaf';
import type { LocalText } from '../model/local-text';
import type { GroupNode, TreeNode } from '../model/tree-node';
import type { NodeResult, ScoringResult } from '../result/scoring-result';
import { indicatorSteps } from './explain-indicator';
import type { ExplanationStep } from './explanation';
import { formatNumber } from './format-number';
import { scoresOf } from './lookup';
import { AGGREGATION_NAMES } from './method-names';

/** Steps of a node for one region: those of its children, then its aggregation. */
export function nodeSteps(result: ScoringResult, node: GroupNode, k: number): ExplanationStep[] {
  const below = node.children.flatMap((child) =>
    isLeaf(child) ? indicatorSteps(result, child.indicator, k) : nodeSteps(result, child, k),
  );
  return [...below, aggregateStep(result, node, k)];
}

/** The group node with a code, or undefined. */
export function findGroup(node: TreeNode, code: string): GroupNode | undefined {
  if (isLeaf(node)) return undefined;
  if (node.code === code) return node;
  for (const child of node.children) {
    const found = findGroup(child, code);
    if (found) return found;
  }
  return undefined;
}

function aggregateStep(result: ScoringResult, node: GroupNode, k: number): ExplanationStep {
  const found = result.nodes[node.code] as NodeResult;
  const method = (node.aggregation ?? result.model.defaults?.aggregation)?.method ?? 'arithmetic';
  const name = node.name ?? bothLanguages(node.code);
  const how = AGGREGATION_NAMES[method] ?? bothLanguages(method);
  const values: ExplanationStep['values'] = {
    score: found.scores[k] ?? null,
    method,
    coverage: found.coverage[k] ?? null,
  };
  const terms: { zh: string[]; en: string[] } = { zh: [], en: [] };
  const present = node.children.map(codeOf).filter((code) => scoresOf(result, code)[k] !== null);
  const total = present.reduce((sum, code) => sum + (found.weights[code] as number), 0);
  for (const code of present) {
    const score = scoresOf(result, code)[k] as number;
    const weight = method === 'sum' ? (found.weights[code] as number) : (found.weights[code] as number) / total;
    values[`score.${code}`] = score;
    values[`weight.${code}`] = weight;
    const called = nameOf(result, node, code);
    for (const locale of ['zh', 'en'] as const)
      terms[locale].push(`${called[locale]} ${formatNumber(score)} × ${formatNumber(weight, 6)}`);
  }
  for (const [detail, column] of Object.entries(found.details)) values[detail] = column[k] ?? null;
  const score = found.scores[k] ?? null;
  const text =
    score === null
      ? { zh: `${name.zh}：数据不足，没有得分`, en: `${name.en}: not enough data, no score` }
      : {
          zh: `${name.zh}：${how.zh}（${terms.zh.join('；')}），得分 ${formatNumber(score)}`,
          en: `${name.en}: ${how.en} (${terms.en.join('; ')}): score ${formatNumber(score)}`,
        };
  return { kind: 'aggregate', code: node.code, values, text };
}

function bothLanguages(text: string): LocalText {
  return { zh: text, en: text };
}

/** Name of a child as people know it, its code where it has none. */
function nameOf(result: ScoringResult, node: GroupNode, code: string): LocalText {
  const child = node.children.find((one) => codeOf(one) === code);
  const named = child && isLeaf(child) ? result.model.indicators.find((indicator) => indicator.code === code) : child;
  return named?.name ?? bothLanguages(code);
}
