import { createPostgresBackend, type QueueOptions, runMigrations, type WorkerOptions, withBackend } from 'bullmq';
import pg from 'pg';
import type { Logger } from '../logging/logger';
import type { QueueBackend } from './queues';

const ROLE = 'urbanpilot_queue';
const SCHEMA = 'bullmq';

/**
 * BullMQ on PostgreSQL. Producers share one small pool; each worker has its own with a LISTEN connection beside it.
 * Call `migrateQueues` first.
 */
export function postgresBackend(url: string, log: Logger): QueueBackend {
  const role = `-c role=${ROLE}`;
  const shared = { connectionString: url, connectionTimeoutMillis: 3_000, keepAlive: true };
  const producers = new pg.Pool({ ...shared, max: 4, options: `${role} -c search_path=${SCHEMA}` });
  producers.on('error', (error: Error) => log.warn({ err: error }, 'An idle queue connection was lost'));
  return {
    classes: withBackend(createPostgresBackend) as unknown as QueueBackend['classes'],
    producerOptions: { connection: producers } as unknown as QueueOptions,
    workerOptions: { connection: { ...shared, max: 3, options: role, schema: SCHEMA } } as unknown as WorkerOptions,
    async ping() {
      await producers.query('SELECT 1');
    },
    async close() {
      await producers.end();
    },
  };
}

/** Connections that the PostgreSQL queue may hold with this many workers; counted against the server's limit at start. */
export function queueConnections(workers: number): number {
  return 4 + workers * 4;
}

/**
 * Creates or upgrades BullMQ's tables and lets the queue's role use them. BullMQ asks for its ledger table with CREATE …
 * IF NOT EXISTS at each start, so the role needs CREATE in that schema too.
 */
export async function migrateQueues(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await runMigrations(client, SCHEMA);
    await client.query('BEGIN');
    await client.query("SELECT pg_advisory_xact_lock(hashtext('urbanpilot-roles'))");
    const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [ROLE]);
    if (rowCount === 0) await client.query(`CREATE ROLE ${ROLE} NOLOGIN NOSUPERUSER NOBYPASSRLS`);
    const { rows } = await client.query<{ member: boolean }>("SELECT pg_has_role($1, 'MEMBER') AS member", [ROLE]);
    if (!rows[0]?.member) await client.query(`GRANT ${ROLE} TO CURRENT_USER`);
    await client.query(`GRANT USAGE, CREATE ON SCHEMA ${SCHEMA} TO ${ROLE}`);
    await client.query(`GRANT ALL ON ALL TABLES IN SCHEMA ${SCHEMA} TO ${ROLE}`);
    await client.query(`GRANT ALL ON ALL SEQUENCES IN SCHEMA ${SCHEMA} TO ${ROLE}`);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}
