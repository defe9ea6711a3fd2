import { type Queryable, type Reach, Where } from '@urbanpilot/platform';
import { SUPERVISED } from '../supervision/supervision';
import { AT_WORK } from '../tasks/task';
import type { DueTask, LateUnit, OverviewFilter, TaskCount } from './overview';

/** Open tasks within reach, counted by what the overview tells of them on a day. */
export function countOpenTasks(
  reader: Queryable,
  reach: Reach,
  filter: OverviewFilter,
  day: string,
): Promise<TaskCount[]> {
  const where = openWithin(reach, filter);
  const today = `${where.parameter(day)}::date`;
  const isOverdue = `o.state = ANY (${where.parameter(AT_WORK)}::text[]) AND o.due_on < ${today}`;
  return reader.rows(
    `SELECT o.state, ${lightBy(today)} AS light, o.rung, coalesce(${isOverdue}, false) AS "isOverdue", count(*)::int AS count
     FROM open_task o ${where.sql} GROUP BY 1, 2, 3, 4`,
    where.parameters,
  );
}

/** Accepted and cancelled tasks within reach. */
export function countClosedTasks(reader: Queryable, reach: Reach, filter: OverviewFilter): Promise<TaskCount[]> {
  const where = new Where()
    .within('c.territory_id', reach)
    .equal('c.programme_id', filter.programmeId)
    .equal('c.territory_id', filter.territoryId);
  const counted = filter.programmeId === undefined ? 'c.first_tasks' : 'c.tasks';
  return reader.rows(
    `SELECT c.state, c.light, NULL AS rung, false AS "isOverdue", sum(${counted})::int AS count
     FROM closed_task_count c ${where.sql} GROUP BY 1, 2`,
    where.parameters,
  );
}

/** The units that answer for most of the tasks that are late on a day; the same as `latenessByUnit` for each of them. */
export function listLateUnits(
  reader: Queryable,
  reach: Reach,
  filter: OverviewFilter,
  day: string,
  limit: number,
): Promise<LateUnit[]> {
  const where = openWithin(reach, filter).when(AT_WORK, (states) => `o.state = ANY (${states}::text[])`);
  const today = `${where.parameter(day)}::date`;
  const [isAtWork, most] = [where.sql, where.parameter(limit)];
  return reader.rows(
    `WITH late_part AS (
       SELECT task_id, unit_id, ${today} - due_on AS days FROM task_part
       WHERE state IN ('assigned', 'confirmed') AND due_on < ${today}
       UNION ALL SELECT task_id, unit_id, least(completed_on, ${today}) - due_on FROM task_part
       WHERE completed_on > due_on AND due_on < ${today}
     ), explained AS (SELECT task_id, max(days) AS days FROM late_part GROUP BY task_id),
     fault AS (
       SELECT o.lead_unit_id AS unit_id, ${today} - o.due_on - coalesce(e.days, 0) AS days
       FROM open_task o LEFT JOIN explained e ON e.task_id = o.task_id
       ${isAtWork} AND o.due_on < ${today} - coalesce(e.days, 0) AND o.lead_unit_id IS NOT NULL
       UNION ALL SELECT p.unit_id, p.days FROM late_part p JOIN open_task o ON o.task_id = p.task_id ${isAtWork}
     ), worst AS (
       SELECT unit_id, count(*)::int AS tasks, sum(days)::int AS days FROM fault GROUP BY unit_id
       ORDER BY tasks DESC, days DESC, unit_id LIMIT ${most}
     )
     SELECT w.unit_id AS "unitId", u.name AS "unitName", w.tasks, w.days FROM worst w JOIN unit u ON u.id = w.unit_id
     ORDER BY w.tasks DESC, w.days DESC, w.unit_id`,
    where.parameters,
  );
}

/** The tasks whose work is owed and that are due next, from a day on. */
export function listDueTasks(
  reader: Queryable,
  reach: Reach,
  filter: OverviewFilter,
  day: string,
  limit: number,
): Promise<DueTask[]> {
  const where = openWithin(reach, filter).when(SUPERVISED, (states) => `o.state = ANY (${states}::text[])`);
  const today = `${where.parameter(day)}::date`;
  const most = where.parameter(limit);
  return reader.rows(
    `SELECT o.task_id AS "taskId", t.title, o.territory_id AS "territoryId", o.state, o.due_on AS "dueOn", o.light
     FROM (SELECT o.task_id, o.territory_id, o.state, o.due_on, ${lightBy(today)} AS light FROM open_task o
       ${where.sql} AND o.due_on >= ${today} ORDER BY o.due_on, o.task_id LIMIT ${most}) o
     JOIN task t ON t.id = o.task_id ORDER BY o.due_on, o.task_id`,
    where.parameters,
  );
}

/** Requests of regions that await a decision, by kind. */
export function countRequests(
  reader: Queryable,
  reach: Reach,
  filter: OverviewFilter,
): Promise<{ kind: 'extension' | 'change'; count: number }[]> {
  const where = openWithin(reach, filter).equal('r.state', 'pending');
  return reader.rows(
    `SELECT r.kind, count(*)::int AS count FROM task_request r JOIN open_task o ON o.task_id = r.task_id ${where.sql}
     GROUP BY r.kind`,
    where.parameters,
  );
}

/** The same as `lightOf` by the present plan, from the days that the database keeps of an open task `o`. */
export function lightBy(day: string): string {
  return `CASE WHEN o.red_from IS NULL THEN 'off' WHEN o.red_from <= ${day} THEN 'red'
    WHEN o.yellow_from <= ${day} THEN 'yellow' ELSE 'green' END`;
}

/** A task has a row for each of its programmes; where none is asked for, that of the first stands for it. */
function openWithin(reach: Reach, { programmeId, territoryId }: OverviewFilter): Where {
  return new Where()
    .within('o.territory_id', reach)
    .equal('o.programme_id', programmeId)
    .when(programmeId === undefined ? true : undefined, (first) => `o.is_first = ${first}`)
    .equal('o.territory_id', territoryId);
}
