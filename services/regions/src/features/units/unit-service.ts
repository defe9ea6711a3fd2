import { fieldError, Problem, ruleBroken, type UnitOfWork, unknownReference, violates } from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { regionsProblems } from '../../regions-problems';
import { findTerritory } from '../territories/territory-read-model';
import { isCreditCode, type Unit } from './unit';
import { UnitEntity } from './unit-entity';
import { findUnit, knownUnits } from './unit-read-model';
import type { CreateUnit } from './unit-schemas';

const UNIT = { 'zh-CN': '单位', en: 'unit' };

/** Registers a unit. A parent must exist already, so no circle can arise. */
export async function createUnit(work: UnitOfWork, command: CreateUnit): Promise<Unit> {
  if (command.creditCode !== undefined && !isCreditCode(command.creditCode)) {
    throw ruleBroken([fieldError('/creditCode', 'GB 32100', '校验码不正确', 'the check character is wrong')]);
  }
  if (command.parentId !== undefined) await requireUnit(work, command.parentId, '/parentId');
  if (command.territoryId !== undefined && !(await findTerritory(work, command.territoryId))) {
    throw unknownReference('/territoryId', { 'zh-CN': '地区', en: 'territory' }, command.territoryId);
  }
  const unit: Unit = {
    id: uuidv7(),
    name: command.name,
    kind: command.kind,
    creditCode: command.creditCode ?? null,
    parentId: command.parentId ?? null,
    territoryId: command.territoryId ?? null,
    version: 1,
    createdAt: work.now,
  };
  await insertUnit(work, unit);
  work.audit({
    action: 'unit.created',
    resourceType: 'unit',
    resourceId: unit.id,
    territoryId: unit.territoryId,
    detail: { ...command },
  });
  return unit;
}

/** @throws Problem `unknown-reference` at `pointer` unless the unit exists. */
export async function requireUnit(work: UnitOfWork, id: string, pointer: string): Promise<void> {
  if (!(await findUnit(work, id))) throw unknownReference(pointer, UNIT, id);
}

/**
 * Requires that all units exist that are named; `undefined` names none. The first that does not is reported where it stands.
 *
 * @throws Problem `unknown-reference`
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
    if (id === undefined || known.has(id)) return;
    throw unknownReference(typeof pointer === 'string' ? `${pointer}/${index}` : pointer(index), UNIT, id);
  });
}

async function insertUnit(work: UnitOfWork, unit: Unit): Promise<void> {
  try {
    await work.manager.insert(UnitEntity, unit);
  } catch (error) {
    if (violates(error, 'unit_name_key')) {
      throw new Problem(regionsProblems['name-taken'], { parameters: { name: unit.name } });
    }
    if (violates(error, 'unit_credit_code_key')) {
      throw new Problem(regionsProblems['credit-code-taken'], { parameters: { code: unit.creditCode ?? '' } });
    }
    throw error;
  }
}
