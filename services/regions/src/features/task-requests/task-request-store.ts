import { checkVersion, notFound, Problem, type UnitOfWork, violates } from '@urbanpilot/platform';
import { regionsProblems } from '../../regions-problems';
import type { TaskRequest } from './task-request';
import { TaskRequestEntity } from './task-request-entity';

/** @throws Problem `request-pending` when another request of the task awaits its decision. */
export async function insertRequest(unit: UnitOfWork, request: TaskRequest): Promise<void> {
  try {
    await unit.manager.insert(TaskRequestEntity, request);
  } catch (error) {
    if (!violates(error, 'task_request_one_pending')) throw error;
    throw new Problem(regionsProblems['request-pending']);
  }
}

/** Locks a request of the version that the caller read. */
export async function lockRequest(unit: UnitOfWork, id: string, expectedVersion: number): Promise<TaskRequest> {
  const request = await unit.manager.findOne(TaskRequestEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!request) throw notFound();
  checkVersion(request, expectedVersion);
  return request;
}

/** Writes the changes and raises the version; answers the request as it is now. */
export async function updateRequest(
  unit: UnitOfWork,
  request: TaskRequest,
  changes: Partial<TaskRequest>,
): Promise<TaskRequest> {
  const changed = { ...changes, version: request.version + 1 };
  await unit.manager.update(TaskRequestEntity, { id: request.id }, changed);
  return { ...request, ...changed };
}
