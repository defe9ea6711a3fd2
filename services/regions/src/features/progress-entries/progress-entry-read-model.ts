import { type PageRequest, type Queryable, Where } from '@urbanpilot/platform';
import type { ProgressEntry } from './progress-entry';

/** A page of a task's entries, oldest first, one row more than asked for. */
export async function listProgressEntries(
  reader: Queryable,
  taskId: string,
  page: PageRequest,
): Promise<ProgressEntry[]> {
  const where = new Where().equal('task_id', taskId).after('id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows<ProgressEntry>(
    `SELECT id, task_id AS "taskId", territory_id AS "territoryId", percent, narrative, fall_reason AS "fallReason",
       evidence, attachment_ids AS "attachmentIds", corrects_id AS "correctsId", reported_by AS "reportedBy", recorded_at AS "recordedAt"
     FROM progress_entry ${where.sql} ORDER BY id LIMIT ${limit}`,
    where.parameters,
  );
}

/** Whether the entry is one of the task's. */
export async function isEntryOf(reader: Queryable, taskId: string, id: string): Promise<boolean> {
  const rows = await reader.rows('SELECT 1 AS found FROM progress_entry WHERE id = $1 AND task_id = $2', [id, taskId]);
  return rows.length > 0;
}
