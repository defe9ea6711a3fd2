import { checkState, Problem, ruleBroken, todayInShanghai, type UnitOfWork } from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { regionsProblems } from '../../regions-problems';
import { requireDesignation } from '../pilot-regions/pilot-region-service';
import { listPartsOf } from '../task-parts/task-part-read-model';
import { requireUnit } from '../units/unit-service';
import { newTask, type Task, type TaskOrigin } from './task';
import { curveErrors, indicatorErrors, missingFixings } from './task-fixings';
import { recordAct, recordChange } from './task-recording-service';
import type { CreateTask, ElaborateTask, UpdateTask } from './task-schemas';
import { insertTask, lockTask } from './task-store';

/** Drafts a task for a designated territory. A region drafts only what it explores of its own accord (自主探索). */
export async function createTask(unit: UnitOfWork, command: CreateTask): Promise<Task> {
  checkOrigin(unit, command.origin);
  await requireDesignation(unit, command.programmeId, command.territoryId);
  const task = newTask({ ...command, id: uuidv7(), state: 'draft', createdAt: unit.now });
  await checkDraft(unit, task);
  await insertTask(unit, task);
  recordAct(unit, task, 'task.drafted', { title: task.title });
  return task;
}

/** Changes a draft; a region changes its own only. */
export async function changeTask(unit: UnitOfWork, id: string, version: number, command: UpdateTask): Promise<Task> {
  const task = await lockTask(unit, id, version);
  checkOrigin(unit, task.origin);
  checkState(task, ['draft']);
  await checkDraft(unit, { ...task, ...command }, command);
  return recordChange(unit, task, command, 'task.changed', { changes: command });
}

/** Issues a draft to its region (下达). */
export async function issueTask(unit: UnitOfWork, id: string, version: number): Promise<Task> {
  const task = await lockTask(unit, id, version);
  checkState(task, ['draft']);
  return recordChange(unit, task, { state: 'issued' }, 'task.issued');
}

/** The region adds measures, person, curve and targets (细化); it may do so again until the office confirms. */
export async function elaborateTask(
  unit: UnitOfWork,
  id: string,
  version: number,
  command: ElaborateTask,
): Promise<Task> {
  const task = await lockTask(unit, id, version);
  checkState(task, ['issued', 'elaborated']);
  if (command.leadUnitId !== undefined) await requireUnit(unit, command.leadUnitId, '/leadUnitId');
  const plan = { ...task, ...command };
  const errors = [...curveErrors(plan.plannedCurve, plan.dueOn), ...indicatorErrors(plan.indicators, plan.dueOn)];
  if (errors.length > 0) throw ruleBroken(errors);
  return recordChange(unit, task, { ...command, state: 'elaborated' }, 'task.elaborated', { changes: command });
}

/**
 * The office confirms; the task is in progress if all five fixings (五定) are there, otherwise the missing are named. The
 * plan of this day is kept as the original one.
 */
export async function confirmTask(unit: UnitOfWork, id: string, version: number): Promise<Task> {
  const task = await lockTask(unit, id, version);
  checkState(task, ['elaborated']);
  const missing = missingFixings(task, await listPartsOf(unit, task.id));
  if (missing.length > 0) throw new Problem(regionsProblems['fixings-missing'], { errors: missing });
  const original = { originalDueOn: task.dueOn, originalCurve: task.plannedCurve };
  const started = { ...original, startedOn: todayInShanghai(unit.now), state: 'in-progress' } as const;
  return recordChange(unit, task, started, 'task.confirmed');
}

function checkOrigin(unit: UnitOfWork, origin: TaskOrigin): void {
  if (!unit.actor.rolesThroughout.includes('office') && origin !== 'own') {
    throw new Problem(regionsProblems['own-tasks-only']);
  }
}

/** What a draft names must be there: its lead unit and its further programmes, of which its territory must be a part. */
async function checkDraft(unit: UnitOfWork, draft: Task, named: Partial<Task> = draft): Promise<void> {
  const errors = indicatorErrors(draft.indicators, draft.dueOn);
  if (errors.length > 0) throw ruleBroken(errors);
  if (named.leadUnitId) await requireUnit(unit, named.leadUnitId, '/leadUnitId');
  for (const programmeId of named.alsoProgrammeIds ?? []) {
    await requireDesignation(unit, programmeId, draft.territoryId, '/alsoProgrammeIds');
  }
}
