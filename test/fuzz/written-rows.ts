import pg from 'pg';

/** Tables that record what was asked, or carry what is on its way; a refused request may leave a trace there. */
const BESIDE = [
  'access_grant',
  'audit_anchor',
  'audit_chain',
  'audit_log',
  'idempotency_key',
  'inbox_event',
  'migrations',
  'oidc_payload',
  'outbox_delivery',
  'outbox_event',
  'schedule_run',
  'sign_in_attempt',
];

/** What is written in the business tables of all services, cheaply comparable. */
export interface WrittenRows {
  /** One line per table: rows, and the sum of their transactions, which every change alters. */
  look(): Promise<string[]>;
  /** Resolves when no event is on its way and no operation is at work. */
  untilQuiet(): Promise<void>;
  sql<Row>(text: string, parameters?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

const QUIET_MS = 60_000;

/** Looks past row-level security, as the superuser. */
export async function openWrittenRows(url: string, services: readonly string[]): Promise<WrittenRows> {
  // Parallel workers would take a quarter of a second for what is read in twenty milliseconds.
  const client = new pg.Client({ connectionString: url, options: '-c max_parallel_workers_per_gather=0' });
  await client.connect();
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname = ANY($1) AND tablename <> ALL($2) ORDER BY 1`,
    [services, BESIDE],
  );
  const look = tables
    .map(
      ({ name }) => `SELECT '${name} ' || count(*) || ' ' || coalesce(sum(xmin::text::bigint), 0) AS line FROM ${name}`,
    )
    .join(' UNION ALL ');
  const open = services
    .map(
      (service) => `(SELECT count(*) FROM ${service}.outbox_event WHERE relayed_at IS NULL)
        + (SELECT count(*) FROM ${service}.outbox_delivery WHERE acknowledged_at IS NULL)
        + (SELECT count(*) FROM ${service}.operation WHERE state IN ('queued', 'running') AND next_attempt_at < now() + interval '1 hour')`,
    )
    .join(' + ');
  // Named, so that PostgreSQL plans hundreds of tables once and not at every look.
  const ask = async <Row extends pg.QueryResultRow>(name: string, text: string) =>
    (await client.query<Row>({ name, text })).rows;
  return {
    async look() {
      return (await ask<{ line: string }>('look', look)).map(({ line }) => line);
    },
    async untilQuiet() {
      const deadline = Date.now() + QUIET_MS;
      while (Number((await ask<{ open: string }>('open', `SELECT ${open} AS open`))[0]?.open) > 0) {
        if (Date.now() > deadline) throw new Error('Events or operations did not come to rest');
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    },
    async sql<Row>(text: string, parameters: unknown[] = []) {
      return (await client.query(text, parameters)).rows as Row[];
    },
    close: () => client.end(),
  };
}
