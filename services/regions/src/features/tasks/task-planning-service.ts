import type { UnitOfWork } from '@urbanpilot/platform';
import { AT_WORK, type Task, type TaskState } from './task';
import { curveUntil } from './task-fixings';
import { recordChange } from './task-recording-service';
import { lockTask } from './task-store';

/** States in which a plan that is amended still changes its tasks; what was submitted, accepted or cancelled stays. */
const OPEN: readonly TaskState[] = ['draft', 'issued', 'elaborated', ...AT_WORK, 'suspended'];

/** What an amendment may change of a task. */
export type Replanned = Partial<Pick<Task, 'title' | 'description' | 'domain' | 'dueOn' | 'leadUnitId' | 'indicators'>>;

/** Changes an open task as an amended plan says; its original due day and curve stay. False where it is open no more. */
export async function replanTask(
  unit: UnitOfWork,
  id: string,
  changes: Replanned,
  detail: Record<string, unknown>,
): Promise<boolean> {
  const task = await lockTask(unit, id);
  if (!OPEN.includes(task.state)) return false;
  const curve = changes.dueOn ? { plannedCurve: curveUntil(task.plannedCurve, changes.dueOn) } : {};
  const dueOnBefore = changes.dueOn === undefined ? {} : { dueOnBefore: task.dueOn };
  await recordChange(unit, task, { ...changes, ...curve }, 'task.amended', { ...detail, changes, ...dueOnBefore });
  return true;
}

/** Cancels an open task that an amended plan drops. False where it is open no more. */
export async function dropTask(unit: UnitOfWork, id: string, detail: Record<string, unknown>): Promise<boolean> {
  const task = await lockTask(unit, id);
  if (!OPEN.includes(task.state)) return false;
  await recordChange(unit, task, { state: 'cancelled' }, 'task.cancelled', detail);
  return true;
}
