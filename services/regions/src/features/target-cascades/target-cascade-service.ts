import { targetCascadeIssued } from '@urbanpilot/contract';
import {
  checkState,
  requireWholeReach,
  ruleBroken,
  todayInShanghai,
  type UnitOfWork,
  unknownReference,
} from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { askReceivers } from '../target-cascade-parts/target-cascade-alert';
import { listPartsOf } from '../target-cascade-parts/target-cascade-part-read-model';
import { giveParts } from '../target-cascade-parts/target-cascade-part-service';
import { openTerritories } from '../territories/territory-read-model';
import { requireUnits } from '../units/unit-service';
import { type CascadePart, splitErrors, type TargetCascade } from './target-cascade';
import { findCascade, type ListedCascade } from './target-cascade-read-model';
import type { CreateTargetCascade, UpdateTargetCascade } from './target-cascade-schemas';
import {
  insertCascade,
  insertRevision,
  issueDraft,
  keepCascade,
  lockCascade,
  territoriesOfUnits,
  updateDraft,
} from './target-cascade-store';
import { cascadeViewerOf } from './target-cascade-viewer';
import { placesOf, splitTarget } from './target-split';

/** Drafts the split of a target; nobody but the office sees it before it is issued. */
export async function createCascade(unit: UnitOfWork, command: CreateTargetCascade): Promise<ListedCascade> {
  requireWholeReach(unit.actor);
  const { parts, places = placesOf(command.value), ...given } = command;
  const cascade: TargetCascade = {
    ...given,
    ...{ id: uuidv7(), places, revision: 1, state: 'draft', issuedOn: null, version: 1, createdAt: unit.now },
  };
  const split = await splitOf(unit, cascade, parts);
  await insertCascade(unit, cascade);
  await giveParts(unit, cascade, split);
  record(unit, cascade, 'target-cascade.drafted', { ...given, parts: split.length });
  return stored(unit, cascade.id);
}

/** Changes the draft. Of a target that was issued it begins the next revision, which the one in force outlasts until it is issued. */
export async function changeCascade(
  unit: UnitOfWork,
  id: string,
  version: number,
  command: UpdateTargetCascade,
): Promise<ListedCascade> {
  requireWholeReach(unit.actor);
  await lockCascade(unit, id, version);
  const before = await stored(unit, id);
  const { parts: given, ...changes } = command;
  const isDraft = before.state === 'draft';
  const revision = isDraft ? before.revision : before.revision + 1;
  const cascade: TargetCascade = { ...before, ...changes, revision, state: 'draft', version: version + 1 };
  const split = await splitOf(unit, cascade, given ?? (await givenParts(unit, before, cascade)));
  await (isDraft ? updateDraft(unit, cascade) : insertRevision(unit, cascade));
  await keepCascade(unit, cascade);
  await giveParts(unit, cascade, split);
  record(unit, cascade, 'target-cascade.changed', { changes: Object.keys(command), value: cascade.value });
  return stored(unit, id);
}

/** Issues the draft: it takes the place of the revision before, and every receiver acknowledges his part of it. */
export async function issueCascade(unit: UnitOfWork, id: string, version: number): Promise<ListedCascade> {
  requireWholeReach(unit.actor);
  await lockCascade(unit, id, version);
  const before = await stored(unit, id);
  checkState(before, ['draft']);
  const cascade = { ...before, issuedOn: todayInShanghai(unit.now), version: version + 1 };
  await issueDraft(unit, cascade, unit.actorId);
  await keepCascade(unit, cascade);
  const parts = await listPartsOf(unit, cascadeViewerOf(unit.actor), cascade);
  const { indicatorCode, period, revision, measure, value, gap } = cascade;
  const replaced = await listPartsOf(unit, cascadeViewerOf(unit.actor), { id, revision: revision - 1 });
  await askReceivers(unit, cascade, parts, replaced);
  record(unit, cascade, 'target-cascade.issued', { value, gap, parts: parts.length });
  unit.publish(targetCascadeIssued, {
    subject: id,
    version: cascade.version,
    data: {
      ...{ cascadeId: id, revision, indicatorCode, period, measure, value },
      parts: parts.map((part) => ({ territoryId: part.territoryId, unitId: part.unitId, value: part.value })),
    },
  });
  return stored(unit, id);
}

/** The parts as they were given before, as far as the method has a use for them. */
async function givenParts(unit: UnitOfWork, before: TargetCascade, { method }: TargetCascade): Promise<CascadePart[]> {
  const parts = await listPartsOf(unit, cascadeViewerOf(unit.actor), before);
  return parts.map(({ unitId, territoryId, value, factor }) => ({
    ...(unitId === null ? { territoryId: territoryId ?? undefined } : { unitId }),
    ...(method === 'manual' && { value }),
    ...(method === 'factor' && factor !== null && { factor }),
  }));
}

/** What each receiver takes over. */
async function splitOf(
  unit: UnitOfWork,
  cascade: TargetCascade,
  parts: readonly CascadePart[],
): Promise<Parameters<typeof giveParts>[2]> {
  const { value, places, method } = cascade;
  const errors = splitErrors({ value, places, method, parts });
  if (errors.length > 0) throw ruleBroken(errors);
  await requireUnits(
    unit,
    parts.map(({ unitId }) => unitId),
    (index) => `/parts/${index}/unitId`,
  );
  const unitIds = parts.flatMap(({ unitId }) => unitId ?? []);
  const open = await openTerritories(
    unit,
    parts.flatMap(({ territoryId }) => territoryId ?? []),
  );
  const lies = await territoriesOfUnits(unit, unitIds);
  const values = splitTarget(value, places, method, parts);
  return parts.map(({ territoryId, unitId, factor }, index) => {
    if (territoryId !== undefined && !open.has(territoryId)) {
      throw unknownReference(`/parts/${index}/territoryId`, { 'zh-CN': '地区', en: 'territory' }, territoryId);
    }
    const where = unitId === undefined ? territoryId : lies.get(unitId);
    return { territoryId: where ?? null, unitId: unitId ?? null, factor: factor ?? null, value: values[index] ?? '0' };
  });
}

async function stored(unit: UnitOfWork, id: string): Promise<ListedCascade> {
  const cascade = await findCascade(unit, { ...cascadeViewerOf(unit.actor), seesDrafts: true }, id);
  if (!cascade) throw new Error(`The target ${id} is not there`);
  return cascade;
}

function record(unit: UnitOfWork, cascade: TargetCascade, action: string, detail: Record<string, unknown>): void {
  const { id, revision } = cascade;
  unit.audit({ action, resourceType: 'target-cascade', resourceId: id, detail: { revision, ...detail } });
}
