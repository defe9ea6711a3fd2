import { join } from 'node:path';
import { Client } from 'pg';
import type { LoadResult } from '../load/load-order';
import type { Line } from '../report/line';
import { medianOf, spreadOf } from '../report/statistics';
import type { ChildServer } from '../stage/child-server';
import { type Seeded, seedTasks } from '../stage/seed-tasks';
import { ENTRIES, ROUND_SECONDS, ROUNDS, TASKS, WARM_UP_SECONDS } from '../stage/sizes';
import type { Stage } from '../stage/stage';
import { authorization } from './read-one-task';

const GOAL = 1.5;
/** How many times larger the stage is than what it is compared with. */
const TIMES = 100;
/** Few enough that an answer's time is its own and not the queue's. */
const CONNECTIONS = 4;

const LISTS: Record<string, (seeded: Seeded) => string> = {
  'tasks in progress': () => '/regions/v1/tasks?state=in-progress&limit=50',
  'tasks by due day': () => '/regions/v1/tasks?state=in-progress&sort=dueOn&limit=50',
  'tasks of a territory': ({ territoryIds }) => `/regions/v1/tasks?territoryId=${territoryIds[0]}&limit=50`,
  'progress of a task': ({ taskIds }) => `/regions/v1/tasks/${taskIds[0]}/progress-entries?limit=50`,
};

interface Side {
  server: ChildServer;
  seeded: Seeded;
}

/** B8, the lists of regions: the same on the whole stage and on a hundredth of it must take about the same time. */
export async function flatLists(stage: Stage, say: (text: string) => void): Promise<Line[]> {
  const large = { server: stage.ours, seeded: stage.seeded };
  const small = await openSmall(stage);
  const lines: Line[] = [];
  for (const [what, pathOf] of Object.entries(LISTS)) {
    lines.push(await flatness(stage, what, { large, small }, pathOf));
    say(`${what}: ${lines.at(-1)?.ratio} times`);
  }
  await small.server.stop();
  return lines;
}

/** The program on a database of its own with a hundredth of the rows. */
async function openSmall(stage: Stage): Promise<Side> {
  await stage.database.query('CREATE DATABASE bench_small');
  const url = new URL(stage.databaseUrl);
  url.pathname = '/bench_small';
  const dataDir = join(stage.directory, 'small');
  const server = await stage.startProgram('regions', { dataDir, databaseUrl: url.href });
  stage.cleanup.add(() => server.stop());
  const client = new Client({ connectionString: url.href });
  await client.connect();
  const seeded = await seedTasks(client, Math.max(TASKS / TIMES, 1), Math.max(ENTRIES / TIMES, 1));
  await stage.grant(client, seeded.territoryIds);
  await client.end();
  return { server, seeded };
}

async function flatness(
  stage: Stage,
  what: string,
  sides: { large: Side; small: Side },
  pathOf: (seeded: Seeded) => string,
): Promise<Line> {
  const ask = ({ server, seeded }: Side, seconds: number) =>
    stage.load.run({
      ...{ method: 'GET', freshKeys: false, body: null, expectedStatus: 200, connections: CONNECTIONS, offset: 0 },
      ...{ port: server.port, path: pathOf(seeded), ids: [''], headers: authorization(stage), seconds },
    });
  await ask(sides.small, WARM_UP_SECONDS / 2);
  await ask(sides.large, WARM_UP_SECONDS / 2);
  const pairs: { small: LoadResult; large: LoadResult }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    pairs.push({ small: await ask(sides.small, ROUND_SECONDS), large: await ask(sides.large, ROUND_SECONDS) });
  }
  const ratios = pairs.map(({ small, large }) => large.p95Ms / small.p95Ms);
  const p95 = (side: 'small' | 'large') => `p95 ${medianOf(pairs.map((pair) => pair[side].p95Ms)).toFixed(1)} ms`;
  const ratio = medianOf(ratios);
  const [least, greatest] = spreadOf(ratios);
  return {
    ...{ bench: 'B8', what, ours: p95('large'), raw: p95('small'), ratio: ratio.toFixed(2) },
    ...{ spread: `${least.toFixed(2)}–${greatest.toFixed(2)}`, goal: `≤ ${GOAL.toFixed(2)}`, met: ratio <= GOAL },
    detail: { ratio, ratios, pairs },
  };
}
