import { checkVersion, notFound, Problem, type UnitOfWork, violates } from '@urbanpilot/platform';
import { regionsProblems } from '../../regions-problems';
import type { Programme } from './programme';
import { ProgrammeEntity } from './programme-entity';

/** @throws Problem `name-taken` */
export async function insertProgramme(unit: UnitOfWork, programme: Programme): Promise<void> {
  await namedOnce(programme.name, () => unit.manager.insert(ProgrammeEntity, programme));
}

/** Locks a programme of the version that the caller read. */
export async function lockProgramme(unit: UnitOfWork, id: string, expectedVersion: number): Promise<Programme> {
  const programme = await unit.manager.findOne(ProgrammeEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!programme) throw notFound();
  checkVersion(programme, expectedVersion);
  return programme;
}

/** Writes the changes and raises the version; answers the programme as it is now. */
export async function updateProgramme(
  unit: UnitOfWork,
  programme: Programme,
  changes: Partial<Programme>,
): Promise<Programme> {
  const changed = { ...changes, version: programme.version + 1 };
  await namedOnce(changes.name ?? programme.name, () =>
    unit.manager.update(ProgrammeEntity, { id: programme.id }, changed),
  );
  return { ...programme, ...changed };
}

async function namedOnce(name: string, act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!violates(error, 'programme_name_key')) throw error;
    throw new Problem(regionsProblems['name-taken'], { parameters: { name } });
  }
}
