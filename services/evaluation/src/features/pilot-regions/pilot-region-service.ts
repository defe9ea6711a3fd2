import type { CloudEvent, EventData, pilotRegionChanged } from '@urbanpilot/contract';
import type { UnitOfWork } from '@urbanpilot/platform';
import { upsertPilotRegion } from './pilot-region-store';

/** Brings the projection up to what the regions service tells. */
export async function projectPilotRegion(
  unit: UnitOfWork,
  event: CloudEvent<EventData<typeof pilotRegionChanged>>,
): Promise<void> {
  const { pilotRegionId: id, programmeId, programmeName, territoryId, territoryName, territoryKind } = event.data;
  const { batch, state } = event.data;
  await upsertPilotRegion(unit, {
    id,
    programmeId,
    programmeName,
    territoryId,
    territoryName,
    territoryKind,
    batch,
    state,
    version: event.aggregateversion,
  });
}
