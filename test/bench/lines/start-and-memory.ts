import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Line } from '../report/line';
import { medianOf, spreadOf } from '../report/statistics';
import { peakResidentMb } from '../stage/resident-memory';
import { ROUND_SECONDS, ROUNDS, STARTS } from '../stage/sizes';
import type { Stage } from '../stage/stage';
import { readOrder } from './read-one-task';
import { reportOrder } from './report-progress';

const GOALS = { startMs: 3_000, idleMb: 300, loadedMb: 600 };
const IDLE_MS = 3_000;

/** B9: how long the whole program takes to start on an existing data directory, and how much memory Node takes. */
export async function startAndMemory(stage: Stage, say: (text: string) => void): Promise<Line[]> {
  const dataDir = join(stage.directory, 'whole-program');
  const first = await stage.startProgram('all', { dataDir });
  say(`first start ${first.startMs.toFixed(0)} ms (it makes the cluster and all schemas)`);
  await first.stop();
  const starts: number[] = [];
  const idle: number[] = [];
  for (let start = 1; start <= STARTS; start += 1) {
    const program = await stage.startProgram('all', { dataDir });
    starts.push(program.startMs);
    await delay(IDLE_MS);
    idle.push(program.residentMb());
    say(`start ${start}: ${program.startMs.toFixed(0)} ms, idle ${program.residentMb().toFixed(0)} MB`);
    await program.stop();
  }
  const loaded = await memoryUnderLoad(stage);
  return [
    lineOf('start to /readyz', 'ms', starts, GOALS.startMs, { firstStartMs: first.startMs }),
    lineOf('memory, idle', 'MB', idle, GOALS.idleMb),
    lineOf('memory, under B1 and B3', 'MB', [loaded], GOALS.loadedMb),
  ];
}

/** On the seeded database: Node's memory does not depend on whose PostgreSQL it is. */
async function memoryUnderLoad(stage: Stage): Promise<number> {
  const dataDir = join(stage.directory, 'under-load');
  const program = await stage.startProgram('all', { dataDir, databaseUrl: stage.databaseUrl });
  try {
    return await peakResidentMb(program.pid, async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const offset = round * 1_000;
        await stage.load.run({ ...readOrder(stage, program), offset, seconds: ROUND_SECONDS });
        await stage.load.run({ ...reportOrder(stage, program), offset, seconds: ROUND_SECONDS });
      }
    });
  } finally {
    await program.stop();
  }
}

function lineOf(
  what: string,
  unit: string,
  values: number[],
  goal: number,
  detail: Record<string, unknown> = {},
): Line {
  const ours = medianOf(values);
  const [least, greatest] = spreadOf(values);
  return {
    bench: 'B9',
    what,
    ours: `${ours.toFixed(0)} ${unit}`,
    raw: '',
    ratio: '',
    spread: `${least.toFixed(0)}–${greatest.toFixed(0)}`,
    goal: `≤ ${goal} ${unit}`,
    met: ours <= goal,
    detail: { values, ...detail },
  };
}
