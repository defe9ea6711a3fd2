import { Problem, reaches, type UnitOfWork, unknownReference, violates } from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { regionsProblems } from '../../regions-problems';
import { unknownDivisions } from '../divisions/division-read-model';
import type { Territory } from './territory';
import { knownTerritories } from './territory-read-model';
import type { CreateTerritory } from './territory-schemas';
import { insertTerritory } from './territory-store';

const TERRITORY = { 'zh-CN': '地区', en: 'territory' };

/** Defines a territory of known divisions. */
export async function createTerritory(unit: UnitOfWork, command: CreateTerritory): Promise<Territory> {
  const [unknown] = await unknownDivisions(unit, command.divisionCodes);
  if (unknown !== undefined) {
    const pointer = `/divisionCodes/${command.divisionCodes.indexOf(unknown)}`;
    throw unknownReference(pointer, { 'zh-CN': '行政区划', en: 'division' }, unknown);
  }
  const territory: Territory = { ...command, id: uuidv7(), version: 1, createdAt: unit.now };
  try {
    await insertTerritory(unit, territory);
  } catch (error) {
    if (!violates(error, 'territory_name_key')) throw error;
    throw new Problem(regionsProblems['name-taken'], { parameters: { name: command.name } });
  }
  const { id } = territory;
  unit.audit({
    action: 'territory.created',
    resourceType: 'territory',
    resourceId: id,
    territoryId: id,
    detail: { ...command },
  });
  return territory;
}

/**
 * Requires that all territories exist and are within reach that are named; `undefined` names none. The first that is not is
 * reported where it stands.
 *
 * @throws Problem `unknown-reference`
 */
export async function requireTerritories(
  unit: UnitOfWork,
  ids: readonly (string | undefined)[],
  pointer: (index: number) => string,
): Promise<void> {
  const known = await knownTerritories(
    unit,
    ids.filter((id) => id !== undefined),
  );
  ids.forEach((id, index) => {
    if (id === undefined || (known.has(id) && reaches(unit.actor.reach, id))) return;
    throw unknownReference(pointer(index), TERRITORY, id);
  });
}
