import { type EventData, type findingClosed, type findingOpened, taskAccepted } from '@urbanpilot/contract';
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
import { v7 as uuidv7 } from 'uuid';
import { regionsProblems } from '../../regions-problems';
import { requireDesignation } from '../pilot-regions/pilot-region-service';
import { requireUnit } from '../units/unit-service';
import { curveErrors, missingFixings, progressErrors, type Task, type TaskState } from './task';
import type { CreateTask, ElaborateTask, UpdateTask } from './task-schemas';
import { insertTask, lockTask, updateTask } from './task-store';

const SUBMIT: LocalizedText = { 'zh-CN': '报验人', en: 'who submits' };
const ACCEPT: LocalizedText = { 'zh-CN': '验收人', en: 'who accepts' };

/** Drafts a task for a designated territory. A region drafts only what it explores of its own accord (自主探索). */
export async function createTask(unit: UnitOfWork, command: CreateTask): Promise<Task> {
  if (!unit.actor.rolesThroughout.includes('office') && command.origin !== 'own') {
    throw new Problem(regionsProblems['own-tasks-only']);
  }
  await requireDesignation(unit, command.programmeId, command.territoryId);
  if (command.leadUnitId !== undefined) await requireUnit(unit, command.leadUnitId, '/leadUnitId');
  const task: Task = {
    ...command,
    id: uuidv7(),
    findingId: null,
    state: 'draft',
    dueOn: command.dueOn ?? null,
    leadUnitId: command.leadUnitId ?? null,
    responsiblePerson: null,
    measures: null,
    plannedCurve: [],
    percent: 0,
    submittedBy: null,
    submittedOn: null,
    version: 1,
    createdAt: unit.now,
  };
  await insertTask(unit, task);
  audit(unit, 'task.drafted', task, { title: task.title });
  return task;
}

/** Changes a draft. */
export async function changeTask(unit: UnitOfWork, id: string, version: number, command: UpdateTask): Promise<Task> {
  const task = await lockTask(unit, id, version);
  checkState(task, ['draft']);
  if (command.leadUnitId) await requireUnit(unit, command.leadUnitId, '/leadUnitId');
  return change(unit, task, command, 'task.changed', { changes: command });
}

/** Issues a draft to its region (下达). */
export async function issueTask(unit: UnitOfWork, id: string, version: number): Promise<Task> {
  return transition(unit, id, version, ['draft'], 'issued', 'task.issued');
}

/** The region adds measures, person and curve (细化); it may do so again until the office confirms. */
export async function elaborateTask(
  unit: UnitOfWork,
  id: string,
  version: number,
  command: ElaborateTask,
): Promise<Task> {
  const task = await lockTask(unit, id, version);
  checkState(task, ['issued', 'elaborated']);
  if (command.leadUnitId !== undefined) await requireUnit(unit, command.leadUnitId, '/leadUnitId');
  const errors = curveErrors(command.plannedCurve ?? task.plannedCurve, task.dueOn);
  if (errors.length > 0) throw ruleBroken(errors);
  return change(unit, task, { ...command, state: 'elaborated' }, 'task.elaborated', { changes: command });
}

/** The office confirms; the task is in progress if all five fixings (五定) are there, otherwise the missing are named. */
export async function confirmTask(unit: UnitOfWork, id: string, version: number): Promise<Task> {
  const task = await lockTask(unit, id, version);
  checkState(task, ['elaborated']);
  const missing = missingFixings(task);
  if (missing.length > 0) throw new Problem(regionsProblems['fixings-missing'], { errors: missing });
  return change(unit, task, { state: 'in-progress' }, 'task.confirmed');
}

/**
 * Moves a task's percentage for a progress report. No version is asked for: entries are only added, so their writers need
 * not have read the last one; the lock puts them in order.
 */
