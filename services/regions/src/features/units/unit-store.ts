import { checkVersion, notFound, Problem, type UnitOfWork, violates } from '@urbanpilot/platform';
import { regionsProblems } from '../../regions-problems';
import type { Unit } from './unit';
import { UnitEntity } from './unit-entity';
import { findUnit } from './unit-read-model';

export async function insertUnit(work: UnitOfWork, unit: Unit): Promise<void> {
  await named(unit, () => work.manager.insert(UnitEntity, unit));
}

/** Locks a unit, of the version that the caller read where he says one. */
export async function lockUnit(work: UnitOfWork, id: string, expectedVersion?: number): Promise<Unit> {
  await work.rows('SELECT 1 FROM unit WHERE id = $1 FOR UPDATE', [id]);
  const unit = await findUnit(work, id);
  if (!unit) throw notFound();
  if (expectedVersion !== undefined) checkVersion(unit, expectedVersion);
  return unit;
}

/** Lets one transaction at a time change who stands above whom, so that two together make no circle. */
export async function lockUnitTree(work: UnitOfWork): Promise<void> {
  await work.rows(`SELECT pg_advisory_xact_lock(hashtextextended('unit tree', 0))`);
}

/** Writes the changes and raises the version; answers the unit as it is now. */
export async function updateUnit(work: UnitOfWork, unit: Unit, changes: Partial<Unit>): Promise<Unit> {
  const changed = { ...unit, ...changes, version: unit.version + 1 };
  const { id, createdAt: _createdAt, ...columns } = changed;
  await named(changed, () => work.manager.update(UnitEntity, { id }, columns));
  return changed;
}

async function named(unit: Unit, write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (violates(error, 'unit_name_key')) {
      throw new Problem(regionsProblems['name-taken'], { parameters: { name: unit.name } });
    }
    if (violates(error, 'unit_credit_code_key')) {
      throw new Problem(regionsProblems['credit-code-taken'], { parameters: { code: unit.creditCode ?? '' } });
    }
    throw error;
  }
}
