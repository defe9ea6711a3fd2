import { checkVersion, notFound, type UnitOfWork } from '@urbanpilot/platform';
import type { Task } from './task';
import { TaskEntity } from './task-entity';
import { findTask } from './task-read-model';

export async function insertTask(unit: UnitOfWork, task: Task): Promise<void> {
  await unit.manager.insert(TaskEntity, task);
}

/** How many rows go into one statement, whose parameters are limited to 65,535. */
const ROWS_AT_ONCE = 1_000;

export async function insertTasks(unit: UnitOfWork, tasks: readonly Task[]): Promise<void> {
  for (let start = 0; start < tasks.length; start += ROWS_AT_ONCE) {
    await unit.manager.insert(TaskEntity, tasks.slice(start, start + ROWS_AT_ONCE));
  }
}

/**
 * Locks a task for a change; where a version is expected, it must be the current one.
 *
 * @throws Problem `not-found` when it is not there or out of reach, `precondition-failed` when it has moved on.
 */
export async function lockTask(unit: UnitOfWork, id: string, expectedVersion?: number): Promise<Task> {
  const task = await findTask(unit, id, 'FOR UPDATE');
  if (!task) throw notFound();
  if (expectedVersion !== undefined) checkVersion(task, expectedVersion);
  return task;
}

/** Writes the changes and raises the version; answers the task as it is now. */
export async function updateTask(unit: UnitOfWork, task: Task, changes: Partial<Task>): Promise<Task> {
  const changed = { ...changes, version: task.version + 1 };
  await unit.manager.update(TaskEntity, { id: task.id }, changed);
  return { ...task, ...changed };
}
