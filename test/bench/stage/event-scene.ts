import { join } from 'node:path';
import { createLogger, startEmbeddedPostgres } from '@urbanpilot/platform';
import { Client } from 'pg';
import { type BareOrder, type BareResult, RAW_QUEUE } from '../baselines/raw-queue-order';
import { type AskedProcess, startAskedProcess } from './asked-process';
import type { ChildServer } from './child-server';
import type { Stage } from './stage';

/** One queue with those who use it: a service that publishes over HTTP, the worker that consumes, and a bare queue. */
export interface EventScene {
  queue: 'PostgreSQL' | 'Redis';
  database: Client;
  publisher: ChildServer;
  bare: AskedProcess<BareOrder, BareResult>;
  close(): Promise<void>;
}

/** A cluster of its own that remembers when each transaction was committed, which PostgreSQL does only if told so at its start. */
export async function startWatchedPostgres(stage: Stage): Promise<{ url: string; database: Client }> {
  const options = { dataDir: join(stage.directory, 'watched-postgres'), log: createLogger('warn') };
  const first = await startEmbeddedPostgres(options);
  const setter = new Client({ connectionString: first.url });
  await setter.connect();
  await setter.query('ALTER SYSTEM SET track_commit_timestamp = on');
  await setter.end();
  await first.stop();
  const embedded = await startEmbeddedPostgres(options);
  stage.cleanup.add(() => embedded.stop());
  const database = new Client({ connectionString: embedded.url });
  await database.connect();
  stage.cleanup.add(() => database.end());
  return { url: embedded.url, database };
}

/** Starts the processes on one queue, apart from each other as in an installation of several. */
export async function openEventScene(
  stage: Stage,
  { url, database }: { url: string; database: Client },
  redisUrl?: string,
): Promise<EventScene> {
  const dataDir = join(stage.directory, 'events');
  const queue = redisUrl ? ({ redisUrl } as const) : {};
  // The worker first: it brings the schemas of all services up to date.
  const worker = await stage.startProgram('worker', { dataDir, databaseUrl: url, ...queue });
  stage.cleanup.add(() => worker.stop());
  const publisher = await stage.startProgram('regions', { dataDir, databaseUrl: url, ...queue });
  stage.cleanup.add(() => publisher.stop());
  await stage.grant(database, ['*'], { service: 'regions', role: 'office' });
  const bare = startAskedProcess<BareOrder, BareResult>(RAW_QUEUE, { DATABASE_URL: url, REDIS_URL: redisUrl ?? '' });
  stage.cleanup.add(() => bare.stop());
  return {
    ...{ queue: redisUrl ? 'Redis' : 'PostgreSQL', database, publisher, bare },
    async close() {
      await bare.stop();
      await publisher.stop();
      await worker.stop();
    },
  };
}
