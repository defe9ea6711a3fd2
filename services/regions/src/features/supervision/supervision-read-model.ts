import { type PageRequest, type Queryable, type Reach, Where } from '@urbanpilot/platform';
import type { Rung, SupervisionLadder, SupervisionRung } from './supervision';

const COLUMNS = `id, task_id AS "taskId", territory_id AS "territoryId", due_on::text AS "dueOn", rung,
  reached_on::text AS "reachedOn"`;

/** The days of the ladder, or the row locked until the transaction ends. */
export async function readLadder(reader: Queryable, lock: '' | 'FOR UPDATE' = ''): Promise<SupervisionLadder> {
  const [ladder] = await reader.rows<SupervisionLadder>(
    `SELECT reminder_days AS "reminderDays", notice_days AS "noticeDays", interview_days AS "interviewDays", version
     FROM supervision_ladder ${lock}`,
  );
  if (!ladder) throw new Error('The row of supervision_ladder is missing');
  return ladder;
}

export interface RungFilter {
  taskId?: string;
  territoryId?: string;
  rung?: Rung;
  since?: string;
}

/** A page of rungs in the order in which they were reached; one row more than the limit. */
export function listRungs(
  reader: Queryable,
  reach: Reach,
  { taskId, territoryId, rung, since }: RungFilter,
  page: PageRequest,
): Promise<SupervisionRung[]> {
  const where = new Where()
    .within('territory_id', reach)
    .equal('task_id', taskId)
    .equal('territory_id', territoryId)
    .equal('rung', rung)
    .when(since, (day) => `reached_on >= ${day}::date`)
    .after('id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows(
    `SELECT ${COLUMNS} FROM supervision_rung ${where.sql} ORDER BY id LIMIT ${limit}`,
    where.parameters,
  );
}
