import { checkVersion, notFound, Problem, type UnitOfWork, violates } from '@urbanpilot/platform';
import { regionsProblems } from '../../regions-problems';
import type { PilotRegion } from './pilot-region';
import { PilotRegionEntity } from './pilot-region-entity';

/** @throws Problem `already-designated` when the territory has an active designation in the programme. */
export async function insertPilotRegion(unit: UnitOfWork, region: PilotRegion): Promise<void> {
  try {
    await unit.manager.insert(PilotRegionEntity, region);
  } catch (error) {
    if (!violates(error, 'pilot_region_one_active')) throw error;
    throw new Problem(regionsProblems['already-designated']);
  }
}

/** Locks a designation for a change. */
export async function lockPilotRegion(unit: UnitOfWork, id: string, expectedVersion: number): Promise<PilotRegion> {
  const region = await unit.manager.findOne(PilotRegionEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!region) throw notFound();
  checkVersion(region, expectedVersion);
  return region;
}

/** Sets the state and raises the version; answers the designation as it is now. */
export async function updatePilotRegionState(
  unit: UnitOfWork,
  region: PilotRegion,
  state: PilotRegion['state'],
): Promise<PilotRegion> {
  const changed = { state, version: region.version + 1 };
  await unit.manager.update(PilotRegionEntity, { id: region.id }, changed);
  return { ...region, ...changed };
}
