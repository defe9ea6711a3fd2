import { type QueueOptions, runMigrations, type WorkerOptions, withBackend } from 'bullmq';
import { SERVICE_NAMES } from '../config/config-schema';
import { grantToSelf } from '../database/roles';
import { SteadyClient } from '../database/steady-client';
import type { Logger } from '../logging/logger';
import { createPatientBackend } from './patient-connection';
import { PatientPool } from './patient-pool';
import type { QueueBackend } from './queues';

const ROLE = 'urbanpilot_queue';
const SCHEMA = 'bullmq';
const PRODUCER_CONNECTIONS = 4;
/** One that listens, and two for taking and finishing jobs. */
const CONNECTIONS_PER_WORKER = 3;
/** A consumer and a runner of operations for each service, and the scheduler. */
const MAX_WORKERS = 2 * SERVICE_NAMES.length + 1;

/**
 * BullMQ on PostgreSQL: one pool that waits while the database is away, for producers and workers alike. Nobody who is
 * answered over HTTP waits for it: events go out through the outbox. Call `migrateQueues` first.
 */
export function postgresBackend(url: string, log: Logger): QueueBackend {
  const pool = new PatientPool({
    connectionString: url,
    connectionTimeoutMillis: 3_000,
    keepAlive: true,
    // What a crash of PostgreSQL takes back of the queue is queued again, as after the loss of a Redis: no job waits for the disk.
    options: `-c role=${ROLE} -c search_path=${SCHEMA} -c synchronous_commit=off`,
    max: queueConnections(MAX_WORKERS),
  });
  // Every queue and worker listens to the one pool's errors.
  pool.setMaxListeners(0);
  pool.on('error', (error: Error) => log.warn({ err: error }, 'An idle queue connection was lost'));
  // A connection that is cut while BullMQ holds it between two queries has no listener of its own, and an error event
  // without one would end the process; the query that follows fails and is tried again.
  pool.on('connect', (client) => {
    client.on('error', (error: Error) => log.debug({ err: error }, 'A queue connection was lost'));
  });
  return {
    classes: withBackend(createPatientBackend) as unknown as QueueBackend['classes'],
    producerOptions: { connection: pool } as unknown as QueueOptions,
    workerOptions: { connection: pool } as unknown as WorkerOptions,
    close: () => pool.end(),
  };
}

/** Connections that the PostgreSQL queue may hold with this many workers; counted against the server's limit at start. */
export function queueConnections(workers: number): number {
  return PRODUCER_CONNECTIONS + workers * CONNECTIONS_PER_WORKER;
}

/**
 * Creates or upgrades BullMQ's tables and lets the queue's role use them. BullMQ asks for its ledger table with CREATE …
 * IF NOT EXISTS at each start, so the role needs CREATE in that schema too.
 */
export async function migrateQueues(url: string): Promise<void> {
  const client = new SteadyClient({ connectionString: url });
  await client.connect();
  try {
    await runMigrations(client, SCHEMA);
    await client.query('BEGIN');
    await client.query("SELECT pg_advisory_xact_lock(hashtext('urbanpilot-roles'))");
    const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [ROLE]);
    if (rowCount === 0) await client.query(`CREATE ROLE ${ROLE} NOLOGIN NOSUPERUSER NOBYPASSRLS`);
    await grantToSelf(client, ROLE);
    await client.query(`GRANT USAGE, CREATE ON SCHEMA ${SCHEMA} TO ${ROLE}`);
    await client.query(`GRANT ALL ON ALL TABLES IN SCHEMA ${SCHEMA} TO ${ROLE}`);
    await client.query(`GRANT ALL ON ALL SEQUENCES IN SCHEMA ${SCHEMA} TO ${ROLE}`);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}
