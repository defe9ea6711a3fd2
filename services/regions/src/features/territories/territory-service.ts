import {
  checkState,
  reaches,
  ruleBroken,
  todayInShanghai,
  type UnitOfWork,
  unknownReference,
} from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { requireDivisions } from '../divisions/division-naming-service';
import { tellOfTerritory } from '../pilot-regions/pilot-region-service';
import { areaErrors, type Territory } from './territory';
import { openTerritories } from './territory-read-model';
import type { ChangeTerritory, CreateTerritory } from './territory-schemas';
import { insertTerritory, lockTerritory, updateTerritory } from './territory-store';

const TERRITORY = { 'zh-CN': '地区', en: 'territory' };

/** Defines a territory of known divisions, or a development zone by its parts or its bounds. */
export async function createTerritory(unit: UnitOfWork, command: CreateTerritory): Promise<Territory> {
  const territory: Territory = {
    ...{ parts: [], extent: null, closedOn: null },
    ...command,
    id: uuidv7(),
    version: 1,
    createdAt: unit.now,
  };
  await checkArea(unit, territory);
  await insertTerritory(unit, territory);
  record(unit, territory, 'territory.created', { ...command });
  return territory;
}

/**
 * Requires that all territories exist, are not closed and are within reach that are named; `undefined` names none. The first that is not is
 * reported where it stands.
 *
 * @throws Problem `unknown-reference`
 */
export async function requireTerritories(
  unit: UnitOfWork,
  ids: readonly (string | undefined)[],
  pointer: (index: number) => string,
): Promise<void> {
  const known = await openTerritories(
    unit,
    ids.filter((id) => id !== undefined),
  );
  ids.forEach((id, index) => {
    if (id === undefined || (known.has(id) && reaches(unit.actor.reach, id))) return;
    throw unknownReference(pointer(index), TERRITORY, id);
  });
}

/** Changes name or area from today on; whoever keeps its designations is told. */
export async function changeTerritory(
  unit: UnitOfWork,
  id: string,
  version: number,
  command: ChangeTerritory,
): Promise<Territory> {
  const before = await lockTerritory(unit, id, version);
  checkState({ state: before.closedOn === null ? 'open' : 'closed' }, ['open']);
  const after = { ...before, ...command };
  await checkArea(unit, after);
  const changed = await updateTerritory(unit, after, todayInShanghai(unit.now));
  record(unit, changed, 'territory.changed', { changes: command });
  await tellOfTerritory(unit, id);
  return changed;
}

async function checkArea(unit: UnitOfWork, territory: Territory): Promise<void> {
  const errors = areaErrors(territory);
  if (errors.length > 0) throw ruleBroken(errors);
  await requireDivisions(unit, [
    ...territory.divisionCodes.map((code, index) => ({ code, pointer: `/divisionCodes/${index}` })),
    ...territory.parts.map(({ divisionCode: code }, index) => ({ code, pointer: `/parts/${index}/divisionCode` })),
  ]);
}

function record(unit: UnitOfWork, { id }: Territory, action: string, detail: Record<string, unknown>): void {
  unit.audit({ action, resourceType: 'territory', resourceId: id, territoryId: id, detail });
}
