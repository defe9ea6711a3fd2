import { type PageRequest, type Queryable, type Reach, Where } from '@urbanpilot/platform';
import type { Task, TaskOrigin, TaskSort, TaskState } from './task';

export interface TaskFilter {
  /** A programme that the task serves, as its first or as a further one. */
  programmeId?: string;
  territoryId?: string;
  state?: TaskState;
  origin?: TaskOrigin;
  domain?: Task['domain'];
  leadUnitId?: string;
  parentId?: string;
  dueFrom?: string;
  dueTo?: string;
}

const COLUMNS = `t.id, t.programme_id AS "programmeId", t.also_programme_ids AS "alsoProgrammeIds",
  t.territory_id AS "territoryId", t.title, t.description, t.origin, t.domain, t.finding_id AS "findingId", t.state,
  t.parent_id AS "parentId", t.weight, t.due_on AS "dueOn", t.lead_unit_id AS "leadUnitId", t.responsible_person AS "responsiblePerson", t.measures,
  t.planned_curve AS "plannedCurve", t.indicators, t.original_due_on AS "originalDueOn",
  t.original_curve AS "originalCurve", t.started_on AS "startedOn", t.percent, t.submitted_by AS "submittedBy",
  t.submitted_on AS "submittedOn", t.version, t.created_at AS "createdAt"`;

/** Tasks without a due day come last; the index is on the same expression. */
const DUE = "coalesce(t.due_on, 'infinity'::date)";
const NO_DAY = 'infinity';

/** One task within reach; locked until the transaction ends, if asked for. */
export async function findTask(reader: Queryable, id: string, lock: '' | 'FOR UPDATE' = ''): Promise<Task | undefined> {
  const rows = await reader.rows<Task>(`SELECT ${COLUMNS} FROM task t WHERE t.id = $1 ${lock}`, [id]);
  return rows[0];
}

/** A page of tasks, one row more than asked for. */
export async function listTasks(
  reader: Queryable,
  reach: Reach,
  filter: TaskFilter,
  sort: TaskSort,
  page: PageRequest,
): Promise<Task[]> {
  const keys = keyColumns(sort, filter);
  const descending = sort.startsWith('-');
  const where = conditions(reach, filter).beyond(keys, page.after, descending);
  const from = filter.programmeId === undefined ? 'task t' : 'task_programme p JOIN task t ON t.id = p.task_id';
  const order = keys.map((key) => (descending ? `${key} DESC` : key)).join(', ');
  const limit = where.parameter(page.limit + 1);
  return reader.rows<Task>(
    `SELECT ${COLUMNS} FROM ${from} ${where.sql} ORDER BY ${order} LIMIT ${limit}`,
    where.parameters,
  );
}

/** An open task as an annual plan takes it over. */
export type UnfinishedTask = Pick<
  Task,
  'id' | 'territoryId' | 'title' | 'description' | 'origin' | 'domain' | 'findingId' | 'dueOn' | 'leadUnitId'
> & { cooperatingUnitIds: string[] };

/** The tasks of a programme that were issued and are neither accepted nor cancelled, due by a day; so many at most. */
export async function listUnfinishedTasks(
  reader: Queryable,
  programmeId: string,
  dueBy: string,
  limit: number,
): Promise<UnfinishedTask[]> {
  return reader.rows<UnfinishedTask>(
    `SELECT t.id, t.territory_id AS "territoryId", t.title, t.description, t.origin, t.domain, t.finding_id AS "findingId",
       t.due_on AS "dueOn", t.lead_unit_id AS "leadUnitId", ARRAY(SELECT k.unit_id FROM task_part k
         WHERE k.task_id = t.id AND k.state <> 'withdrawn' ORDER BY k.id) AS "cooperatingUnitIds"
     FROM task_programme p JOIN task t ON t.id = p.task_id
     WHERE p.programme_id = $1 AND t.state NOT IN ('draft', 'accepted', 'cancelled') AND t.due_on <= $2
     ORDER BY t.id LIMIT $3`,
    [programmeId, dueBy, limit],
  );
}

/** What the filter and the reach ask of a task `t`, and of its programme `p`. */
function conditions(reach: Reach, filter: TaskFilter): Where {
  return new Where()
    .within('t.territory_id', reach)
    .equal('p.programme_id', filter.programmeId)
    .equal('t.territory_id', filter.territoryId)
    .equal('t.state', filter.state)
    .equal('t.origin', filter.origin)
    .equal('t.domain', filter.domain)
    .equal('t.lead_unit_id', filter.leadUnitId)
    .equal('t.parent_id', filter.parentId)
    .when(filter.dueFrom, (day) => `${DUE} >= ${day} AND t.due_on IS NOT NULL`)
    .when(filter.dueTo, (day) => `${DUE} <= ${day}`);
}

/** The id is that of the table whose index the page follows: a bound on the other would not reach it through the join. */
function keyColumns(sort: TaskSort, { programmeId }: TaskFilter): string[] {
  if (sort.endsWith('dueOn')) return [DUE, 't.id'];
  return [programmeId === undefined ? 't.id' : 'p.task_id'];
}

/** The keys of a task in the order of a sort, for the cursor. */
export function sortKeysOf(sort: TaskSort): (task: Task) => string[] {
  return sort.endsWith('dueOn') ? (task) => [task.dueOn ?? NO_DAY, task.id] : (task) => [task.id];
}
