import type { Line } from '../report/line';
import type { Stage } from '../stage/stage';
import { runScript } from './run-script';

/** A comparison as libs/scoring/bench/b5.ts prints it: medians in milliseconds. */
interface Result {
  plain: number;
  ours: number;
  ratio: number;
}

const GOALS: [name: string, goal: number][] = [
  ['B5a scoring kernel (weights, scores, ranks, contributions)', 1],
  ['B5b 1,000 draws with ranks, all cores', 0.5],
];

/** B5: scoring and a thousand draws of weights against a bare loop; the library's own benchmark. */
export async function scoringKernel(_stage: Stage, say: (text: string) => void): Promise<Line[]> {
  const printed = (await runScript('libs/scoring', ['tools/run-ts.cjs', 'bench/b5.ts'])).trim().split('\n');
  for (const growth of printed.filter((text) => text.startsWith('growth'))) say(growth);
  const results = JSON.parse(printed.at(-1) ?? '') as Record<string, Result>;
  return GOALS.map(([name, goal]) => {
    const result = results[name];
    if (!result) throw new Error(`B5: libs/scoring/bench/b5.ts printed nothing for ${name}`);
    return {
      bench: 'B5',
      what: name.replace(/^B5. /, ''),
      ours: `${result.ours.toFixed(2)} ms`,
      raw: `${result.plain.toFixed(2)} ms`,
      ratio: result.ratio.toFixed(2),
      spread: '',
      goal: `≤ ${goal.toFixed(2)}`,
      met: result.ratio <= goal,
      detail: { ...result },
    };
  });
}
