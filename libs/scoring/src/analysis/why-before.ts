import { ScoringError } from '../errors/scoring-error';
import { formatNumber } from '../explain/format-number';
import { regionIndex } from '../explain/lookup';
import type { Locale } from '../model/local-text';
import type { ScoringResult } from '../result/scoring-result';

/** Why one region ranks before another (名次差异分解). */
export interface WhyBefore {
  /** The region that ranks before, or the first one asked for when they tie. */
  ahead: string;
  behind: string;
  ranks: [number | null, number | null];
  /** Difference of the final scores in full precision and as displayed. */
  difference: number;
  displayedDifference: number;
  /** Item → difference of contributions, largest first; they add up to `difference`, the displayed ones to `displayedDifference`. */
  items: { item: string; difference: number; displayed: number }[];
  /** Codes of the further keys that were compared, when the scores are equal. */
  tieBreakers: string[];
  sentences: string[];
}

/**
 * Decomposes the difference of two final scores exactly into indicators, bonus, penalty, limits and vetoes.
 * @throws ScoringError REGION_UNKNOWN, VALUE_MISSING when one has no score
 */
export function whyBefore(result: ScoringResult, a: string, b: string, locale: Locale): WhyBefore {
  const [first, second] = [regionIndex(result, a), regionIndex(result, b)];
  const { final } = result;
  for (const [id, k] of [
    [a, first],
    [b, second],
  ] as const) {
    if ((final.scores[k] ?? null) === null)
      throw new ScoringError('VALUE_MISSING', 'region', { code: result.model.root.code, ids: id });
  }
  const rankOf = (k: number) => final.ranks[k] ?? Number.POSITIVE_INFINITY;
  const [x, y] = rankOf(first) <= rankOf(second) ? [first, second] : [second, first];
  const units = 10 ** (result.model.decimals ?? 2);
  const exact = (column: (number | null)[] | undefined) =>
    ((column?.[x] ?? 0) as number) - ((column?.[y] ?? 0) as number);
  const whole = (column: (number | null)[] | undefined) =>
    Math.round((column?.[x] ?? 0) * units) - Math.round((column?.[y] ?? 0) * units);
  const items = Object.keys(final.contributions)
    .map((item) => ({
      item,
      difference: exact(final.contributions[item]),
      displayed: whole(final.displayedContributions[item]) / units,
    }))
    .sort((p, q) => q.difference - p.difference || (p.item < q.item ? -1 : 1));
  const why: WhyBefore = {
    ahead: result.regions[x] as string,
    behind: result.regions[y] as string,
    ranks: [final.ranks[x] ?? null, final.ranks[y] ?? null],
    difference: exact(final.scores),
    displayedDifference: whole(final.displayed) / units,
    items,
    tieBreakers: final.displayed[x] === final.displayed[y] ? (result.model.ranking?.tieBreakers ?? []) : [],
    sentences: [],
  };
  return { ...why, sentences: sentences(why, result, locale) };
}

function sentences(why: WhyBefore, result: ScoringResult, locale: Locale): string[] {
  const zh = locale === 'zh-CN';
  const name = (id: string) => (zh ? result.names[id]?.zh : result.names[id]?.en) ?? id;
  const label = (item: string) => {
    const indicator = result.model.indicators.find((one) => one.code === item);
    return (zh ? indicator?.name?.zh : indicator?.name?.en) ?? item;
  };
  const n = (value: number) => `${value > 0 ? '+' : ''}${formatNumber(value, 6)}`;
  const [ahead, behind] = [name(why.ahead), name(why.behind)];
  const tied = why.ranks[0] === why.ranks[1];
  const head = zh
    ? `${ahead}（第 ${why.ranks[0] ?? '—'} 位）${tied ? '与' : '先于'}${behind}（第 ${why.ranks[1] ?? '—'} 位）${tied ? '并列' : ''}，得分相差 ${n(why.displayedDifference)}`
    : `${ahead} (rank ${why.ranks[0] ?? '—'}) ${tied ? 'ties with' : 'ranks before'} ${behind} (rank ${why.ranks[1] ?? '—'}), scores differ by ${n(why.displayedDifference)}`;
  const parts = why.items.filter((one) => one.displayed !== 0).map((one) => `${label(one.item)} ${n(one.displayed)}`);
  const keys =
    why.tieBreakers.length > 0
      ? [
          zh
            ? `得分相同，依次比较：${why.tieBreakers.join('、')}`
            : `equal scores, decided by: ${why.tieBreakers.join(', ')}`,
        ]
      : [];
  return [head, ...parts, ...keys];
}
