import { unitChanged } from '@urbanpilot/contract';
import {
  checkState,
  closedUnit,
  fieldError,
  notFound,
  reaches,
  requireWholeReach,
  ruleBroken,
  type UnitOfWork,
  unknownReference,
} from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { requireDivisions } from '../divisions/division-naming-service';
import { openTerritories } from '../territories/territory-read-model';
import { isCreditCode, type Unit } from './unit';
import { everyUnit, findUnitToName, isWithin, knownUnits } from './unit-read-model';
import type { ChangeUnit, CreateUnit } from './unit-schemas';
import { insertUnit, lockUnit, lockUnitTree, updateUnit } from './unit-store';

const UNIT = { 'zh-CN': '单位', en: 'unit' };
const UNKNOWN = { creditCode: null, parentId: null, territoryId: null, divisionCode: null, contacts: [] };

/** Registers a unit. A parent must exist already, so no circle can arise. */
export async function createUnit(work: UnitOfWork, command: CreateUnit): Promise<Unit> {
  await checkNamed(work, command);
  if (command.territoryId !== undefined && (await openTerritories(work, [command.territoryId])).size === 0) {
    throw unknownReference('/territoryId', { 'zh-CN': '地区', en: 'territory' }, command.territoryId);
  }
  const unit: Unit = {
    ...{ ...UNKNOWN, ...command, id: uuidv7(), closedOn: null, successorId: null },
    ...{ version: 1, createdAt: work.now },
  };
  await insertUnit(work, unit);
  recordUnit(work, unit, 'unit.created', { ...command });
  return unit;
}

/** Changes what is said of an open unit; null takes it away. */
export async function changeUnit(work: UnitOfWork, id: string, version: number, command: ChangeUnit): Promise<Unit> {
  if (command.parentId) await lockUnitTree(work);
  const before = await holdUnit(work, id, version);
  checkKeeper(work, before);
  await checkNamed(work, command);
  if (command.parentId && (await isWithin(work, command.parentId, id))) {
    const [zh, en] = ['上级单位不能是本单位或其下级单位', 'must be neither this unit nor one below it'];
    throw ruleBroken([fieldError('/parentId', 'noCycle', zh, en)]);
  }
  const after = await updateUnit(work, before, command);
  recordUnit(work, after, 'unit.changed', { changes: command });
  return after;
}

/** Locks an open unit of the version that the caller read. */
export async function holdUnit(work: UnitOfWork, id: string, version: number): Promise<Unit> {
  const unit = await lockUnit(work, id, version);
  checkState({ state: unit.closedOn === null ? 'open' : 'closed' }, ['open']);
  return unit;
}

/** @throws Problem at `pointer` unless the unit exists (`unknown-reference`) and is open (`rule-broken`). */
export async function requireUnit(work: UnitOfWork, id: string, pointer: string): Promise<void> {
  const unit = await findUnitToName(work, id);
  if (!unit) throw unknownReference(pointer, UNIT, id);
  if (unit.closedOn !== null) throw closedUnit(pointer, unit.closedOn);
}

/**
 * Requires that all units exist and are open that are named; `undefined` names none. The first that is not is reported where it
 * stands.
 *
 * @throws Problem as `requireUnit`
 */
export async function requireUnits(
  work: UnitOfWork,
  ids: readonly (string | undefined)[],
  pointer: string | ((index: number) => string),
): Promise<void> {
  const known = await knownUnits(
    work,
    ids.filter((id) => id !== undefined),
  );
  ids.forEach((id, index) => {
    if (id === undefined) return;
    const closedOn = known.get(id);
    if (closedOn === null) return;
    const at = typeof pointer === 'string' ? `${pointer}/${index}` : pointer(index);
    throw closedOn === undefined ? unknownReference(at, UNIT, id) : closedUnit(at, closedOn);
  });
}

/** Tells one consumer of all units as they stand; answers how many. */
export async function republishUnits(work: UnitOfWork, consumer: string): Promise<number> {
  const units = await everyUnit(work);
  for (const unit of units) publish(work, unit, consumer);
  return units.length;
}

/** Records what was done to a unit and tells how it stands. */
export function recordUnit(work: UnitOfWork, unit: Unit, action: string, detail: Record<string, unknown>): void {
  const { id, territoryId } = unit;
  work.audit({ action, resourceType: 'unit', resourceId: id, territoryId, detail });
  publish(work, unit);
}

function publish(work: UnitOfWork, unit: Unit, onlyConsumer?: string): void {
  const { id: unitId, name, kind, parentId, territoryId, closedOn, successorId, version } = unit;
  const data = { unitId, name, kind, parentId, territoryId, closedOn, successorId };
  work.publish(unitChanged, { subject: unitId, version, data, ...(onlyConsumer !== undefined && { onlyConsumer }) });
}

/** A unit of the city is changed by who reaches all of it, another by who reaches its territory. */
function checkKeeper({ actor }: UnitOfWork, { territoryId }: Unit): void {
  if (territoryId === null) requireWholeReach(actor);
  else if (!reaches(actor.reach, territoryId)) throw notFound();
}

async function checkNamed(work: UnitOfWork, named: ChangeUnit): Promise<void> {
  if (named.creditCode && !isCreditCode(named.creditCode)) {
    throw ruleBroken([fieldError('/creditCode', 'GB 32100', '校验码不正确', 'the check character is wrong')]);
  }
  if (named.parentId) await requireUnit(work, named.parentId, '/parentId');
  if (named.divisionCode) await requireDivisions(work, [{ code: named.divisionCode, pointer: '/divisionCode' }]);
}
