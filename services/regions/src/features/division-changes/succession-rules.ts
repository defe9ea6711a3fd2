import { type FieldError, fieldError } from '@urbanpilot/platform';
import type { Territory } from '../territories/territory';
import { codesAfter, type DivisionChangeContent, isWhole, millionths, type Succession } from './division-change';

/** A territory as it is before a change. */
export interface KnownTerritory extends Pick<Territory, 'id' | 'name' | 'kind' | 'divisionCodes' | 'closedOn'> {
  /** The last day on which its divisions changed; null: none is known. */
  changedOn: string | null;
}

export interface TerritoryFacts {
  /** Those that hold a division of the change, and those that are named. */
  territories: ReadonlyMap<string, KnownTerritory>;
  /** Names that are in use. */
  namesTaken: ReadonlySet<string>;
}

type Content = DivisionChangeContent;

/** What is wrong with the successions of a change. */
export function successionErrors(change: Content, facts: TerritoryFacts): FieldError[] {
  const { kind, successions } = change;
  if (successions.length > 0 && (kind === 'rename' || kind === 'transfer')) {
    const en = 'the territories go on; nothing is taken over';
    return [fieldError('/successions', 'mergeOrSplit', '更名、改划不涉及地区承继', en)];
  }
  const errors = successions.flatMap((succession, index) => [
    ...successorErrors(change, facts, succession, index),
    ...succession.from.flatMap(({ territoryId }, place) =>
      predecessorErrors(change, facts, territoryId, `/successions/${index}/from/${place}`),
    ),
  ]);
  if (errors.length > 0) return errors;
  return [...shareErrors(change), ...dayErrors(change, facts), ...collisions(change, facts)];
}

function successorErrors(change: Content, facts: TerritoryFacts, one: Succession, index: number): FieldError[] {
  const at = `/successions/${index}`;
  const { toTerritoryId, newTerritory } = one;
  if ((toTerritoryId === undefined) === (newTerritory === undefined)) {
    return [
      fieldError(at, 'one', '须指定一个现有地区或新设地区', 'names either a territory that is there or a new one'),
    ];
  }
  const twice = (other: Succession) =>
    newTerritory ? other.newTerritory?.name === newTerritory.name : other.toTerritoryId === toTerritoryId;
  if (change.successions.findIndex(twice) !== index) return [fieldError(at, 'once', '承继地区重复', 'is there twice')];
  if (newTerritory) return newTerritoryErrors(change, facts, one, `${at}/newTerritory`);
  const territory = facts.territories.get(toTerritoryId ?? '');
  const pointer = `${at}/toTerritoryId`;
  if (!territory) return [fieldError(pointer, 'known', '没有此地区', 'there is no such territory')];
  if (territory.closedOn !== null) return [fieldError(pointer, 'open', '该地区已撤并', 'the territory is no more')];
  if (!predecessorsOf(change).includes(territory.id)) return [];
  return [fieldError(pointer, 'cycle', '承继地区自身将被撤并', 'the successor itself is taken over')];
}

function newTerritoryErrors(change: Content, facts: TerritoryFacts, one: Succession, at: string): FieldError[] {
  const { name = '', divisionCodes } = one.newTerritory ?? {};
  if (facts.namesTaken.has(name)) return [fieldError(`${at}/name`, 'unique', '已有同名地区', 'the name is taken')];
  const before = one.from.flatMap(({ territoryId }) => facts.territories.get(territoryId)?.divisionCodes ?? []);
  const area = codesAfter(before, change);
  if (divisionCodes === undefined) {
    if (change.kind !== 'split') return [];
    return [fieldError(`${at}/divisionCodes`, 'needed', '拆分须指定新设地区所含区划', 'a split needs the divisions')];
  }
  const outside = divisionCodes.findIndex((code) => !area.includes(code));
  if (outside < 0) return [];
  const en = 'lies outside of what is taken over';
  return [fieldError(`${at}/divisionCodes/${outside}`, 'area', '不在所承继的范围内', en)];
}

