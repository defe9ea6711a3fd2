import { checkVersion, fieldError, notFound, Problem, type UnitOfWork, violates } from '@urbanpilot/platform';
import { In } from 'typeorm';
import { regionsProblems } from '../../regions-problems';
import { type PilotRegion, TAKING_PART } from './pilot-region';
import { PilotRegionEntity } from './pilot-region-entity';

/** @throws Problem `already-designated` when the territory has an active designation in the programme. */
export async function insertPilotRegion(unit: UnitOfWork, region: PilotRegion): Promise<void> {
  try {
    await unit.manager.insert(PilotRegionEntity, region);
  } catch (error) {
    if (!violates(error, 'pilot_region_one_active')) throw error;
    const errors = [
      fieldError('/territoryId', 'designatedOnce', '已列入此试点', 'takes part in this programme already'),
    ];
    throw new Problem(regionsProblems['already-designated'], { errors });
  }
}

/** Locks a designation for a change; where a version is expected, it must be the current one. */
export async function lockPilotRegion(unit: UnitOfWork, id: string, expectedVersion?: number): Promise<PilotRegion> {
  const region = await unit.manager.findOne(PilotRegionEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!region) throw notFound();
  if (expectedVersion !== undefined) checkVersion(region, expectedVersion);
  return region;
}

/** Writes the changes and raises the version; answers the designation as it is now. */
export async function updatePilotRegion(
  unit: UnitOfWork,
  region: PilotRegion,
  changes: Partial<PilotRegion>,
): Promise<PilotRegion> {
  const changed = { ...changes, version: region.version + 1 };
  await unit.manager.update(PilotRegionEntity, { id: region.id }, changed);
  return { ...region, ...changed };
}

/** Locks the active designations of a territory. */
export async function lockDesignations(unit: UnitOfWork, territoryId: string): Promise<PilotRegion[]> {
  return unit.manager.find(PilotRegionEntity, {
    where: { territoryId, state: In([...TAKING_PART]) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
}
