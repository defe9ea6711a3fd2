import type { Queryable } from '../database/database';
import type { UnitOfWork } from '../database/unit-of-work';
import type { Firing } from './schedule';

/** What is recorded of a period. `skipped` marks where a schedule began: nothing before it is made up. */
export interface ScheduleRun {
  schedule: string;
  period: string;
  state: 'done' | 'skipped' | 'failed';
  attempts: number;
  lastError: string | null;
  detail: Record<string, unknown> | null;
  ranAt: Date;
}

/** The database's clock, which all processes share, and the last slot up to it that was dealt with. */
export async function clockAndLast(
  reader: Queryable,
  schedule: string,
  at: Date | null,
): Promise<{ now: Date; last: Date | null }> {
  const rows = await reader.rows<{ now: Date; last: Date | null }>(
    `SELECT c.now, (SELECT max(slot) FROM schedule_run WHERE schedule = $1 AND state <> 'failed' AND slot <= c.now) AS last
     FROM (SELECT coalesce($2::timestamptz, now()) AS now) c`,
    [schedule, at?.toISOString() ?? null],
  );
  if (!rows[0]) throw new Error('The database did not tell the time');
  return rows[0];
}

/** Marks where a schedule begins. */
export async function recordBeginning(unit: UnitOfWork, schedule: string, { period, slot }: Firing): Promise<void> {
  await unit.rows(
    `INSERT INTO schedule_run (schedule, period, slot, state, attempts) VALUES ($1, $2, $3, 'skipped', 0)
     ON CONFLICT DO NOTHING`,
    [schedule, period, slot],
  );
}

/**
 * Claims a period in the transaction of its effect; false when it has been dealt with. Another transaction that claims the
 * same one is waited for, so that of two schedulers one does the work.
 */
export async function claimPeriod(unit: UnitOfWork, schedule: string, { period, slot }: Firing): Promise<boolean> {
  const rows = await unit.rows(
    `INSERT INTO schedule_run AS r (schedule, period, slot, state) VALUES ($1, $2, $3, 'done')
     ON CONFLICT (schedule, period) DO UPDATE
       SET state = 'done', attempts = r.attempts + 1, last_error = NULL, ran_at = now() WHERE r.state = 'failed'
     RETURNING period`,
    [schedule, period, slot],
  );
  return rows.length > 0;
}

/** Keeps what the effect answered. */
export async function recordDetail(unit: UnitOfWork, schedule: string, period: string, detail: object): Promise<void> {
  await unit.rows('UPDATE schedule_run SET detail = $3 WHERE schedule = $1 AND period = $2', [
    schedule,
    period,
    JSON.stringify(detail),
  ]);
}

/** Keeps that an attempt failed; the period stays due. */
export async function recordFailure(
  unit: UnitOfWork,
  schedule: string,
  { period, slot }: Firing,
  reason: string,
): Promise<void> {
  await unit.rows(
    `INSERT INTO schedule_run AS r (schedule, period, slot, state, last_error) VALUES ($1, $2, $3, 'failed', $4)
     ON CONFLICT (schedule, period) DO UPDATE
       SET attempts = r.attempts + 1, last_error = excluded.last_error, ran_at = now() WHERE r.state = 'failed'`,
    [schedule, period, slot, reason.replaceAll('\u0000', '').toWellFormed().slice(0, 2000) || 'Error'],
  );
}

/** The last thing recorded of each schedule. */
export async function lastRuns(reader: Queryable): Promise<ScheduleRun[]> {
  return reader.rows<ScheduleRun>(
    `SELECT DISTINCT ON (schedule) schedule, period, state, attempts, last_error AS "lastError", detail, ran_at AS "ranAt"
     FROM schedule_run ORDER BY schedule, slot DESC`,
  );
}
