import { type PageRequest, type Queryable, type Reach, Where } from '@urbanpilot/platform';
import type { Task, TaskOrigin, TaskState } from './task';

export interface TaskFilter {
  programmeId?: string;
  territoryId?: string;
  state?: TaskState;
  origin?: TaskOrigin;
}

const COLUMNS = `id, programme_id AS "programmeId", territory_id AS "territoryId", title, description, origin,
  finding_id AS "findingId", state, due_on AS "dueOn", lead_unit_id AS "leadUnitId",
  responsible_person AS "responsiblePerson", measures, planned_curve AS "plannedCurve", percent,
  submitted_by AS "submittedBy", submitted_on AS "submittedOn", version, created_at AS "createdAt"`;

/** One task within reach. */
export async function findTask(reader: Queryable, id: string): Promise<Task | undefined> {
  const rows = await reader.rows<Task>(`SELECT ${COLUMNS} FROM task WHERE id = $1`, [id]);
  return rows[0];
}

/** A page of tasks in the order of their creation, one row more than asked for. */
export async function listTasks(
  reader: Queryable,
  reach: Reach,
  filter: TaskFilter,
  page: PageRequest,
): Promise<Task[]> {
  const where = new Where()
    .within('territory_id', reach)
    .equal('programme_id', filter.programmeId)
    .equal('territory_id', filter.territoryId)
    .equal('state', filter.state)
    .equal('origin', filter.origin)
    .after('id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows<Task>(`SELECT ${COLUMNS} FROM task ${where.sql} ORDER BY id LIMIT ${limit}`, where.parameters);
}
