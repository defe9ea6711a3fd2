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
  async run(stage, random) {
    const { name, way } = wayOf(stage, random);
    const milliseconds = random.between(0, 2_000);
    await way.cut();
    await delay(milliseconds);
    await way.mend();
    return `${name} for ${milliseconds} ms`;
  },
};

export const halfOpenWay: Fault = {
  name: 'half-open connections',
  weight: 2,
  async run(stage, random) {
    const { name, way } = wayOf(stage, random);
    const milliseconds = random.between(500, 6_000);
    way.block();
    await delay(milliseconds);
    await way.mend();
    return `${name} for ${milliseconds} ms`;
  },
};

const QUEUE_TABLES = `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
  WHERE schemaname = 'bullmq' AND tablename NOT LIKE '%migration%'`;

export const loseQueues: Fault = {
  name: 'lose the queues',
  weight: 3,
  async run(stage) {
    if (stage.redis) {
      await stage.redis.flush();
      return 'FLUSHALL';
    }
    const tables = await stage.sql<{ name: string }>(QUEUE_TABLES);
    await stage.sql(`TRUNCATE ${tables.map(({ name }) => name).join(', ')}`);
    return 'TRUNCATE';
  },
};

export const restartRedis: Fault = {
  name: 'kill -9 Redis',
  weight: 3,
  async run(stage, random) {
    const milliseconds = random.between(0, 2_000);
    await stage.redis?.kill();
    await delay(milliseconds);
    await stage.redis?.launch();
    return `away for ${milliseconds} ms`;
  },
};
