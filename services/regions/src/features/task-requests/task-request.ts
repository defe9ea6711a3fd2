import { type FieldError, fieldError } from '@urbanpilot/platform';
import type { PlannedPoint, Task } from '../tasks/task';
import { curveErrors } from '../tasks/task-fixings';

export const TASK_REQUEST_STATES = ['pending', 'granted', 'refused', 'withdrawn'] as const;
export type TaskRequestState = (typeof TASK_REQUEST_STATES)[number];

/** Another due day is an extension (延期), everything else a change (调整). */
export const TASK_REQUEST_KINDS = ['extension', 'change'] as const;

/** What of a task shall become another; what is missing stays. */
export interface RequestedChanges {
  dueOn?: string;
  plannedCurve?: PlannedPoint[];
  measures?: string;
  responsiblePerson?: string;
}

/** A region's request to change a task that is in progress (延期、调整申请), decided by somebody else. */
export interface TaskRequest {
  id: string;
  taskId: string;
  territoryId: string;
  kind: (typeof TASK_REQUEST_KINDS)[number];
  reason: string;
  changes: RequestedChanges;
  state: TaskRequestState;
  requestedBy: string;
  requestedOn: string;
  decidedBy: string | null;
  decidedOn: string | null;
  decisionNote: string | null;
  version: number;
  createdAt: Date;
}

/** Whether the due date has passed: then nothing is asked any more, the task is late. */
export function isAskedTooLate(task: Pick<Task, 'dueOn'>, day: string): boolean {
  return task.dueOn !== null && day > task.dueOn;
}

/** What is wrong with the changes asked for: a due day must be a later one, and the curve must fit it. */
export function requestErrors(changes: RequestedChanges, task: Pick<Task, 'dueOn' | 'plannedCurve'>): FieldError[] {
  const errors: FieldError[] = [];
  if (changes.dueOn !== undefined && task.dueOn !== null && changes.dueOn <= task.dueOn) {
    errors.push(fieldError('/dueOn', 'later', '须晚于现定完成时限', 'must be later than the present due date'));
  }
  const plan = changedPlan(changes, task);
  return [...errors, ...curveErrors(plan.plannedCurve, plan.dueOn)].map((error) => ({
    ...error,
    pointer: `/changes${error.pointer}`,
  }));
}

/**
 * The plan as it will be when the request is granted. An extension without a curve of its own moves the last point of the
 * present one to the new due day.
 */
export function changedPlan(
  changes: RequestedChanges,
  task: Pick<Task, 'dueOn' | 'plannedCurve'>,
): Pick<Task, 'dueOn' | 'plannedCurve'> {
  const dueOn = changes.dueOn ?? task.dueOn;
  if (changes.plannedCurve) return { dueOn, plannedCurve: changes.plannedCurve };
  if (changes.dueOn === undefined) return { dueOn, plannedCurve: task.plannedCurve };
  return { dueOn, plannedCurve: [...task.plannedCurve.slice(0, -1), { on: changes.dueOn, percent: 100 }] };
}
