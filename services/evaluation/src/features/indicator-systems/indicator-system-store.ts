import { checkVersion, notFound, Problem, type UnitOfWork, violates } from '@urbanpilot/platform';
import { evaluationProblems } from '../../evaluation-problems';
import type { IndicatorSystem } from './indicator-system';
import { IndicatorSystemEntity } from './indicator-system-entity';

/** @throws Problem `name-taken` when there is a system of this name. */
export async function insertIndicatorSystem(unit: UnitOfWork, system: IndicatorSystem): Promise<void> {
  await named(system.name, () => unit.manager.insert(IndicatorSystemEntity, system));
}

/** Adds a shipped system unless it is there; a published system never changes. */
export async function insertShippedSystem(unit: UnitOfWork, system: IndicatorSystem): Promise<void> {
  await unit.rows(
    `INSERT INTO indicator_system (id, name, description, state, items, groups, grades, version, created_at, published_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (id) DO NOTHING`,
    [
      system.id,
      system.name,
      system.description,
      system.state,
      JSON.stringify(system.items),
      JSON.stringify(system.groups),
      JSON.stringify(system.grades),
      system.version,
      system.createdAt,
      system.publishedAt,
    ],
  );
}

/** Locks a system for a change. */
export async function lockIndicatorSystem(
  unit: UnitOfWork,
  id: string,
  expectedVersion: number,
): Promise<IndicatorSystem> {
  const lock = { mode: 'pessimistic_write' } as const;
  const system = await unit.manager.findOne(IndicatorSystemEntity, { where: { id }, lock });
  if (!system) throw notFound();
  checkVersion(system, expectedVersion);
  return system;
}

/** Writes the changes and raises the version; answers the system as it is now. */
export async function updateIndicatorSystem(
  unit: UnitOfWork,
  system: IndicatorSystem,
  changes: Partial<IndicatorSystem>,
): Promise<IndicatorSystem> {
  const changed = { ...system, ...changes, version: system.version + 1 };
  const { id, ...columns } = changed;
  await named(changed.name, () => unit.manager.update(IndicatorSystemEntity, { id }, columns));
  return changed;
}

async function named(name: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!violates(error, 'indicator_system_name_key')) throw error;
    throw new Problem(evaluationProblems['name-taken'], { parameters: { name } });
  }
}
