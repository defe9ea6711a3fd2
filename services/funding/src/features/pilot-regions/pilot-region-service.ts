import type { CloudEvent, EventData, pilotRegionChanged } from '@urbanpilot/contract';
import type { UnitOfWork } from '@urbanpilot/platform';
import { upsertPilotRegion } from './pilot-region-store';

/** Takes over what the regions service tells of a designation. */
export async function projectPilotRegion(
  unit: UnitOfWork,
  event: CloudEvent<EventData<typeof pilotRegionChanged>>,
): Promise<void> {
  const { pilotRegionId, programmeId, territoryId, territoryName, state } = event.data;
  const version = event.aggregateversion;
  await upsertPilotRegion(unit, { id: pilotRegionId, programmeId, territoryId, territoryName, state, version });
}
