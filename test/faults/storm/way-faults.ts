import { setTimeout as delay } from 'node:timers/promises';
import type { Fault } from './faults';
import type { Random } from './random';
import type { Stage } from './stage';

/** The way to PostgreSQL or, where there is one, to Redis. */
function wayOf(stage: Stage, random: Random) {
  const ways = [
    { name: 'PostgreSQL', way: stage.databaseWay },
    ...(stage.redisWay ? [{ name: 'Redis', way: stage.redisWay }] : []),
  ];
  return random.pick(ways);
}

export const cutWays: Fault = {
  name: 'cut connections',
  weight: 3,
  async strike(stage, random) {
    const { name, way } = wayOf(stage, random);
    const milliseconds = random.between(0, 2_000);
    await way.cut();
    await delay(milliseconds);
    return { what: `${name} for ${milliseconds} ms`, mend: () => way.mend() };
  },
};

export const halfOpenWay: Fault = {
  name: 'half-open connections',
  weight: 2,
  async strike(stage, random) {
    const { name, way } = wayOf(stage, random);
    const milliseconds = random.between(500, 6_000);
    way.block();
    await delay(milliseconds);
    return { what: `${name} for ${milliseconds} ms`, mend: () => way.mend() };
  },
};

const LOCK_NOT_AVAILABLE = '55P03';
const QUEUE_TABLES = `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
  WHERE schemaname = 'bullmq' AND tablename NOT LIKE '%migration%'`;

export const loseQueues: Fault = {
  name: 'lose the queues',
  weight: 3,
  async strike(stage) {
    const mend = async () => undefined;
    if (stage.redis) {
      await stage.redis.flush();
      return { what: 'FLUSHALL', mend };
    }
    const tables = await stage.sql<{ name: string }>(QUEUE_TABLES);
    await truncate(
      stage,
      tables.map(({ name }) => name),
    );
    return { what: 'TRUNCATE', mend };
  },
};

const MOST_TRIES = 20;

/** Waits for no lock: of the workers, who take the tables in another order, and of this one, nobody shall be the deadlock's victim. */
async function truncate(stage: Stage, tables: string[]): Promise<void> {
  const list = tables.join(', ');
  for (let attempt = 1; ; attempt += 1) {
    try {
      await stage.sql(`DO $$ BEGIN LOCK TABLE ${list} IN ACCESS EXCLUSIVE MODE NOWAIT; TRUNCATE ${list}; END $$`);
      return;
    } catch (error) {
      const { code } = error as { code?: string };
      if (code !== LOCK_NOT_AVAILABLE || attempt === MOST_TRIES) throw error;
      await delay(50);
    }
  }
}

export const restartRedis: Fault = {
  name: 'kill -9 Redis',
  weight: 3,
  async strike(stage, random) {
    const milliseconds = random.between(0, 2_000);
    await stage.redis?.kill();
    await delay(milliseconds);
    return { what: `away for ${milliseconds} ms`, mend: async () => stage.redis?.launch() };
  },
};
