import { taskAccepted } from '@urbanpilot/contract';
import {
  actorId,
  checkSeparation,
  checkState,
  type LocalizedText,
  Problem,
  ruleBroken,
  todayInShanghai,
  type UnitOfWork,
} from '@urbanpilot/platform';
import { regionsProblems } from '../../regions-problems';
import { progressErrors } from '../progress-entries/progress-entry';
import { listPartsOf } from '../task-parts/task-part-read-model';
import { blockersOf } from '../task-relations/task-relation-read-model';
import { AT_WORK, type Task } from './task';
import { recordChange } from './task-recording-service';
import { lockTask, updateTask } from './task-store';

const SUBMIT: LocalizedText = { 'zh-CN': '报验人', en: 'who submits' };
const ACCEPT: LocalizedText = { 'zh-CN': '验收人', en: 'who accepts' };

/**
 * Locks a task for a progress report that it may take. No version is asked for: entries are only added, so their writers need
 * not have read the last one; the lock puts them in order.
 */
export async function lockForReport(
  unit: UnitOfWork,
  id: string,
  report: { percent: number; fallReason?: string },
): Promise<Task> {
  const task = await lockTask(unit, id);
  checkState(task, AT_WORK);
  const errors = progressErrors(task, report);
  if (errors.length > 0) throw ruleBroken(errors);
  return task;
}

/** Moves a task's percentage to that of a report. */
export function advanceTask(unit: UnitOfWork, task: Task, percent: number): Promise<Task> {
  return updateTask(unit, task, { percent });
}

/**
 * The region submits a finished task for acceptance (报验), once every cooperating unit has done its part and the tasks below
 * it, and those on which it depends, are accepted.
 */
export async function submitTask(unit: UnitOfWork, id: string, version: number): Promise<Task> {
  const task = await lockTask(unit, id, version);
  checkState(task, AT_WORK);
  if (task.percent < 100)
    throw new Problem(regionsProblems['task-unfinished'], { parameters: { percent: task.percent } });
  const open = (await listPartsOf(unit, id)).filter(({ state }) => state !== 'completed');
  if (open.length > 0) throw new Problem(regionsProblems['parts-unfinished'], { parameters: { count: open.length } });
  const { children, dependencies } = await blockersOf(unit, id);
  if (children + dependencies > 0) {
    throw new Problem(regionsProblems['task-blocked'], { parameters: { children, dependencies } });
  }
  const submitted = { state: 'submitted', submittedBy: unit.actorId, submittedOn: todayInShanghai(unit.now) } as const;
  return recordChange(unit, task, submitted, 'task.submitted');
}

/** The office accepts (验收); whoever submitted may not. Others learn of it by event. */
export async function acceptTask(unit: UnitOfWork, id: string, version: number): Promise<Task> {
  const task = await lockTask(unit, id, version);
  checkState(task, ['submitted']);
  checkSeparation(task.submittedBy, unit.actor, [SUBMIT, ACCEPT]);
  const accepted = await recordChange(unit, task, { state: 'accepted' }, 'task.accepted');
  unit.publish(taskAccepted, {
    subject: task.id,
    version: accepted.version,
    data: {
      taskId: task.id,
      territoryId: task.territoryId,
      programmeId: task.programmeId,
      findingId: task.findingId,
      dueOn: task.dueOn ?? todayInShanghai(unit.now),
      submittedOn: task.submittedOn ?? todayInShanghai(unit.now),
      acceptedBy: actorId(unit.actor),
    },
  });
  return accepted;
}

/** The office returns a submitted task with a reason; the region reports on and submits again. */
export async function returnTask(unit: UnitOfWork, id: string, version: number, reason: string): Promise<Task> {
  const task = await lockTask(unit, id, version);
  checkState(task, ['submitted']);
  return recordChange(unit, task, { state: 'returned' }, 'task.returned', { reason });
}
