import { checkVersion, notFound, type UnitOfWork } from '@urbanpilot/platform';
import type { Brief } from './brief';
import { BriefEntity } from './brief-entity';

export async function insertBrief(unit: UnitOfWork, brief: Brief): Promise<void> {
  await unit.manager.insert(BriefEntity, brief);
}

/** Locks a brief of the version that the caller read. */
export async function lockBrief(unit: UnitOfWork, id: string, expectedVersion: number): Promise<Brief> {
  const brief = await unit.manager.findOne(BriefEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!brief) throw notFound();
  checkVersion(brief, expectedVersion);
  return brief;
}

/** Writes the changes and raises the version; answers the brief as it is now. */
export async function updateBrief(unit: UnitOfWork, brief: Brief, changes: Partial<Brief>): Promise<Brief> {
  const changed = { ...changes, version: brief.version + 1 };
  await unit.manager.update(BriefEntity, { id: brief.id }, changed);
  return { ...brief, ...changed };
}
