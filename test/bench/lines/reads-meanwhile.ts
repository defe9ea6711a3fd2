import { join } from 'node:path';
import type { LoadOrder, LoadResult } from '../load/load-order';
import { type LoadProcess, startLoadProcess } from '../load/load-process';
import type { Line } from '../report/line';
import { medianOf, spreadOf } from '../report/statistics';
import type { ChildServer } from '../stage/child-server';
import { BATCH, EvaluationScene } from '../stage/evaluation-scene';
import { INDICATORS, READ_RATE, REGIONS, ROUND_SECONDS, ROUNDS, WARM_UP_SECONDS } from '../stage/sizes';
import type { Stage } from '../stage/stage';
import { authorization, readOrder } from './read-one-task';

const GOAL = 2;
const LIST = '/regions/v1/tasks?state=in-progress&limit=50{id}';
const CONNECTIONS = 16;
const NOTE = `There is no import of a whole file yet: batches of ${BATCH} observations, one after the other, by one caller.`;

/** What goes on beside the reads, until it is told to stop. */
interface Work {
  what: string;
  prepare(): Promise<void>;
  until(stop: AbortSignal): Promise<void>;
  done(): number;
}

type Reads = Record<'one task' | '50 tasks', LoadResult>;
type Readers = (seconds: number) => Promise<Reads>;

/** B13: reads while a round is scored, and while observations are imported, in the one process that does everything. */
export async function readsMeanwhile(stage: Stage, say: (text: string) => void): Promise<Line[]> {
  const options = { dataDir: join(stage.directory, 'meanwhile'), databaseUrl: stage.databaseUrl };
  const program = await stage.startProgram('all', options);
  stage.cleanup.add(() => program.stop());
  const second = startLoadProcess();
  stage.cleanup.add(() => second.stop());
  say(`importing ${REGIONS} × ${INDICATORS} observations`);
  const scene = await EvaluationScene.build(stage, program);
  const readers = readersOf(stage, program, second);
  const lines: Line[] = [];
  for (const work of await worksOf(scene)) lines.push(...(await measure(work, readers, say)));
  await second.stop();
  await program.stop();
  return lines;
}

async function worksOf(scene: EvaluationScene): Promise<Work[]> {
  await scene.freeze(1);
  const began = performance.now();
  const once = new AbortController();
  const first = scene.scoreUntil(once.signal);
  once.abort();
  await first;
  // Enough rounds that scoring goes on to the end of a turn.
  const perTurn = Math.ceil((2 * 1000 * ROUND_SECONDS) / (performance.now() - began));
  return [
    {
      ...{ what: 'a round is scored', done: () => scene.scored, prepare: () => scene.freeze(perTurn) },
      until: (stop) => scene.scoreUntil(stop),
    },
    {
      ...{ what: 'observations are imported', done: () => scene.batches, prepare: async () => undefined },
      until: (stop) => scene.importUntil(stop),
    },
  ];
}

/** Both kinds of reads at a steady rate, each from a process of its own. */
function readersOf(stage: Stage, program: ChildServer, second: LoadProcess): Readers {
  const one = readOrder(stage, program);
  const common = { headers: authorization(stage), connections: CONNECTIONS, perSecond: READ_RATE, offset: 0 };
  const list = { ...one, path: LIST, ids: [''] };
  const run = (load: LoadProcess, order: Omit<LoadOrder, 'seconds' | 'offset'>, seconds: number) =>
    load.run({ ...order, ...common, seconds });
  return async (seconds) => {
    const [oneTask, fifty] = await Promise.all([run(stage.load, one, seconds), run(second, list, seconds)]);
    return { 'one task': oneTask, '50 tasks': fifty };
  };
}

async function measure(work: Work, readers: Readers, say: (text: string) => void): Promise<Line[]> {
  await readers(WARM_UP_SECONDS);
  const pairs: { alone: Reads; meanwhile: Reads; done: number }[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    await work.prepare();
    const alone = await readers(ROUND_SECONDS);
    const before = work.done();
    const meanwhile = await beside(work, () => readers(ROUND_SECONDS));
    pairs.push({ alone, meanwhile, done: work.done() - before });
    const p99 = (reads: Reads) => `${reads['one task'].p99Ms.toFixed(1)} and ${reads['50 tasks'].p99Ms.toFixed(1)} ms`;
    say(`${work.what}, round ${round}: p99 ${p99(meanwhile)}, alone ${p99(alone)}`);
  }
  return (['one task', '50 tasks'] as const).map((kind) => lineOf(work.what, kind, pairs));
}

/** Reads while the work goes on; what it began is at its end when this returns, so that the next turn is alone. */
async function beside(work: Work, read: () => Promise<Reads>): Promise<Reads> {
  const stop = new AbortController();
  const [reads] = await Promise.all([read().finally(() => stop.abort()), work.until(stop.signal)]);
  return reads;
}

function lineOf(what: string, kind: keyof Reads, pairs: { alone: Reads; meanwhile: Reads; done: number }[]): Line {
  const ratios = pairs.map(({ alone, meanwhile }) => meanwhile[kind].p99Ms / alone[kind].p99Ms);
  const ratio = medianOf(ratios);
  const [least, greatest] = spreadOf(ratios);
  const p99 = (side: 'alone' | 'meanwhile') =>
    `p99 ${medianOf(pairs.map((pair) => pair[side][kind].p99Ms)).toFixed(1)} ms`;
  const rounds = pairs.map(({ alone, meanwhile, done }) => ({ alone: alone[kind], meanwhile: meanwhile[kind], done }));
  return {
    ...{ bench: 'B13', what: `GET ${kind} while ${what}`, ours: p99('meanwhile'), raw: p99('alone') },
    ...{ ratio: ratio.toFixed(2), spread: `${least.toFixed(2)}–${greatest.toFixed(2)}` },
    ...{ goal: `≤ ${GOAL.toFixed(2)}`, met: ratio <= GOAL },
    detail: { ratio, ratios, rounds, ...(what.includes('imported') && { note: NOTE }) },
  };
}
