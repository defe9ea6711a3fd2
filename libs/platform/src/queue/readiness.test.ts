import {
  type CuttableProxy,
  createTestDatabase,
  openProxy,
  type QueueBackendUnderTest,
  queueBackends,
  until,
} from '@urbanpilot/testing';
import type Redis from 'ioredis';
import type pg from 'pg';
import { createLogger } from '../logging/logger';
import { migrateQueues, postgresBackend } from './postgres-backend';
import { createQueues, type QueueBackend } from './queues';
import { redisBackend } from './redis-backend';

const log = createLogger('silent', { pretty: false });

/** A backend behind a proxy, with connections that are open and idle. */
interface Backend {
  backend: QueueBackend;
  way: CuttableProxy;
  /** Resolves when what was sent before the cut has failed. */
  untilLost(): Promise<unknown>;
  close(): Promise<void>;
}

async function openPostgres(): Promise<Backend> {
  const database = await createTestDatabase({ empty: true });
  await migrateQueues(database.url);
  const way = await openProxy(database.url);
  const backend = postgresBackend(way.url, log);
  const pool = backend.producerOptions.connection as unknown as pg.Pool;
  for (const client of await Promise.all([pool.connect(), pool.connect()])) client.release();
  return {
    backend,
    way,
    untilLost: () => until(() => pool.totalCount === 0),
    async close() {
      await way.cut();
      await database.drop();
    },
  };
}

async function openRedis(underTest: QueueBackendUnderTest): Promise<Backend> {
  const { REDIS_URL = '', QUEUE_PREFIX = '' } = underTest.environment(10);
  const way = await openProxy(REDIS_URL);
  const backend = redisBackend(way.url, QUEUE_PREFIX, log);
  const connection = backend.producerOptions.connection as unknown as Redis;
  await until(() => connection.status === 'ready');
  let closed = 0;
  connection.on('close', () => {
    closed += 1;
  });
  return {
    backend,
    way,
    untilLost: () => until(() => closed > 3),
    close: () => way.cut(),
  };
}

describe.each(queueBackends())('queues over $name whose connection is cut while they get ready', (underTest) => {
  it('P12, P28: take and run jobs as soon as it is back', async () => {
    const { backend, way, untilLost, close } = await (underTest.name === 'Redis'
      ? openRedis(underTest)
      : openPostgres());
    const queues = createQueues(backend, log);
    way.block();
    const producer = queues.producer('readiness');
    const done: unknown[] = [];
    const worker = queues.worker('readiness', async (job) => done.push(job.data), { autorun: false });
    // The first thing that either asks is on its way now, and never arrives.
    await new Promise(setImmediate);
    await way.cut();
    await untilLost();
    await way.mend();

    await worker.waitUntilReady();
    void worker.run();
    await until(() => producer.add('job', { n: 1 }));
    await until(() => done.length > 0);
    expect(done[0]).toEqual({ n: 1 });
    await queues.close();
    await close();
  });
});

describe('the queue in PostgreSQL', () => {
  it('P12: does not wait for the disk, for the outbox has what it loses', async () => {
    const database = await createTestDatabase({ empty: true });
    await migrateQueues(database.url);
    const backend = postgresBackend(database.url, log);
    const pool = backend.producerOptions.connection as unknown as pg.Pool;
    const { rows } = await pool.query('SHOW synchronous_commit');
    expect(rows).toEqual([{ synchronous_commit: 'off' }]);
    await backend.close();
    await database.drop();
  });
});
