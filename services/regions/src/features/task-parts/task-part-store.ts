import { checkVersion, notFound, Problem, type UnitOfWork, violates } from '@urbanpilot/platform';
import { regionsProblems } from '../../regions-problems';
import type { TaskPart } from './task-part';
import { TaskPartEntity } from './task-part-entity';

/** @throws Problem `part-assigned` when the unit has a part in the task already. */
export async function insertPart(unit: UnitOfWork, part: TaskPart): Promise<void> {
  try {
    await unit.manager.insert(TaskPartEntity, part);
  } catch (error) {
    if (!violates(error, 'task_part_one_per_unit')) throw error;
    throw new Problem(regionsProblems['part-assigned']);
  }
}

/** How many rows go into one statement, whose parameters are limited to 65,535. */
const ROWS_AT_ONCE = 1_000;

export async function insertParts(unit: UnitOfWork, parts: readonly TaskPart[]): Promise<void> {
  for (let start = 0; start < parts.length; start += ROWS_AT_ONCE) {
    await unit.manager.insert(TaskPartEntity, parts.slice(start, start + ROWS_AT_ONCE));
  }
}

/** Locks a part of the version that the caller read. */
export async function lockPart(unit: UnitOfWork, id: string, expectedVersion: number): Promise<TaskPart> {
  const part = await unit.manager.findOne(TaskPartEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!part) throw notFound();
  checkVersion(part, expectedVersion);
  return part;
}

/** Writes the changes and raises the version; answers the part as it is now. */
export async function updatePart(unit: UnitOfWork, part: TaskPart, changes: Partial<TaskPart>): Promise<TaskPart> {
  const changed = { ...changes, version: part.version + 1 };
  await unit.manager.update(TaskPartEntity, { id: part.id }, changed);
  return { ...part, ...changed };
}
