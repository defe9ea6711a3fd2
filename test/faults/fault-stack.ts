import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CloudEvent } from '@urbanpilot/contract';
import {
  createLogger,
  loadConfig,
  type Program,
  type ServiceModule,
  startProgram,
  systemActor,
  type Timing,
} from '@urbanpilot/platform';
import { createTestDatabase, until } from '@urbanpilot/testing';
import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { thingMade } from './fault-modules';

/** Waits a hundredth of what an installation waits, so that a crash costs a test about a second. */
export const SHORT_TIMING: Timing = {
  redeliverAfterMs: 400,
  retryDelayMs: 5,
  restingPollMs: 200,
  schedulePollMs: 300,
  jobLockMs: 800,
  stalledCheckMs: 200,
  queueRetryMs: 200,
};

/** A database of its own, on which programs are started, killed and started again. */
export interface FaultStack {
  environment: Record<string, string>;
  start(modules: ServiceModule[], options?: { target?: string; timing?: Timing }): Promise<Program>;
  rows<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  /** Resolves when every event has left the outbox and every delivery is acknowledged. */
  settled(timeoutMs?: number): Promise<void>;
  close(): Promise<void>;
}

export async function openFaultStack(queue: Record<string, string>): Promise<FaultStack> {
  const database = await createTestDatabase({ empty: true });
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'urbanpilot-faults-'));
  const common = { DATA_DIR, DATABASE_POOL_MAX: '4', PORT: '0', LOG_LEVEL: 'silent' };
  const environment = { ...common, DATABASE_URL: database.url, ...queue };
  const pool = new pg.Pool({ connectionString: database.url, max: 2 });
  const programs = new Set<Program>();
  const rows = async <Row>(sql: string, parameters: unknown[] = []) =>
    (await pool.query(sql, parameters)).rows as Row[];
  return {
    environment,
    rows,
    async start(modules, { target = 'worker', timing = SHORT_TIMING } = {}) {
      const log = createLogger('silent', { pretty: false });
      const program = await startProgram(loadConfig({ target }, environment), modules, log, timing);
      programs.add(program);
      return { ...program, stop: () => stopOnce(programs, program) };
    },
    async settled(timeoutMs = 15_000) {
      await until(async () => (await openDeliveries(rows)) === 0, timeoutMs);
    },
    async close() {
      for (const program of programs) await program.stop();
      await pool.end();
      await database.drop();
      rmSync(DATA_DIR, { recursive: true, force: true });
    },
  };
}

async function stopOnce(programs: Set<Program>, program: Program): Promise<void> {
  if (programs.delete(program)) await program.stop();
}

async function openDeliveries(rows: FaultStack['rows']): Promise<number> {
  const [row] = await rows<{ open: number }>(
    `SELECT ((SELECT count(*) FROM regions.outbox_event WHERE relayed_at IS NULL)
           + (SELECT count(*) FROM regions.outbox_delivery WHERE acknowledged_at IS NULL))::int AS open`,
  );
  return row?.open ?? 0;
}

/** Makes things one by one from number `from`, each in a transaction of its own that also publishes it. */
export async function makeThings(program: Program, batch: string, count: number, from = 0): Promise<void> {
  const producer = program.services.find(({ module }) => module.name === 'regions');
  if (!producer) throw new Error('The program has no producer');
  for (let n = from; n < from + count; n += 1) {
    await producer.context.transaction(systemActor(batch), async (unit) => {
      await unit.rows('INSERT INTO made (batch, n) VALUES ($1, $2)', [batch, n]);
      unit.publish(thingMade, { subject: batch, version: 1, data: { batch, n } });
    });
  }
}

/** What a batch left at a consumer: its effects in order, the counter, and where its events stand. */
export async function outcomeOf(stack: FaultStack, batch: string, consumer = 'evaluation') {
  const effects = await stack.rows<{ n: number }>(`SELECT n FROM ${consumer}.effect WHERE batch = $1 ORDER BY n`, [
    batch,
  ]);
  const totals = await stack.rows<{ count: number }>(`SELECT count FROM ${consumer}.total WHERE batch = $1`, [batch]);
  const made = await stack.rows<{ n: number }>('SELECT n FROM regions.made WHERE batch = $1 ORDER BY n', [batch]);
  return { effects: effects.map(({ n }) => n), total: totals[0]?.count ?? 0, made: made.map(({ n }) => n) };
}

/** An event as the relay would put it into the queue. */
export function eventOf(type: string, data: unknown, changes: Partial<CloudEvent> = {}): CloudEvent {
  return {
    specversion: '1.0',
    id: uuidv7(),
    source: '/regions',
    type,
    subject: 'test',
    time: new Date().toISOString(),
    datacontenttype: 'application/json',
    aggregateversion: 1,
    data,
    ...changes,
  };
}

/** Puts events straight into a consumer's queue, past outbox and relay. */
export async function enqueue(program: Program, consumer: string, events: CloudEvent[]): Promise<void> {
  const service = program.services[0];
  if (!service) throw new Error('The program has no service');
  const jobs = events.map((event) => ({
    name: event.type,
    data: event,
    opts: { removeOnComplete: true, removeOnFail: true, attempts: 10, backoff: { type: 'exponential', delay: 1 } },
  }));
  await service.context.queues.producer(`events-${consumer}`).addBulk(jobs);
}
