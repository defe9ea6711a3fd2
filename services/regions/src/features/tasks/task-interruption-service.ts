import type { UnitOfWork } from '@urbanpilot/platform';
import { checkState } from '@urbanpilot/platform';
import { AT_WORK, type Task, type TaskState } from './task';
import { recordChange } from './task-recording-service';
import { lockTask } from './task-store';

/** The office suspends a task that its region works on (暂停), with a reason; its lights are out meanwhile. */
export async function suspendTask(unit: UnitOfWork, id: string, version: number, reason: string): Promise<Task> {
  return interrupt(unit, id, version, AT_WORK, 'suspended', reason);
}

/** A suspended task goes on (恢复). Its due day stays: more time is asked for as an extension. */
export async function resumeTask(unit: UnitOfWork, id: string, version: number): Promise<Task> {
  const task = await lockTask(unit, id, version);
  checkState(task, ['suspended']);
  return recordChange(unit, task, { state: 'in-progress' }, 'task.resumed');
}

/** The office cancels a task that has not been submitted or accepted (取消), with a reason. */
export async function cancelTask(unit: UnitOfWork, id: string, version: number, reason: string): Promise<Task> {
  const open: TaskState[] = ['draft', 'issued', 'elaborated', ...AT_WORK, 'suspended'];
  return interrupt(unit, id, version, open, 'cancelled', reason);
}

async function interrupt(
  unit: UnitOfWork,
  id: string,
  version: number,
  from: readonly TaskState[],
  to: 'suspended' | 'cancelled',
  reason: string,
): Promise<Task> {
  const task = await lockTask(unit, id, version);
  checkState(task, from);
  return recordChange(unit, task, { state: to }, `task.${to}`, { reason });
}
