import {
  type HandedOver,
  type Handover,
  Problem,
  requireWholeReach,
  ruleBroken,
  todayInShanghai,
  type UnitOfWork,
} from '@urbanpilot/platform';
import { regionsProblems } from '../../regions-problems';
import { closingErrors, successorErrors, type Unit } from './unit';
import { UNIT_HANDOVERS } from './unit-handovers';
import { isWithin, unitsBelow } from './unit-read-model';
import type { CloseUnit } from './unit-schemas';
import { holdUnit, recordUnit, requireUnit } from './unit-service';
import { lockUnit, lockUnitTree, updateUnit } from './unit-store';

interface OpenWork {
  handover: Handover;
  ids: string[];
}

/**
 * Closes a unit (撤销) on a day, today at the latest. Whatever it still has to do goes over to its successor in the same
 * transaction; without a successor a unit with open work is not closed. Its work may lie anywhere, so who closes reaches all.
 */
export async function closeUnit(
  work: UnitOfWork,
  id: string,
  version: number,
  { closedOn, successorId }: CloseUnit,
): Promise<Unit> {
  requireWholeReach(work.actor);
  await lockUnitTree(work);
  const unit = await holdUnit(work, id, version);
  const errors = closingErrors(closedOn, todayInShanghai(work.now));
  if (errors.length > 0) throw ruleBroken(errors);
  const successor = successorId === undefined ? undefined : await holdSuccessor(work, unit, successorId);
  const open = await openWork(work, unit, closedOn);
  const below = await unitsBelow(work, id);
  if (successor === undefined) refuseOpen(open, below.length);
  else {
    for (const { handover, ids } of open) {
      record(
        work,
        unit,
        successor,
        handover,
        await handover.give(work, ids, { from: id, to: successor.id, on: closedOn }),
      );
    }
    await putBelow(work, unit, successor, below);
  }
  const closed = await updateUnit(work, unit, { closedOn, successorId: successorId ?? null });
  recordUnit(work, closed, 'unit.closed', { closedOn, successorId: closed.successorId });
  return closed;
}

async function holdSuccessor(work: UnitOfWork, unit: Unit, successorId: string): Promise<Unit> {
  await requireUnit(work, successorId, '/successorId');
  const successor = await lockUnit(work, successorId);
  const errors = successorErrors(unit, successor);
  if (errors.length > 0) throw ruleBroken(errors);
  return successor;
}

async function openWork(work: UnitOfWork, { id }: Unit, on: string): Promise<OpenWork[]> {
  const all: OpenWork[] = [];
  for (const handover of UNIT_HANDOVERS) {
    const open = await handover.open(work, id, on);
    if (open.length > 0) all.push({ handover, ids: open.map((item) => item.id) });
  }
  return all;
}

function refuseOpen(open: readonly OpenWork[], below: number): void {
  const counted = open.map(({ handover, ids }) => ({ name: handover.name, count: ids.length }));
  if (below > 0) counted.push({ name: { 'zh-CN': '下级单位', en: 'units below' }, count: below });
  if (counted.length === 0) return;
  const said = (locale: 'zh-CN' | 'en', between: string) =>
    counted.map(({ name, count }) => `${name[locale]} ${count}`).join(between);
  const parameters = { work: { 'zh-CN': said('zh-CN', '、'), en: said('en', ', ') } };
  throw new Problem(regionsProblems['unit-has-work'], { parameters });
}

function record(
  work: UnitOfWork,
  from: Unit,
  to: Unit,
  { resourceType }: Handover,
  given: readonly HandedOver[],
): void {
  for (const { id, territoryId, detail, act = 'handed-over', resourceType: type = resourceType } of given) {
    const between = { fromUnitId: from.id, toUnitId: to.id };
    work.audit({
      ...{ action: `${type}.${act}`, resourceType: type, resourceId: id, territoryId },
      detail: { ...between, ...detail },
    });
  }
}

/** The units below come to stand below the successor; where that is one of them, it moves up into the place of the closed. */
async function putBelow(work: UnitOfWork, unit: Unit, successor: Unit, below: readonly Unit[]): Promise<void> {
  const moves: { child: Unit; parentId: string | null }[] = below
    .filter(({ id }) => id !== successor.id)
    .map((child) => ({ child, parentId: successor.id }));
  if (await isWithin(work, successor.id, unit.id)) moves.unshift({ child: successor, parentId: unit.parentId });
  for (const { child, parentId } of moves) {
    const moved = await updateUnit(work, child, { parentId });
    recordUnit(work, moved, 'unit.handed-over', { fromUnitId: unit.id, parentId: moved.parentId });
  }
}
