import type { CloudEvent, EventData, pilotRegionChanged } from '@urbanpilot/contract';
import { type UnitOfWork, unknownReference } from '@urbanpilot/platform';
import { isPilotRegion, isPilotTerritory } from './pilot-region-read-model';
import { upsertPilotRegion } from './pilot-region-store';

/** Brings the projection up to what the regions service tells. */
export async function projectPilotRegion(
  unit: UnitOfWork,
  event: CloudEvent<EventData<typeof pilotRegionChanged>>,
): Promise<void> {
  const { pilotRegionId, programmeId, programmeName, territoryId, territoryName, territoryKind, batch, state } =
    event.data;
  await upsertPilotRegion(unit, {
    id: pilotRegionId,
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

/** @throws Problem `unknown-reference` unless the territory takes part in the programme and is within reach. */
export async function requirePilotRegion(unit: UnitOfWork, programmeId: string, territoryId: string): Promise<void> {
  if (await isPilotRegion(unit, programmeId, territoryId)) return;
  throw unknownReference('/territoryId', { 'zh-CN': '该试点中的地区', en: 'territory in this programme' }, territoryId);
}

/** @throws Problem `unknown-reference` unless the territory takes part in a programme and is within reach. */
export async function requirePilotTerritory(unit: UnitOfWork, territoryId: string): Promise<void> {
  if (await isPilotTerritory(unit, territoryId)) return;
  throw unknownReference('/territoryId', { 'zh-CN': '试点地区', en: 'pilot region' }, territoryId);
}
