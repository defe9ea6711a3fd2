import { checkVersion, notFound, type UnitOfWork } from '@urbanpilot/platform';
import type { DivisionChange } from './division-change';
import { DivisionChangeEntity } from './division-change-entity';

/** One at a time changes divisions, so that each sees what the one before has made of them. They are changed rarely. */
export async function lockDivisions(unit: UnitOfWork): Promise<void> {
  await unit.rows("SELECT pg_advisory_xact_lock(hashtextextended('regions.division-changes', 0))");
}

export async function insertChange(unit: UnitOfWork, change: DivisionChange): Promise<void> {
  await unit.manager.insert(DivisionChangeEntity, change);
}

/** Locks a change of the version that the caller read. */
export async function lockChange(unit: UnitOfWork, id: string, expectedVersion: number): Promise<DivisionChange> {
  const lock = { mode: 'pessimistic_write' } as const;
  const change = await unit.manager.findOne(DivisionChangeEntity, { where: { id }, lock });
  if (!change) throw notFound();
  checkVersion(change, expectedVersion);
  return change;
}

/** Writes what became of a change and raises its version; answers it as it is now. */
export async function updateChange(
  unit: UnitOfWork,
  change: DivisionChange,
  changes: Pick<DivisionChange, 'state'> & Partial<DivisionChange>,
): Promise<DivisionChange> {
  const changed = { ...changes, version: change.version + 1 };
  await unit.manager.update(DivisionChangeEntity, { id: change.id }, changed);
  return { ...change, ...changed };
}
