import { checkVersion, notFound, Problem, type UnitOfWork, violates } from '@urbanpilot/platform';
import type { Body } from './body';
import { BodyEntity } from './body-entity';
import { bodyProblems } from './body-problems';

/** @throws Problem `body-name-taken` when the place has a body of this name */
export async function insertBody(unit: UnitOfWork, body: Body): Promise<void> {
  await named(body.name, () => unit.manager.insert(BodyEntity, body));
}

/** Locks a body; where a version is expected, it must be the current one. */
export async function lockBody(unit: UnitOfWork, id: string, expectedVersion?: number): Promise<Body> {
  const body = await unit.manager.findOne(BodyEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!body) throw notFound();
  if (expectedVersion !== undefined) checkVersion(body, expectedVersion);
  return body;
}

/** Writes the changes and raises the version; answers the body as it is now. */
export async function updateBody(unit: UnitOfWork, body: Body, changes: Partial<Body>): Promise<Body> {
  const changed = { ...changes, version: body.version + 1 };
  await named(changed.name ?? body.name, () => unit.manager.update(BodyEntity, { id: body.id }, changed));
  return { ...body, ...changed };
}

async function named<T>(name: string, write: () => Promise<T>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!violates(error, 'body_name_key')) throw error;
    throw new Problem(bodyProblems['body-name-taken'], { parameters: { name } });
  }
}
