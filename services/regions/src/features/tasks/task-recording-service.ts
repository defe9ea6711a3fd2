import { checkState, type UnitOfWork } from '@urbanpilot/platform';
import type { Task, TaskState } from './task';
import { insertTasks, lockTask, updateTask } from './task-store';

/** Changes a locked task and records what was done; answers it as it is now. Each version has one audit row. */
export async function recordChange(
  unit: UnitOfWork,
  task: Task,
  changes: Partial<Task>,
  action: string,
  detail?: Record<string, unknown>,
): Promise<Task> {
  const changed = await updateTask(unit, task, changes);
  recordAct(unit, task, action, { from: task.state, to: changed.state, ...detail });
  return changed;
}

/** Records an act on a task. */
export function recordAct(unit: UnitOfWork, task: Task, action: string, detail: Record<string, unknown>): void {
  unit.audit({ action, resourceType: 'task', resourceId: task.id, territoryId: task.territoryId, detail });
}

/** Locks a task for what hangs on it, a part for instance; its state must be one of these and stays so until the end. */
export async function holdTask(unit: UnitOfWork, id: string, states: readonly TaskState[]): Promise<Task> {
  const task = await lockTask(unit, id);
  checkState(task, states);
  return task;
}

/** Locks a task of the version that the caller read, in one of these states, to change it. */
export async function holdVersion(
  unit: UnitOfWork,
  id: string,
  version: number,
  states: readonly TaskState[],
): Promise<Task> {
  const task = await lockTask(unit, id, version);
  checkState(task, states);
  return task;
}

/** Writes many new tasks at once and records each; `detail` says where they come from. */
export async function draftTasks(unit: UnitOfWork, tasks: Task[], detail: Record<string, unknown>): Promise<void> {
  await insertTasks(unit, tasks);
  for (const task of tasks) recordAct(unit, task, `task.${task.state === 'draft' ? 'drafted' : 'issued'}`, detail);
}
