import { pilotRegionChanged } from '@urbanpilot/contract';
import { checkState, reaches, todayInShanghai, type UnitOfWork, unknownReference } from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { findProgramme } from '../programmes/programme-read-model';
import { findTerritory } from '../territories/territory-read-model';
import type { PilotRegion } from './pilot-region';
import { isDesignated, listForReplay } from './pilot-region-read-model';
import type { DesignatePilotRegion } from './pilot-region-schemas';
import { insertPilotRegion, lockPilotRegion, updatePilotRegionState } from './pilot-region-store';

const PROGRAMME = { 'zh-CN': '试点', en: 'programme' };
const TERRITORY = { 'zh-CN': '地区', en: 'territory' };

/** Designates a territory in a programme (列入试点). */
export async function designatePilotRegion(unit: UnitOfWork, command: DesignatePilotRegion): Promise<PilotRegion> {
  const { programmeId, territoryId, batch } = command;
  if (!(await findProgramme(unit, programmeId))) throw unknownReference('/programmeId', PROGRAMME, programmeId);
  if (!reaches(unit.actor.reach, territoryId) || !(await findTerritory(unit, territoryId))) {
    throw unknownReference('/territoryId', TERRITORY, territoryId);
  }
  const region: PilotRegion = {
    id: uuidv7(),
    programmeId,
    territoryId,
    batch,
    state: 'designated',
    designatedOn: todayInShanghai(unit.now),
    version: 1,
    createdAt: unit.now,
  };
  await insertPilotRegion(unit, region);
  await record(unit, region, 'pilot-region.designated');
  return region;
}

/** Starts the pilot work of a designated territory. */
export async function activatePilotRegion(unit: UnitOfWork, id: string, version: number): Promise<PilotRegion> {
  const region = await lockPilotRegion(unit, id, version);
  checkState(region, ['designated']);
  const active = await updatePilotRegionState(unit, region, 'active');
  await record(unit, active, 'pilot-region.activated');
  return active;
}

/** Withdraws a designation, with a reason. */
export async function withdrawPilotRegion(
  unit: UnitOfWork,
  id: string,
  version: number,
  reason: string,
): Promise<PilotRegion> {
  const region = await lockPilotRegion(unit, id, version);
  checkState(region, ['designated', 'active']);
  const withdrawn = await updatePilotRegionState(unit, region, 'withdrawn');
  await record(unit, withdrawn, 'pilot-region.withdrawn', { reason });
  return withdrawn;
}

/** @throws Problem `unknown-reference` unless the territory is designated in the programme and within reach. */
export async function requireDesignation(
  unit: UnitOfWork,
  programmeId: string,
  territoryId: string,
  pointer = '/territoryId',
): Promise<void> {
  if (await isDesignated(unit, programmeId, territoryId)) return;
  throw unknownReference(pointer, { 'zh-CN': '该试点中的地区', en: 'territory in this programme' }, territoryId);
}

/** Publishes the current state of every designation to one consumer. */
export async function republishPilotRegions(unit: UnitOfWork, consumer: string): Promise<number> {
  const regions = await listForReplay(unit);
  for (const region of regions) await publish(unit, region, consumer);
  return regions.length;
}

async function record(
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
  await publish(unit, region);
}

async function publish(unit: UnitOfWork, region: PilotRegion, onlyConsumer?: string): Promise<void> {
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
