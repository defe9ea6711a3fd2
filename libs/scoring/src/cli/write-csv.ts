import type { MonteCarloResult } from '../analysis/monte-carlo-options';
import type { Locale } from '../model/local-text';
import type { ScoringResult } from '../result/scoring-result';

/** One line per region, best first: rank, score, grade, rank interval, nodes and indicators. With a byte-order mark, so that spreadsheets read it as UTF-8. */
export function scoresCsv(result: ScoringResult, draws: MonteCarloResult | undefined, locale: Locale): string {
  const zh = locale === 'zh-CN';
  const { final } = result;
  const nodes = Object.entries(result.nodes).filter(([code]) => code !== result.model.root.code);
  const header = [
    ...(zh ? ['位次', '代码', '名称', '得分', '等级'] : ['rank', 'id', 'name', 'score', 'grade']),
    ...(draws ? (zh ? ['位次区间下限', '位次区间上限'] : ['rank from', 'rank to']) : []),
    ...nodes.map(([code]) => code),
    ...Object.keys(result.indicators),
  ];
  const order = result.regions
    .map((_, k) => k)
    .sort((a, b) => (final.ranks[a] ?? Infinity) - (final.ranks[b] ?? Infinity) || a - b);
  const rows = order.map((k) => {
    const id = result.regions[k] as string;
    const name = result.names[id];
    return [
      final.ranks[k] ?? null,
      id,
      (zh ? name?.zh : name?.en) ?? '',
      final.displayed[k] ?? null,
      final.grades?.[k] ?? '',
      ...(draws ? [draws.lowRank[k] ?? null, draws.highRank[k] ?? null] : []),
      ...nodes.map(([, node]) => node.displayed[k] ?? null),
      ...Object.values(result.indicators).map((indicator) => indicator.normalised[k] ?? null),
    ];
  });
  return `\uFEFF${[header, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Quotes where needed; text that a spreadsheet would take for a formula gets an apostrophe. */
function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