function predecessorErrors(change: Content, facts: TerritoryFacts, id: string, at: string): FieldError[] {
  const territory = facts.territories.get(id);
  const pointer = `${at}/territoryId`;
  if (!territory) return [fieldError(pointer, 'known', '没有此地区', 'there is no such territory')];
  if (territory.closedOn !== null) return [fieldError(pointer, 'open', '该地区已撤并', 'the territory is no more')];
  const from = new Set(change.mappings.map(({ fromCode }) => fromCode));
  if (territory.divisionCodes.length > 0 && territory.divisionCodes.every((code) => from.has(code))) return [];
  const en = 'has other divisions than those of the change';
  return [fieldError(pointer, 'within', '该地区所含区划不全在本次调整之内', en)];
}

function shareErrors(change: Content): FieldError[] {
  return predecessorsOf(change).flatMap((id) => {
    const parts = change.successions.flatMap(({ from }, index) =>
      from.flatMap(({ territoryId, share }, place) =>
        territoryId === id ? [{ at: `/successions/${index}/from/${place}`, share }] : [],
      ),
    );
    const [first, second] = parts;
    const at = `${first?.at}/share`;
    if (second && change.kind !== 'split') {
      return [fieldError(`${second.at}/territoryId`, 'once', '该地区已有承继地区', 'has a successor already')];
    }
    const lacking = parts.find(({ share }) => second && share === undefined);
    if (lacking) return [fieldError(`${lacking.at}/share`, 'needed', '须定份额', 'a share is needed')];
    if (parts.some(({ share }) => millionths(share) <= 0n)) {
      return [fieldError(at, 'positive', '须大于 0', 'must be more than 0')];
    }
    if (isWhole(parts.map(({ share }) => share))) return [];
    return [fieldError(at, 'sharesSum', '同一地区的份额之和须为 1', 'the shares of one territory must be 1 together')];
  });
}

function dayErrors({ effectiveOn }: Content, { territories }: TerritoryFacts): FieldError[] {
  const later = [...territories.values()].find(({ changedOn }) => changedOn !== null && changedOn >= effectiveOn);
  if (!later) return [];
  const { name, changedOn } = later;
  return [
    fieldError(
      '/effectiveOn',
      'afterLast',
      `${name}所含区划于 ${changedOn} 已有调整，生效日期须在其后`,
      `must be after ${changedOn}, when the divisions of ${name} were changed`,
    ),
  ];
}

/** Territories of one kind that were apart and would be the same: all but those of one place must be taken over. */
function collisions(change: Content, { territories }: TerritoryFacts): FieldError[] {
  if (change.kind !== 'merge') return [];
  const gone = new Set(predecessorsOf(change));
  const [to = ''] = change.mappings.map(({ toCode }) => toCode);
  const places = new Map<string, Map<string, string>>();
  for (const { id, name, kind, divisionCodes, closedOn } of territories.values()) {
    const after = codesAfter(divisionCodes, change);
    if (gone.has(id) || closedOn !== null || kind === 'development-zone' || !after.includes(to)) continue;
    const key = `${kind} ${after.join()}`;
    places.set(key, (places.get(key) ?? new Map()).set([...divisionCodes].sort().join(), name));
  }
  const same = [...places.values()].find(({ size }) => size > 1);
  if (!same) return [];
  const names = [...same.values()].slice(0, 5).join('、');
  return [
    fieldError(
      '/successions',
      'complete',
      `合并后范围相同，须说明由谁承继：${names}`,
      `would be the same place; say which takes over the others: ${names}`,
    ),
  ];
}

/** The territories that end by a change, each once. */
export function predecessorsOf({ successions }: Pick<Content, 'successions'>): string[] {
  return [...new Set(successions.flatMap(({ from }) => from.map(({ territoryId }) => territoryId)))];
}
