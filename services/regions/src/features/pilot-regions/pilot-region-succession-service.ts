import { type AlertKind, raiseAlert, type UnitOfWork } from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import type { PilotRegion } from './pilot-region';
import { recordRegion } from './pilot-region-recording-service';
import { insertPilotRegion, lockDesignations, updatePilotRegion } from './pilot-region-store';

/** That a designation which took over others has no implementation plan of its own yet. */
export const SUCCEEDED: AlertKind = { kind: 'pilot-region-succeeded', description: '承继试点须编制试点方案' };

/**
 * Gives the active designations of a territory to its successor: one of the same programme that this has goes on, else it is
 * given one. Each is closed as merged into that one; one designation per programme and territory holds.
 */
export async function succeedDesignations(
  unit: UnitOfWork,
  { from, to, on }: { from: string; to: string; on: string },
): Promise<number> {
  const regions = await lockDesignations(unit, from);
  const own = await lockDesignations(unit, to);
  for (const region of regions) {
    const standing = own.find(({ programmeId }) => programmeId === region.programmeId);
    const successor = standing ? await goOn(unit, standing, region) : await designateAnew(unit, region, to, on);
    const merged = await updatePilotRegion(unit, region, { state: 'merged', successorId: successor.id });
    await recordRegion(unit, merged, 'pilot-region.merged', { successorId: successor.id, on });
  }
  return regions.length;
}

/** A designation goes on with another one merged into it; where that was active, it is so too. */
async function goOn(unit: UnitOfWork, standing: PilotRegion, merged: PilotRegion): Promise<PilotRegion> {
  if (standing.state === 'active' || merged.state !== 'active') return standing;
  const active = await updatePilotRegion(unit, standing, { state: 'active' });
  await recordRegion(unit, active, 'pilot-region.activated', { mergedPilotRegionId: merged.id });
  return active;
}

async function designateAnew(
  unit: UnitOfWork,
  before: PilotRegion,
  territoryId: string,
  on: string,
): Promise<PilotRegion> {
  const { programmeId, batch, state } = before;
  const given = { programmeId, territoryId, batch, state, designatedOn: on };
  const none = { countedApartReason: null, withdrawalReason: null, successorId: null };
  const region: PilotRegion = { ...given, ...none, id: uuidv7(), version: 1, createdAt: unit.now };
  await insertPilotRegion(unit, region);
  await recordRegion(unit, region, 'pilot-region.succeeded', { predecessorId: before.id });
  await raisePlanNeeded(unit, region, on);
  return region;
}

/** What the predecessors undertook stays their plan: the successor draws up one of its own. */
async function raisePlanNeeded(unit: UnitOfWork, { id, territoryId }: PilotRegion, on: string): Promise<void> {
  await raiseAlert(unit, {
    cause: `${SUCCEEDED.kind}/${id}`,
    occasion: on,
    kind: SUCCEEDED.kind,
    severity: 'notice',
    title: {
      'zh-CN': '区划调整后新承继的试点须编制试点方案',
      en: 'A pilot region that took over others needs an implementation plan',
    },
    ...{ aboutType: 'pilot-region', aboutId: id, territoryId, role: 'office' as const },
  });
}
