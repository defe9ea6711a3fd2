import { type PageRequest, type Queryable, type Reach, Where } from '@urbanpilot/platform';
import type { TaskRequest } from './task-request';

export type TaskRequestFilter = Partial<Pick<TaskRequest, 'taskId' | 'territoryId' | 'state' | 'kind'>>;

const COLUMNS = `id, task_id AS "taskId", territory_id AS "territoryId", kind, reason, changes, state,
  requested_by AS "requestedBy", requested_on AS "requestedOn", decided_by AS "decidedBy", decided_on AS "decidedOn",
  decision_note AS "decisionNote", version, created_at AS "createdAt"`;

/** One request within reach. */
export async function findRequest(reader: Queryable, id: string): Promise<TaskRequest | undefined> {
  const rows = await reader.rows<TaskRequest>(`SELECT ${COLUMNS} FROM task_request WHERE id = $1`, [id]);
  return rows[0];
}

/** A page of requests, oldest first, one row more than asked for. */
export async function listRequests(
  reader: Queryable,
  reach: Reach,
  filter: TaskRequestFilter,
  page: PageRequest,
): Promise<TaskRequest[]> {
  const where = new Where()
    .within('territory_id', reach)
    .equal('task_id', filter.taskId)
    .equal('territory_id', filter.territoryId)
    .equal('state', filter.state)
    .equal('kind', filter.kind)
    .beyond(['id'], page.after);
  const limit = where.parameter(page.limit + 1);
  return reader.rows<TaskRequest>(
    `SELECT ${COLUMNS} FROM task_request ${where.sql} ORDER BY id LIMIT ${limit}`,
    where.parameters,
  );
}
