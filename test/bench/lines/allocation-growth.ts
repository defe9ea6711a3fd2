import type { Line } from '../report/line';
import { runScript } from './run-script';

const GOAL = 130;
const HEAP_MB = 6_000;

/** What libs/allocation/bench/b11.ts answers. */
interface Growth {
  rows: { recipients: number; milliseconds: number }[];
  growth: number;
  ratios: number[];
}

/** Runs the TypeScript file as it stands, then calls what it exports. */
const CALL = `
process.argv.splice(1, 1, '', 'bench/b11.ts');
require('../scoring/tools/run-ts.cjs');
process.stdout.write(JSON.stringify(require(require('node:path').resolve('bench/b11.ts')).b11(false)));`;

/** B11: how an allocation grows from ten thousand to a million recipients; the library's own benchmark. */
export async function allocationGrowth(): Promise<Line[]> {
  const printed = await runScript('libs/allocation', [`--max-old-space-size=${HEAP_MB}`, '-e', CALL]);
  const { rows, growth, ratios } = JSON.parse(printed) as Growth;
  const time = (recipients: number) => rows.find((row) => row.recipients === recipients)?.milliseconds ?? Number.NaN;
  return [
    {
      bench: 'B11',
      what: 'allocation, 10,000 → 1,000,000 recipients',
      ours: `${time(1_000_000).toFixed(0)} ms`,
      raw: `${time(10_000).toFixed(1)} ms`,
      ratio: growth.toFixed(1),
      spread: `${Math.min(...ratios).toFixed(0)}–${Math.max(...ratios).toFixed(0)}`,
      goal: `≤ ${GOAL}`,
      met: growth <= GOAL,
      detail: { rows, growth, ratios },
    },
  ];
}
