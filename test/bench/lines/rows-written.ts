import type { Client } from 'pg';

/** Rows that acknowledged reports must have left behind, by table. */
export type Rows = Record<'entries' | 'rawEntries' | 'audits' | 'events' | 'keys', number>;

const COUNT = `
SELECT (SELECT count(*) FROM progress_entry WHERE reported_by NOT IN ('raw', 'seed'))::int AS entries,
  (SELECT count(*) FROM progress_entry WHERE reported_by = 'raw')::int AS "rawEntries",
  (SELECT count(*) FROM audit_log WHERE action = 'progress.recorded')::int AS audits,
  (SELECT count(*) FROM outbox_event WHERE type LIKE 'regions.task.progressed.%')::int AS events,
  (SELECT count(*) FROM idempotency_key WHERE route LIKE '%/progress-entries')::int AS keys`;

export async function rowsWritten(database: Client): Promise<Rows> {
  const { rows } = await database.query<Rows>(COUNT);
  if (!rows[0]) throw new Error('The rows could not be counted');
  return rows[0];
}

/**
 * A figure counts only when the work was done: exactly one row in each table for each acknowledged request.
 *
 * @throws when a table has more or fewer.
 */
export function checkRowsWritten(before: Rows, after: Rows, acknowledged: { ours: number; raw: number }): Rows {
  const written = Object.fromEntries(
    Object.entries(after).map(([table, count]) => [table, count - before[table as keyof Rows]]),
  ) as Rows;
  for (const [table, count] of Object.entries(written)) {
    const expected = table === 'rawEntries' ? acknowledged.raw : acknowledged.ours;
    if (count !== expected) throw new Error(`B3: ${count} rows of ${table} for ${expected} acknowledged requests`);
  }
  return written;
}
