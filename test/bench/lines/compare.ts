import type { LoadOrder, LoadResult } from '../load/load-order';
import type { LoadProcess } from '../load/load-process';
import type { Line } from '../report/line';
import { medianOf, spreadOf } from '../report/statistics';
import { ROUND_SECONDS, ROUNDS, WARM_UP_SECONDS } from '../stage/sizes';

type Order = Omit<LoadOrder, 'offset' | 'seconds'>;

/** The rounds of ours and of the bare server, in pairs that ran one after the other, and all requests answered. */
export interface Comparison {
  ours: LoadResult[];
  raw: LoadResult[];
  /** Including those of the warm-up. */
  acknowledged: { ours: number; raw: number };
}

/**
 * Warms both up, then lets them take turns. On a machine that is busy with other things two rounds next to each other
 * suffer alike, so the ratio of a pair tells more than the figures themselves.
 */
export async function compare(
  load: LoadProcess,
  orders: { ours: Order; raw: Order },
  say: (text: string) => void,
): Promise<Comparison> {
  const comparison: Comparison = { ours: [], raw: [], acknowledged: { ours: 0, raw: 0 } };
  const run = async (side: 'ours' | 'raw', seconds: number) => {
    const result = await load.run({ ...orders[side], offset: comparison.acknowledged[side], seconds });
    comparison.acknowledged[side] += result.requests;
    return result;
  };
  await run('raw', WARM_UP_SECONDS);
  await run('ours', WARM_UP_SECONDS);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const raw = await run('raw', ROUND_SECONDS);
    const ours = await run('ours', ROUND_SECONDS);
    comparison.raw.push(raw);
    comparison.ours.push(ours);
    say(`round ${round}: ours ${rate(ours)}, raw ${rate(raw)} requests/s, ratio ${ratioOf(ours, raw).toFixed(2)}`);
  }
  return comparison;
}

/** The line of a comparison: medians of the rounds, and the median of the ratios of the pairs. */
export function lineOf(bench: string, what: string, goal: number, { ours, raw }: Comparison): Line {
  const ratios = ours.map((result, index) => ratioOf(result, raw[index] ?? result));
  const [least, greatest] = spreadOf(ratios);
  const ratio = medianOf(ratios);
  const sides = { ours: summaryOf(ours), raw: summaryOf(raw) };
  return {
    bench,
    what,
    ours: textOf(sides.ours),
    raw: textOf(sides.raw),
    ratio: ratio.toFixed(2),
    spread: `${least.toFixed(2)}–${greatest.toFixed(2)}`,
    goal: `≥ ${goal.toFixed(2)}`,
    met: ratio >= goal,
    detail: { ratio, ratios, ...sides, rounds: { ours, raw } },
  };
}

interface Summary {
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
}

function summaryOf(results: LoadResult[]): Summary {
  return {
    perSecond: medianOf(results.map(({ perSecond }) => perSecond)),
    p50Ms: medianOf(results.map(({ p50Ms }) => p50Ms)),
    p99Ms: medianOf(results.map(({ p99Ms }) => p99Ms)),
  };
}

function textOf({ perSecond, p50Ms, p99Ms }: Summary): string {
  return `${perSecond.toFixed(0)}/s p50 ${p50Ms.toFixed(1)} p99 ${p99Ms.toFixed(1)} ms`;
}

function rate({ perSecond }: LoadResult): string {
  return perSecond.toFixed(0);
}

function ratioOf(ours: LoadResult, raw: LoadResult): number {
  return ours.perSecond / raw.perSecond;
}
