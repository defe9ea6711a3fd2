import {
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
import { AT_WORK } from '../tasks/task';
import { holdTask, recordChange } from '../tasks/task-recording-service';
import { changedPlan, isAskedTooLate, requestErrors, type TaskRequest } from './task-request';
import type { MakeRequest } from './task-request-schemas';
import { insertRequest, lockRequest, updateRequest } from './task-request-store';

const ASK: LocalizedText = { 'zh-CN': '申请人', en: 'who asks' };
const DECIDE: LocalizedText = { 'zh-CN': '审批人', en: 'who decides' };

/** The region asks for a later due day or another plan, while the task is not late (延期、调整申请). */
export async function makeRequest(unit: UnitOfWork, taskId: string, command: MakeRequest): Promise<TaskRequest> {
  const task = await holdTask(unit, taskId, AT_WORK);
  const today = todayInShanghai(unit.now);
  if (isAskedTooLate(task, today)) {
    throw new Problem(regionsProblems['request-too-late'], { parameters: { dueOn: task.dueOn ?? '' } });
  }
  const errors = requestErrors(command.changes, task);
  if (errors.length > 0) throw ruleBroken(errors);
  const request: TaskRequest = {
    ...command,
    id: uuidv7(),
    taskId,
    territoryId: task.territoryId,
    kind: command.changes.dueOn === undefined ? 'change' : 'extension',
    state: 'pending',
    requestedBy: unit.actorId,
    requestedOn: today,
    decidedBy: null,
    decidedOn: null,
    decisionNote: null,
    version: 1,
    createdAt: unit.now,
  };
  await insertRequest(unit, request);
  record(unit, request, 'task-request.made', { ...command });
  return request;
}

/** Grants a request: the task takes the changes, its original due day and curve stay. */
export async function grantRequest(
  unit: UnitOfWork,
  id: string,
  version: number,
  { note }: { note?: string },
): Promise<TaskRequest> {
  const request = await decide(unit, id, version, 'granted', note ?? null);
  const task = await holdTask(unit, request.taskId, AT_WORK);
  const changes = { ...request.changes, ...changedPlan(request.changes, task) };
  const action = request.kind === 'extension' ? 'task.extended' : 'task.replanned';
  await recordChange(unit, task, changes, action, { requestId: id, changes, dueOnBefore: task.dueOn });
  return request;
}

/** Refuses a request, with a reason; the task stays as it is. */
export async function refuseRequest(
  unit: UnitOfWork,
  id: string,
  version: number,
  { reason }: { reason: string },
): Promise<TaskRequest> {
  return decide(unit, id, version, 'refused', reason);
}

/** The region takes its request back. */
export async function withdrawRequest(unit: UnitOfWork, id: string, version: number): Promise<TaskRequest> {
  const request = await lockRequest(unit, id, version);
  checkState(request, ['pending']);
  record(unit, request, 'task-request.withdrawn');
  return updateRequest(unit, request, { state: 'withdrawn' });
}

async function decide(
  unit: UnitOfWork,
  id: string,
  version: number,
  state: 'granted' | 'refused',
  decisionNote: string | null,
): Promise<TaskRequest> {
  const request = await lockRequest(unit, id, version);
  checkState(request, ['pending']);
  checkSeparation(request.requestedBy, unit.actor, [ASK, DECIDE]);
  record(unit, request, `task-request.${state}`, { note: decisionNote });
  const decidedOn = todayInShanghai(unit.now);
  return updateRequest(unit, request, { state, decidedBy: unit.actorId, decidedOn, decisionNote });
}

function record(unit: UnitOfWork, request: TaskRequest, action: string, detail?: Record<string, unknown>): void {
  unit.audit({
    action,
    resourceType: 'task-request',
    resourceId: request.id,
    territoryId: request.territoryId,
    detail: { taskId: request.taskId, kind: request.kind, ...detail },
  });
}
