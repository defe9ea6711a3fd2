import { pilotRegionChanged } from '@urbanpilot/contract';
import type { UnitOfWork } from '@urbanpilot/platform';
import { findProgramme } from '../programmes/programme-read-model';
import { findTerritory } from '../territories/territory-read-model';
import type { PilotRegion } from './pilot-region';

/** Records what was done to a designation and tells of it. */
export async function recordRegion(
  unit: UnitOfWork,
  region: PilotRegion,
  action: string,
  detail?: Record<string, unknown>,
): Promise<void> {
  const { id, programmeId, territoryId, batch, state } = region;
  unit.audit({
    action,
    resourceType: 'pilot-region',
    resourceId: id,
    territoryId,
    detail: { programmeId, batch, state, ...detail },
  });
  await publishRegion(unit, region);
}

/** Tells of a designation as it is, all consumers or one. */
export async function publishRegion(unit: UnitOfWork, region: PilotRegion, onlyConsumer?: string): Promise<void> {
  const programme = await findProgramme(unit, region.programmeId);
  const territory = await findTerritory(unit, region.territoryId);
  if (!programme || !territory) throw new Error(`Designation ${region.id} lacks its programme or territory`);
  unit.publish(pilotRegionChanged, {
    subject: region.id,
    version: region.version,
    ...(onlyConsumer !== undefined && { onlyConsumer }),
    data: {
      pilotRegionId: region.id,
      programmeId: programme.id,
      programmeName: programme.name,
      territoryId: territory.id,
      territoryName: territory.name,
      territoryKind: territory.kind,
      divisionCodes: territory.divisionCodes,
      batch: region.batch,
      state: region.state,
    },
  });
}
