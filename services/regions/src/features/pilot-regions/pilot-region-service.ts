import {
  checkState,
  fieldError,
  type NoticeKind,
  openNotice,
  reaches,
  requireNoticeOver,
  ruleBroken,
  todayInShanghai,
  type UnitOfWork,
  unknownReference,
} from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { requireBatch } from '../programme-batches/programme-batch-service';
import { readSettings } from '../programme-settings/programme-settings-read-model';
import { requireProgramme } from '../programmes/programme-service';
import { openTerritories } from '../territories/territory-read-model';
import { type PilotRegion, TAKING_PART } from './pilot-region';
import { enclosingPilotRegion, holdDesignation, listForReplay, namedPilotRegion } from './pilot-region-read-model';
import { publishRegion, recordRegion } from './pilot-region-recording-service';
import type { DesignatePilotRegion } from './pilot-region-schemas';
import { insertPilotRegion, lockDesignations, lockPilotRegion, updatePilotRegion } from './pilot-region-store';

/** The public notice of a designation. */
export const DESIGNATION: NoticeKind = { kind: 'designation', description: '列入试点公示', defaultWorkingDays: 5 };

const TERRITORY = { 'zh-CN': '地区', en: 'territory' };

/** Designates a territory in a programme (列入试点). */
export async function designatePilotRegion(unit: UnitOfWork, command: DesignatePilotRegion): Promise<PilotRegion> {
  const { programmeId, territoryId, batch } = command;
  await requireProgramme(unit, programmeId);
  await requireBatch(unit, programmeId, batch);
  if (!reaches(unit.actor.reach, territoryId) || (await openTerritories(unit, [territoryId])).size === 0) {
    throw unknownReference('/territoryId', TERRITORY, territoryId);
  }
  const region: PilotRegion = {
    id: uuidv7(),
    programmeId,
    territoryId,
    batch,
    state: 'designated',
    designatedOn: todayInShanghai(unit.now),
    countedApartReason: null,
    withdrawalReason: null,
    successorId: null,
    version: 1,
    createdAt: unit.now,
  };
  await insertPilotRegion(unit, region);
  await recordRegion(unit, region, 'pilot-region.designated');
  return region;
}

/** Starts the pilot work of a designated territory, once its public notice is over where the programme asks for one. */
export async function activatePilotRegion(unit: UnitOfWork, id: string, version: number): Promise<PilotRegion> {
  const region = await lockPilotRegion(unit, id, version);
  checkState(region, ['designated']);
  const { designationNotice } = await readSettings(unit, region.programmeId);
  if (designationNotice) await requireNoticeOver(unit, DESIGNATION.kind, id);
  const active = await updatePilotRegion(unit, region, { state: 'active' });
  await recordRegion(unit, active, 'pilot-region.activated');
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
  checkState(region, TAKING_PART);
  const withdrawn = await updatePilotRegion(unit, region, { state: 'withdrawn', withdrawalReason: reason });
  await recordRegion(unit, withdrawn, 'pilot-region.withdrawn', { reason });
  return withdrawn;
}

/** Counts a region apart from the one that it lies inside of, with a reason, or with it again (null). */
export async function countPilotRegion(
  unit: UnitOfWork,
  id: string,
  version: number,
  apartReason: string | null,
): Promise<PilotRegion> {
  const region = await lockPilotRegion(unit, id, version);
  checkState(region, TAKING_PART);
  if (apartReason !== null && (await enclosingPilotRegion(unit, region)) === null) {
    const en = 'lies inside no other pilot region of the programme';
    throw ruleBroken([fieldError('/apartReason', 'withinAnother', '不在同一试点的其他试点地区之内', en)]);
  }
  const counted = await updatePilotRegion(unit, region, { countedApartReason: apartReason });
  await recordRegion(unit, counted, 'pilot-region.counted', { apartReason });
  return counted;
}

/** Holds a region, by default one that takes part in its programme, until the transaction ends, for what hangs on it. */
export async function holdPilotRegion(
  unit: UnitOfWork,
  id: string,
  states: readonly PilotRegion['state'][] = TAKING_PART,
): Promise<PilotRegion> {
  const region = await lockPilotRegion(unit, id);
  checkState(region, states);
  return region;
}

/** Ends the pilot work of an active region, whose final evaluation was confirmed. */
export async function concludePilotRegion(
  unit: UnitOfWork,
  id: string,
  detail: Record<string, unknown>,
): Promise<void> {
  const region = await holdPilotRegion(unit, id, ['active']);
  await recordRegion(
    unit,
    await updatePilotRegion(unit, region, { state: 'concluded' }),
    'pilot-region.concluded',
    detail,
  );
}

/** Tells the public of a designation (公示) for the days that its programme sets. */
export async function announcePilotRegion(unit: UnitOfWork, id: string, version: number, text: string): Promise<void> {
  const { programmeId, territoryId } = await lockPilotRegion(unit, id, version);
  const region = await namedPilotRegion(unit, await holdPilotRegion(unit, id, ['designated']));
  const { designationNoticeDays } = await readSettings(unit, programmeId);
  const title = `关于将${region.territoryName}列入「${region.programmeName}」的公示`.slice(0, 200);
  const about = { kind: DESIGNATION.kind, aboutType: 'pilot-region', aboutId: id, territoryId };
  await openNotice(unit, { ...about, title, text, workingDays: designationNoticeDays });
}

/** @throws Problem `unknown-reference` unless the territory is designated in the programme and within reach. */
export async function requireDesignation(
  unit: UnitOfWork,
  programmeId: string,
  territoryId: string,
  pointer = '/territoryId',
): Promise<void> {
  if (await holdDesignation(unit, programmeId, territoryId)) return;
  throw unknownReference(pointer, { 'zh-CN': '该试点中的地区', en: 'territory in this programme' }, territoryId);
}

/** Tells again of the active designations of a territory whose name or divisions are others now. */
export async function tellOfTerritory(unit: UnitOfWork, territoryId: string): Promise<void> {
  for (const region of await lockDesignations(unit, territoryId)) {
    await recordRegion(unit, await updatePilotRegion(unit, region, {}), 'pilot-region.territory-changed');
  }
}

/** Publishes the current state of every designation to one consumer. */
export async function republishPilotRegions(unit: UnitOfWork, consumer: string): Promise<number> {
  const regions = await listForReplay(unit);
  for (const region of regions) await publishRegion(unit, region, consumer);
  return regions.length;
}
