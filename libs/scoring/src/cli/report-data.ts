import type { MonteCarloResult } from '../analysis/monte-carlo-options';
import { explain } from '../explain/explain';
import { codeOf, isLeaf } from '../model/is-leaf';
import type { Locale } from '../model/local-text';
import type { TreeNode } from '../model/tree-node';
import type { ScoringResult } from '../result/scoring-result';

/** One region as the report shows it. */
export interface ReportRegion {
  id: string;
  name: string;
  rank: number | null;
  score: number | null;
  grade: string | null;
  /** Rank interval. */
  low: number | null;
  high: number | null;
  /** Contribution of each part, in the order of `parts`. */
  parts: number[];
  /** Position of each indicator between the lowest and highest score, 0 to 1, in the order of `indicators`. */
  cells: (number | null)[];
  /** The way to the score in sentences. */
  sentences: string[];
}

/** Everything that the report shows. */
export interface ReportData {
  title: string;
  regions: ReportRegion[];
  /** Parts of the final score: children of the root, then bonus, penalty, limit, veto. */
  parts: string[];
  indicators: string[];
  decimals: number;
  draws: number | undefined;
  fingerprint: string;
}

/** Gathers what the report shows, best region first. */
export function reportData(result: ScoringResult, draws: MonteCarloResult | undefined, locale: Locale): ReportData {
  const zh = locale === 'zh-CN';
  const { final, model } = result;
  const label = (code: string, name: { zh: string; en: string } | undefined) => (zh ? name?.zh : name?.en) ?? code;
  const groups = partsOf(result, label);
  const leaves = Object.keys(final.contributions).filter((item) => Object.hasOwn(result.indicators, item));
  const columns = leaves.map((code) => unitColumn(result.indicators[code]?.normalised ?? []));
  const order = result.regions
    .map((_, k) => k)
    .sort((a, b) => (final.ranks[a] ?? Infinity) - (final.ranks[b] ?? Infinity) || a - b);
  return {
    title: label(model.id ?? model.root.code, model.name),
    regions: order.map((k) => ({
      id: result.regions[k] as string,
      name: label(result.regions[k] as string, result.names[result.regions[k] as string]),
      rank: final.ranks[k] ?? null,
      score: final.displayed[k] ?? null,
      grade: final.grades?.[k] ?? null,
      low: draws?.lowRank[k] ?? null,
      high: draws?.highRank[k] ?? null,
      parts: groups.map(({ items }) => items.reduce((sum, item) => sum + (final.contributions[item]?.[k] ?? 0), 0)),
      cells: columns.map((column) => column[k] ?? null),
      sentences: explain(result, result.regions[k] as string, model.root.code, locale).sentences,
    })),
    parts: groups.map(({ name }) => name),
    indicators: leaves.map((code) => label(code, model.indicators.find((one) => one.code === code)?.name)),
    decimals: model.decimals ?? 2,
    draws: draws?.draws,
    fingerprint: result.fingerprint.all,
  };
}

function partsOf(
  result: ScoringResult,
  label: (code: string, name: { zh: string; en: string } | undefined) => string,
): { name: string; items: string[] }[] {
  const indicatorName = (code: string) => result.model.indicators.find((one) => one.code === code)?.name;
  const parts = result.model.root.children.map((child) => ({
    name: label(codeOf(child), isLeaf(child) ? indicatorName(child.indicator) : child.name),
    items: leavesBelow(child),
  }));
  const others = Object.keys(result.final.contributions).filter((item) => !Object.hasOwn(result.indicators, item));
  return [...parts, ...others.map((item) => ({ name: item, items: [item] }))];
}

function leavesBelow(node: TreeNode): string[] {
  return isLeaf(node) ? [node.indicator] : node.children.flatMap(leavesBelow);
}

function unitColumn(column: (number | null)[]): (number | null)[] {
  const known = column.filter((value): value is number => value !== null);
  const min = known.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const max = known.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return column.map((value) =>
    value === null ? null : max > min ? Number(((value - min) / (max - min)).toFixed(3)) : 0.5,
  );
}
