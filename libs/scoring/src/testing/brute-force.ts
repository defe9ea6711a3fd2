import type { ScoringData } from '../data/scoring-data';
import type { ScoringModel } from '../model/scoring-model';
import type { TreeNode } from '../model/tree-node';

/** Scores and ranks by region id, as a person would work them out, one region and one node at a time (tests only). */
export interface BruteForce {
  scores: Record<string, Record<string, number | null>>;
  ranks: Record<string, number | null>;
}

type Values = Map<string, number>;

/** Min-max, z-score and fixed limits; given, equal, entropy and standard-deviation weights; three means; missing values left out. */
export function bruteForce(model: ScoringModel, data: ScoringData): BruteForce {
  const scores: BruteForce['scores'] = Object.fromEntries(data.regions.map(({ id }) => [id, {}]));
  for (const indicator of model.indicators) {
    const column = data.indicators.indexOf(indicator.code);
    const known: Values = new Map();
    data.regions.forEach(({ id }, row) => {
      const value = data.values[row]?.[column];
      if (typeof value === 'number') known.set(id, value);
    });
    for (const { id } of data.regions) {
      const value = known.get(id);
      (scores[id] as Record<string, number | null>)[indicator.code] =
        value === undefined ? null : normalised(model, indicator.code, value, [...known.values()]);
    }
  }
  score(model, model.root, scores);
  const final = (id: string) => scores[id]?.[model.root.code] ?? null;
  const places = 10 ** (model.decimals ?? 2);
  const shown = (id: string) => Math.round((final(id) as number) * places);
  const ranks = Object.fromEntries(
    data.regions.map(({ id }) => {
      if (final(id) === null) return [id, null];
      return [id, 1 + data.regions.filter((other) => final(other.id) !== null && shown(other.id) > shown(id)).length];
    }),
  );
  return { scores, ranks };
}

function normalised(model: ScoringModel, code: string, value: number, column: number[]): number {
  const spec = model.indicators.find((one) => one.code === code);
  const method = spec?.normalise ?? { method: 'min-max' };
  const [low, high] = model.range ?? [0, 100];
  const cost = spec?.direction === 'cost';
  const min = Math.min(...column);
  const max = Math.max(...column);
  if (method.method === 'z-score') {
    if (min === max) return 0;
    const mean = column.reduce((a, b) => a + b) / column.length;
    const sd = Math.sqrt(column.map((x) => (x - mean) ** 2).reduce((a, b) => a + b) / (column.length - 1));
    return (cost ? -1 : 1) * ((value - mean) / sd);
  }
  const [from, to] = method.method === 'goalposts' ? [method.min, method.max] : [min, max];
  if (from === to) return (low + high) / 2;
  const share = (Math.min(Math.max(value, from), to) - from) / (to - from);
  return low + (high - low) * (cost ? 1 - share : share);
}

function score(model: ScoringModel, node: TreeNode, scores: BruteForce['scores']): void {
  if ('indicator' in node) return;
  for (const child of node.children) score(model, child, scores);
  const codes = node.children.map((child) => ('indicator' in child ? child.indicator : child.code));
  const weights = weightsOf(node, codes, scores);
  const method = node.aggregation?.method ?? 'arithmetic';
  for (const row of Object.values(scores)) {
    const parts = codes
      .map((code, c) => ({ x: row[code] ?? null, w: weights[c] as number }))
      .filter((part) => part.x !== null) as { x: number; w: number }[];
    const total = parts.reduce((sum, { w }) => sum + w, 0);
    const sum = (f: (x: number) => number) => parts.reduce((all, { x, w }) => all + w * f(x), 0) / total;
    if (parts.length === 0 || total === 0) row[node.code] = null;
    else if (method === 'geometric') row[node.code] = Math.exp(sum(Math.log));
    else if (method === 'harmonic') row[node.code] = 1 / sum((x) => 1 / x);
    else row[node.code] = sum((x) => x);
  }
}

function weightsOf(
  node: Extract<TreeNode, { children: unknown }>,
  codes: string[],
  scores: BruteForce['scores'],
): number[] {
  const method = node.weighting?.method ?? 'given';
  if (method === 'given') return node.children.map((child) => child.weight ?? 1);
  if (method === 'equal') return codes.map(() => 1);
  const raw = codes.map((code) => {
    const column = Object.values(scores)
      .map((row) => row[code] ?? null)
      .filter((x): x is number => x !== null);
    if (Math.min(...column) === Math.max(...column)) return 0;
    const total = column.reduce((a, b) => a + b);
    if (method === 'entropy') {
      const shares = column.map((x) => x / total).filter((p) => p > 0);
      return 1 + shares.reduce((sum, p) => sum + p * Math.log(p), 0) / Math.log(column.length);
    }
    const mean = total / column.length;
    return Math.sqrt(column.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (column.length - 1));
  });
  const sum = raw.reduce((a, b) => a + b);
  return raw.map((w) => w / sum);
}
