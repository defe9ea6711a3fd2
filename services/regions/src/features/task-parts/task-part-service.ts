import {
  checkSeparation,
  checkState,
  checkUnit,
  type LocalizedText,
  ruleBroken,
  todayInShanghai,
  type UnitOfWork,
} from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import type { Task, TaskState } from '../tasks/task';
import { holdTask } from '../tasks/task-recording-service';
import { requireUnit } from '../units/unit-service';
import { partErrors, type TaskPart } from './task-part';
import type { AssignPart } from './task-part-schemas';
import { insertPart, insertParts, lockPart, updatePart } from './task-part-store';

const ASSIGN: LocalizedText = { 'zh-CN': '分工人', en: 'who assigns' };
const CONFIRM: LocalizedText = { 'zh-CN': '确认人', en: 'who confirms' };

/** Parts are fixed with the task: none is added after the office has confirmed. */
const BEFORE_START: readonly TaskState[] = ['draft', 'issued', 'elaborated'];
const BEFORE_END: readonly TaskState[] = [...BEFORE_START, 'in-progress', 'returned'];

/** Gives a unit its part in a task that has not started (配合分工). */
export async function assignPart(unit: UnitOfWork, taskId: string, command: AssignPart): Promise<TaskPart> {
  const task = await holdTask(unit, taskId, BEFORE_START);
  await requireUnit(unit, command.unitId, '/unitId');
  const errors = partErrors(command, task);
  if (errors.length > 0) throw ruleBroken(errors);
  const part = newPart(unit, task, command);
  await insertPart(unit, part);
  record(unit, part, 'task-part.assigned', { ...command });
  return part;
}

/** Gives many units their parts in new tasks at once; that units are there and none leads was checked before. */
export async function assignParts(unit: UnitOfWork, assigned: readonly (AssignPart & { task: Task })[]): Promise<void> {
  const parts = assigned.map(({ task, ...command }) => newPart(unit, task, command));
  await insertParts(unit, parts);
  for (const part of parts) record(unit, part, 'task-part.assigned', { content: part.content, dueOn: part.dueOn });
}

function newPart(unit: UnitOfWork, task: Task, command: AssignPart): TaskPart {
  return {
    ...command,
    ...{ id: uuidv7(), taskId: task.id, territoryId: task.territoryId, state: 'assigned', assignedBy: unit.actorId },
    ...{ confirmedBy: null, completedOn: null, result: null, version: 1, createdAt: unit.now },
  };
}

/** The unit confirms its part (确认分工), nobody of another unit and not whoever assigned it. */
export async function confirmPart(unit: UnitOfWork, id: string, version: number): Promise<TaskPart> {
  const part = await lockPart(unit, id, version);
  checkUnit(part.unitId, unit.actor);
  checkState(part, ['assigned']);
  await holdTask(unit, part.taskId, ['issued', 'elaborated']);
  checkSeparation(part.assignedBy, unit.actor, [ASSIGN, CONFIRM]);
  return change(unit, part, { state: 'confirmed', confirmedBy: unit.actorId }, 'task-part.confirmed');
}

/** The unit has done its part; the day counts for whose fault it is when the task is late. */
export async function completePart(unit: UnitOfWork, id: string, version: number, result: string): Promise<TaskPart> {
  const part = await lockPart(unit, id, version);
  checkUnit(part.unitId, unit.actor);
  checkState(part, ['confirmed']);
  await holdTask(unit, part.taskId, ['in-progress', 'returned']);
  const completed = { state: 'completed', completedOn: todayInShanghai(unit.now), result } as const;
  return change(unit, part, completed, 'task-part.completed');
}

/** Takes a part away from its unit, with a reason. */
export async function withdrawPart(unit: UnitOfWork, id: string, version: number, reason: string): Promise<TaskPart> {
  const part = await lockPart(unit, id, version);
  checkState(part, ['assigned', 'confirmed']);
  await holdTask(unit, part.taskId, BEFORE_END);
  return change(unit, part, { state: 'withdrawn' }, 'task-part.withdrawn', { reason });
}

async function change(
  unit: UnitOfWork,
  part: TaskPart,
  changes: Partial<TaskPart>,
  action: string,
  detail?: Record<string, unknown>,
): Promise<TaskPart> {
  const changed = await updatePart(unit, part, changes);
  record(unit, part, action, { from: part.state, to: changed.state, ...detail });
  return changed;
}

function record(unit: UnitOfWork, part: TaskPart, action: string, detail: Record<string, unknown>): void {
  unit.audit({
    action,
    resourceType: 'task-part',
    resourceId: part.id,
    territoryId: part.territoryId,
    detail: { taskId: part.taskId, unitId: part.unitId, ...detail },
  });
}
