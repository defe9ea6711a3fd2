import type { Rung } from '../supervision/supervision';
import type { Light } from '../task-lights/task-light';
import type { TaskState } from '../tasks/task';

/** Which part of what a caller reaches is looked at. */
export interface OverviewFilter {
  programmeId?: string;
  territoryId?: string;
}

/** So many tasks that are alike in what the overview tells. */
export interface TaskCount {
  state: TaskState;
  light: Light;
  /** The highest rung of supervision that was reached for the present due day. */
  rung: Rung | null;
  isOverdue: boolean;
  count: number;
}

/** A unit that answers for late work, with how many tasks and days. */
export interface LateUnit {
  unitId: string;
  unitName: string;
  tasks: number;
  days: number;
}

/** An open task that is due next. */
export interface DueTask {
  taskId: string;
  title: string;
  territoryId: string;
  state: TaskState;
  dueOn: string;
  light: Light;
}
