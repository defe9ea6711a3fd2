import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger, type EmbeddedPostgres, SERVICE_NAMES, startEmbeddedPostgres } from '@urbanpilot/platform';
import { type CuttableProxy, freePort, openProxy, startOriginProxy, until } from '@urbanpilot/testing';
import pg from 'pg';
import { OwnRedis } from './own-redis';
import { Part } from './part';

const TARGETS = [...SERVICE_NAMES, 'worker'] as const;

export type QueueKind = 'redis' | 'postgres';

/** An installation in separate processes, each of which can be killed, frozen and cut off. */
export interface Stage {
  baseUrl: string;
  dataDir: string;
  /** PostgreSQL as the superuser, past the proxy. */
  databaseUrl: string;
  queue: QueueKind;
  parts: Part[];
  redis: OwnRedis | undefined;
  databaseWay: CuttableProxy;
  redisWay: CuttableProxy | undefined;
  postmasterPid(): number;
  /** As the superuser and past the proxy; connects anew each time, because the server is killed in between. */
  sql<Row>(text: string, parameters?: unknown[]): Promise<Row[]>;
  /** Resolves with the milliseconds it took until every process was ready. */
  untilReady(timeoutMs: number): Promise<number>;
  close(): Promise<void>;
}

/** Starts PostgreSQL, Redis where the queues are in it, one process per service, a worker, and the one origin before them. */
export async function openStage(queue: QueueKind): Promise<Stage> {
  const dataDir = mkdtempSync(join(tmpdir(), 'urbanpilot-storm-'));
  const log = createLogger('fatal', { pretty: false });
  const embedded = await startEmbeddedPostgres({ dataDir: join(dataDir, 'postgres'), log });
  const redis = queue === 'redis' ? await OwnRedis.start(dataDir) : undefined;
  const databaseWay = await openProxy(embedded.url);
  const redisWay = redis && (await openProxy(redis.url));
  const ports = new Map<string, number>();
  for (const target of TARGETS) ports.set(target, await freePort());
  const originPort = await freePort();
  const baseUrl = `http://127.0.0.1:${originPort}`;
  const origin = await startOriginProxy(originPort, (service) => ports.get(service));
  const variables = {
    DATA_DIR: dataDir,
    DATABASE_POOL_MAX: '6',
    DATABASE_URL: databaseWay.url,
    PUBLIC_URL: baseUrl,
    JWKS_URL: `http://127.0.0.1:${ports.get('identity')}/identity/jwks`,
    LOG_LEVEL: 'info',
    // Who sets the scene must not be turned away because the machine is slow.
    MAX_WAIT_MS: '10000',
    ...(redisWay && { REDIS_URL: redisWay.url }),
  };
  const parts = TARGETS.map(
    (target) =>
      new Part(target, [`--target=${target}`, ...(target === 'identity' ? ['--seed=clients'] : [])], {
        ...variables,
        PORT: String(ports.get(target)),
      }),
  );
  const stage: Stage = {
    baseUrl,
    dataDir,
    databaseUrl: embedded.url,
    queue,
    parts,
    redis,
    databaseWay,
    redisWay,
    postmasterPid: () => Number(readFileSync(join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0]),
    sql: (text, parameters) => askOnce(embedded.url, text, parameters),
    async untilReady(timeoutMs) {
      const from = Date.now();
      const urls = [...ports.values()].map((port) => `http://127.0.0.1:${port}/readyz`);
      await until(async () => (await Promise.all(urls.map(isReady))).every(Boolean), timeoutMs);
      return Date.now() - from;
    },
    close: () => closeStage(stage, embedded, origin),
  };
  const starts = await Promise.allSettled(parts.map((part) => part.start()));
  const failed = starts.find((start) => start.status === 'rejected');
  if (!failed) return stage;
  await stage.close();
  throw failed.reason;
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(3_000) })).ok;
  } catch {
    return false; // Not there yet: that is what is being waited for.
  }
}

async function askOnce<Row>(url: string, text: string, parameters: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // A server that is killed ends the connection; the query's own error tells.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(text, parameters)).rows as Row[];
  } finally {
    await client.end();
  }
}

async function closeStage(stage: Stage, embedded: EmbeddedPostgres, origin: Server): Promise<void> {
  for (const part of [...stage.parts].reverse()) await part.stop();
  await new Promise((resolve) => {
    origin.close(resolve);
    origin.closeAllConnections();
  });
  await stage.databaseWay.cut();
  await stage.redisWay?.cut();
  await stage.redis?.stop();
  await embedded.stop();
  rmSync(stage.dataDir, { recursive: true, force: true });
}