export async function advanceTask(
  unit: UnitOfWork,
  id: string,
  report: { percent: number; fallReason?: string },
): Promise<{ before: Task; after: Task }> {
  const before = await lockTask(unit, id);
  checkState(before, ['in-progress', 'returned']);
  const errors = progressErrors(before, report);
  if (errors.length > 0) throw ruleBroken(errors);
  return { before, after: await updateTask(unit, before, { percent: report.percent }) };
}

/** The region submits a finished task for acceptance (报验). */
export async function submitTask(unit: UnitOfWork, id: string, version: number): Promise<Task> {
  const task = await lockTask(unit, id, version);
  checkState(task, ['in-progress', 'returned']);
  if (task.percent < 100)
    throw new Problem(regionsProblems['task-unfinished'], { parameters: { percent: task.percent } });
  const submitted = { state: 'submitted', submittedBy: unit.actorId, submittedOn: todayInShanghai(unit.now) } as const;
  return change(unit, task, submitted, 'task.submitted');
}

/** The office accepts (验收); whoever submitted may not. Others learn of it by event. */
export async function acceptTask(unit: UnitOfWork, id: string, version: number): Promise<Task> {
  const task = await lockTask(unit, id, version);
  checkState(task, ['submitted']);
  checkSeparation(task.submittedBy, unit.actor, [SUBMIT, ACCEPT]);
  const accepted = await change(unit, task, { state: 'accepted' }, 'task.accepted');
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
  return transition(unit, id, version, ['submitted'], 'returned', 'task.returned', { reason });
}

/** The office cancels a task that has not been accepted. */
export async function cancelTask(unit: UnitOfWork, id: string, version: number, reason: string): Promise<Task> {
  const open: TaskState[] = ['draft', 'issued', 'elaborated', 'in-progress', 'returned'];
  return transition(unit, id, version, open, 'cancelled', 'task.cancelled', { reason });
}

/** A finding of the evaluation becomes a rectification task (整改任务), already issued. Its id is that of the event. */
export async function openRectification(
  unit: UnitOfWork,
  eventId: string,
  finding: EventData<typeof findingOpened>,
): Promise<void> {
  const task: Task = {
    id: eventId,
    programmeId: finding.programmeId,
    territoryId: finding.territoryId,
    title: `整改：${finding.title}`.slice(0, 200),
    description: finding.title,
    origin: 'rectification',
    findingId: finding.findingId,
    state: 'issued',
    dueOn: finding.dueOn,
    leadUnitId: null,
    responsiblePerson: null,
    measures: null,
    plannedCurve: [],
    percent: 0,
    submittedBy: null,
    submittedOn: null,
    version: 1,
    createdAt: unit.now,
  };
  await insertTask(unit, task);
  audit(unit, 'task.opened-by-finding', task, { finding });
}

/** Notes in the task's history that its finding was closed (销号). */
export function recordFindingClosed(unit: UnitOfWork, finding: EventData<typeof findingClosed>): void {
  unit.audit({
    action: 'task.finding-closed',
    resourceType: 'finding',
    resourceId: finding.findingId,
    territoryId: finding.territoryId,
    detail: { closedBy: finding.closedBy },
  });
}

async function transition(
  unit: UnitOfWork,
  id: string,
  version: number,
  from: TaskState[],
  to: TaskState,
  action: string,
  detail?: Record<string, unknown>,
): Promise<Task> {
  const task = await lockTask(unit, id, version);
  checkState(task, from);
  return change(unit, task, { state: to }, action, detail);
}

async function change(
  unit: UnitOfWork,
  task: Task,
  changes: Partial<Task>,
  action: string,
  detail?: Record<string, unknown>,
): Promise<Task> {
  const changed = await updateTask(unit, task, changes);
  audit(unit, action, task, { from: task.state, to: changed.state, ...detail });
  return changed;
}

function audit(unit: UnitOfWork, action: string, task: Task, detail: Record<string, unknown>): void {
  unit.audit({ action, resourceType: 'task', resourceId: task.id, territoryId: task.territoryId, detail });
}
