import { checkState, type Queryable, ruleBroken, type UnitOfWork } from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { findIndicators } from '../indicators/indicator-read-model';
import type { IndicatorSystem } from './indicator-system';
import type { CreateIndicatorSystem, UpdateIndicatorSystem } from './indicator-system-schemas';
import {
  insertIndicatorSystem,
  insertShippedSystem,
  lockIndicatorSystem,
  updateIndicatorSystem,
} from './indicator-system-store';
import { shippedSystems } from './shipped-systems';
import { systemErrors } from './system-rules';

/** Drafts an indicator system. */
export async function createIndicatorSystem(
  unit: UnitOfWork,
  command: CreateIndicatorSystem,
): Promise<IndicatorSystem> {
  const system: IndicatorSystem = {
    id: uuidv7(),
    name: command.name,
    description: command.description ?? null,
    state: 'draft',
    items: itemsOf(command.items),
    groups: groupsOf(command.groups ?? []),
    grades: command.grades,
    version: 1,
    createdAt: unit.now,
    publishedAt: null,
  };
  await checkRules(unit, system);
  await insertIndicatorSystem(unit, system);
  audit(unit, 'indicator-system.drafted', system);
  return system;
}

/** Changes a draft. */
export async function changeIndicatorSystem(
  unit: UnitOfWork,
  id: string,
  version: number,
  command: UpdateIndicatorSystem,
): Promise<IndicatorSystem> {
  const system = await lockIndicatorSystem(unit, id, version);
  checkState(system, ['draft']);
  const { items, groups, ...rest } = command;
  const changes: Partial<IndicatorSystem> = {
    ...rest,
    ...(items && { items: itemsOf(items) }),
    ...(groups && { groups: groupsOf(groups) }),
  };
  await checkRules(unit, { ...system, ...changes });
  const changed = await updateIndicatorSystem(unit, system, changes);
  audit(unit, 'indicator-system.changed', changed);
  return changed;
}

/** Publishes a draft; from then on it never changes, the database refuses too. */
export async function publishIndicatorSystem(unit: UnitOfWork, id: string, version: number): Promise<IndicatorSystem> {
  const system = await lockIndicatorSystem(unit, id, version);
  checkState(system, ['draft']);
  await checkRules(unit, system);
  const published = await updateIndicatorSystem(unit, system, { state: 'published', publishedAt: unit.now });
  audit(unit, 'indicator-system.published', published);
  return published;
}

/** Loads the systems that are shipped; can be repeated. */
export async function loadShippedSystems(unit: UnitOfWork): Promise<void> {
  for (const system of shippedSystems(unit.now)) await insertShippedSystem(unit, system);
}

async function checkRules(reader: Queryable, system: IndicatorSystem): Promise<void> {
  const codes = system.items.map(({ indicatorCode }) => indicatorCode);
  const indicators = await findIndicators(reader, codes);
  const directions = new Map([...indicators].map(([code, { direction }]) => [code, direction]));
  const errors = systemErrors(system, directions);
  if (errors.length > 0) throw ruleBroken(errors);
}

function itemsOf(items: CreateIndicatorSystem['items']): IndicatorSystem['items'] {
  return items.map(({ indicatorCode, groupCode, weight, method, base, target }) => ({
    indicatorCode,
    groupCode: groupCode ?? null,
    weight: weight ?? null,
    method,
    base: base ?? null,
    target: target ?? null,
  }));
}

function groupsOf(groups: NonNullable<CreateIndicatorSystem['groups']>): IndicatorSystem['groups'] {
  return groups.map(({ code, name, nameEn, parentCode, weight }) => ({
    code,
    name,
    nameEn: nameEn ?? null,
    parentCode: parentCode ?? null,
    weight: weight ?? null,
  }));
}

function audit(unit: UnitOfWork, action: string, system: IndicatorSystem): void {
  const { name, state, items, groups, grades } = system;
  const detail = { name, state, items, groups, grades };
  unit.audit({ action, resourceType: 'indicator-system', resourceId: system.id, detail });
}
