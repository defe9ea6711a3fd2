import { type PageRequest, type Queryable, type Reach, Where } from '@urbanpilot/platform';
import type { TaskPart, TaskPartState } from './task-part';

export interface TaskPartFilter {
  taskId?: string;
  unitId?: string;
  state?: TaskPartState;
}

const COLUMNS = `id, task_id AS "taskId", territory_id AS "territoryId", unit_id AS "unitId", content,
  due_on AS "dueOn", state, assigned_by AS "assignedBy", confirmed_by AS "confirmedBy", completed_on AS "completedOn",
  result, version, created_at AS "createdAt"`;

/** One part within reach. */
export async function findPart(reader: Queryable, id: string): Promise<TaskPart | undefined> {
  const rows = await reader.rows<TaskPart>(`SELECT ${COLUMNS} FROM task_part WHERE id = $1`, [id]);
  return rows[0];
}

/** All parts of a task that were not withdrawn. */
export async function listPartsOf(reader: Queryable, taskId: string): Promise<TaskPart[]> {
  return reader.rows<TaskPart>(
    `SELECT ${COLUMNS} FROM task_part WHERE task_id = $1 AND state <> 'withdrawn' ORDER BY id`,
    [taskId],
  );
}

/** A page of parts in the order of their assignment, one row more than asked for. */
export async function listParts(
  reader: Queryable,
  reach: Reach,
  filter: TaskPartFilter,
  page: PageRequest,
): Promise<TaskPart[]> {
  const where = new Where()
    .within('territory_id', reach)
    .equal('task_id', filter.taskId)
    .equal('unit_id', filter.unitId)
    .equal('state', filter.state)
    .beyond(['id'], page.after);
  const limit = where.parameter(page.limit + 1);
  return reader.rows<TaskPart>(
    `SELECT ${COLUMNS} FROM task_part ${where.sql} ORDER BY id LIMIT ${limit}`,
    where.parameters,
  );
}
