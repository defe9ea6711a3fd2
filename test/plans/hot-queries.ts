import type { Queryable } from '@urbanpilot/platform';
import { listDivisions } from '../../services/regions/src/features/divisions/division-read-model';
import {
  countClosedTasks,
  countOpenTasks,
  listLateUnits,
} from '../../services/regions/src/features/overview/overview-read-model';
import { listProgressEntries } from '../../services/regions/src/features/progress-entries/progress-entry-read-model';
import { listObligations } from '../../services/regions/src/features/report-obligations/report-obligation-read-model';
import { percentOn } from '../../services/regions/src/features/task-lights/task-light-read-model';
import type { TaskSort } from '../../services/regions/src/features/tasks/task';
import { findTask, listTasks, type TaskFilter } from '../../services/regions/src/features/tasks/task-read-model';

/** What a query asks about; a plan is made for rows that are there. */
export interface Asked {
  /** Five territories. */
  reach: readonly string[];
  programmeId: string;
  territoryId: string;
  leadUnitId: string;
  taskId: string;
}

/** A query that is asked often or must not grow with the table. */
export interface HotQuery {
  /** The read model beside which its plan is committed. */
  beside: string;
  what: string;
  ask(reader: Queryable, asked: Asked): Promise<unknown>;
}

const FIRST_PAGE = { limit: 50, after: null };
const FEATURES = 'services/regions/src/features';
const TASKS = `${FEATURES}/tasks/task-read-model`;
const OVERVIEW = `${FEATURES}/overview/overview-read-model`;
const DAY = '2026-07-31';

const tasks = (what: string, filter: (asked: Asked) => TaskFilter, sort: TaskSort = 'createdAt'): HotQuery => ({
  beside: TASKS,
  what,
  ask: (reader, asked) => listTasks(reader, [...asked.reach], filter(asked), sort, FIRST_PAGE),
});

export const HOT_QUERIES: readonly HotQuery[] = [
  { beside: TASKS, what: 'one task', ask: (reader, { taskId }) => findTask(reader, taskId) },
  tasks('tasks of five territories', () => ({})),
  tasks('tasks in progress of five territories', () => ({ state: 'in-progress' })),
  tasks('tasks in progress of five territories by due day', () => ({ state: 'in-progress' }), 'dueOn'),
  tasks('tasks of one territory, the newest first', ({ territoryId }) => ({ territoryId }), '-createdAt'),
  tasks('tasks of a programme', ({ programmeId }) => ({ programmeId })),
  tasks('tasks that a unit leads', ({ leadUnitId }) => ({ leadUnitId })),
  {
    beside: OVERVIEW,
    what: 'open tasks of five territories by state and light',
    ask: (reader, { reach }) => countOpenTasks(reader, [...reach], {}, DAY),
  },
  {
    beside: OVERVIEW,
    what: 'closed tasks of five territories',
    ask: (reader, { reach }) => countClosedTasks(reader, [...reach], {}),
  },
  {
    beside: OVERVIEW,
    what: 'units at fault in five territories',
    ask: (reader, { reach }) => listLateUnits(reader, [...reach], {}, DAY, 10),
  },
  {
    beside: `${FEATURES}/progress-entries/progress-entry-read-model`,
    what: 'progress of a task',
    ask: (reader, { taskId }) => listProgressEntries(reader, taskId, FIRST_PAGE),
  },
  {
    beside: `${FEATURES}/task-lights/task-light-read-model`,
    what: 'percent of a task on a day',
    ask: (reader, { taskId }) => percentOn(reader, taskId, DAY).catch(() => undefined),
  },
  {
    beside: `${FEATURES}/report-obligations/report-obligation-read-model`,
    what: 'obligations of five territories that are missing',
    ask: (reader, { reach }) => listObligations(reader, [...reach], { state: 'missing' }, DAY, FIRST_PAGE),
  },
  {
    beside: `${FEATURES}/divisions/division-read-model`,
    what: 'divisions by a part of the name',
    ask: (reader) => listDivisions(reader, { q: '曹县' }, FIRST_PAGE),
  },
];
