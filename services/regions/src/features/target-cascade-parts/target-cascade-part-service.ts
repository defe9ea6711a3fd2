import { targetCascadeAcknowledged } from '@urbanpilot/contract';
import { checkState, checkVersion, notFound, todayInShanghai, type UnitOfWork } from '@urbanpilot/platform';
import { cascadeViewerOf } from '../target-cascades/target-cascade-viewer';
import { checkAddressee } from '../units/addressee';
import { askReceiver, settleReceiver } from './target-cascade-alert';
import { partState } from './target-cascade-part';
import { findPart, type ListedPart } from './target-cascade-part-read-model';
import { keepAcknowledgement, lockPart, moveAwaiting, type NewPart, replaceParts } from './target-cascade-part-store';

/** Gives a draft its parts, in place of those that it had. */
export function giveParts(
  unit: UnitOfWork,
  draft: { id: string; revision: number },
  parts: readonly NewPart[],
): Promise<void> {
  return replaceParts(unit, draft, parts);
}

/** Moves what a territory has not acknowledged to its successor; answers how many. */
export async function moveParts(unit: UnitOfWork, move: { from: string; to: string; on: string }): Promise<number> {
  const moved = await moveAwaiting(unit, move);
  for (const { id, cascadeId, revision, unitId, name, period, state } of moved) {
    const about = { resourceType: 'target-cascade-part', resourceId: id, territoryId: move.to };
    unit.audit({ action: 'target-cascade-part.moved', ...about, detail: { ...move, cascadeId, revision, unitId } });
    if (state !== 'issued') continue;
    await askReceiver(unit, { id: cascadeId, name, period }, { id, unitId, territoryId: move.to });
  }
  return moved.length;
}

/** The receiver says that he takes his part over; only of what is in force, and once. */
export async function acknowledgePart(
  unit: UnitOfWork,
  id: string,
  version: number,
  note: string | null,
): Promise<ListedPart> {
  await lockPart(unit, id);
  const part = await findPart(unit, { ...cascadeViewerOf(unit.actor), units: [] }, id);
  if (!part) throw notFound();
  checkVersion(part, version);
  checkAddressee(part, unit.actor);
  checkState(part, ['issued']);
  checkState({ state: partState(part) }, ['awaiting']);
  const acknowledged = { acknowledgedBy: unit.actorId, acknowledgedOn: todayInShanghai(unit.now), note };
  const changed = { ...part, ...acknowledged, version: version + 1 };
  await keepAcknowledgement(unit, changed);
  await settleReceiver(unit, id);
  const { cascadeId, revision, territoryId, unitId } = part;
  unit.audit({
    action: 'target-cascade-part.acknowledged',
    resourceType: 'target-cascade-part',
    resourceId: id,
    territoryId,
    detail: { cascadeId, revision, unitId, value: part.value, note },
  });
  const { indicatorCode, period, value } = part;
  const about = { cascadeId, revision, partId: id, territoryId, unitId, indicatorCode, period, value };
  unit.publish(targetCascadeAcknowledged, { subject: id, version: changed.version, data: about });
  return changed;
}
