import type { UnitOfWork } from '@urbanpilot/platform';
import { type DivisionChange, endingCodes, mainTarget } from '../division-changes/division-change';
import type { DivisionFacts } from '../division-changes/division-change-rules';
import { levelOfCode } from './division';
import { closeDivisions, insertDivisions, type RewrittenDivision, rewriteDivision } from './division-rewriting-store';
import { loadInitials } from './initials';

type Facts = Pick<DivisionFacts, 'divisions' | 'children'>;

/** Writes what becomes of divisions from the day of a change on; how they were until then stays known. */
export async function rewriteDivisions(unit: UnitOfWork, change: DivisionChange, facts: Facts): Promise<void> {
  const { effectiveOn } = change;
  const created = newDivisions(change, facts);
  const changed = changedDivisions(change, facts);
  const initialsOf = created.length + changed.length > 0 ? await loadInitials() : () => '';
  const withInitials = (division: RewrittenDivision) => ({ ...division, initials: initialsOf(division.name) });
  await insertDivisions(unit, created.map(withInitials), effectiveOn);
  for (const division of changed) await rewriteDivision(unit, withInitials(division), effectiveOn);
  for (const child of movedChildren(change, facts)) await rewriteDivision(unit, withInitials(child), effectiveOn);
  await closeDivisions(unit, endingCodes(change), effectiveOn);
}

/** Codes that are not in use yet. A parent that ends itself is followed to what it became. */
export function newDivisions(change: DivisionChange, { divisions }: Facts): RewrittenDivision[] {
  const codes = [...new Set(change.mappings.map(({ toCode }) => toCode))].filter((code) => !divisions.has(code));
  return codes.map((code) => {
    const named = change.divisions.find((division) => division.code === code);
    const origin = divisions.get(change.mappings.find(({ toCode }) => toCode === code)?.fromCode ?? '');
    const level = levelOfCode(code);
    if (!named?.name || !origin || !level) throw new Error(`Division ${code} has no name or no origin`);
    const parentCode = named.parentCode ?? (origin.parentCode && mainTarget(origin.parentCode, change));
    return { code, name: named.name, level, parentCode };
  });
}

/** Divisions that go on with another name or parent. */
export function changedDivisions(change: DivisionChange, { divisions }: Facts): RewrittenDivision[] {
  return change.divisions.flatMap(({ code, name, parentCode }) => {
    const before = divisions.get(code);
    if (!before) return [];
    const after = { ...before, name: name ?? before.name, parentCode: parentCode ?? before.parentCode };
    return after.name === before.name && after.parentCode === before.parentCode ? [] : [after];
  });
}

/** Divisions below those that end, and others that are placed elsewhere; what ends itself stays where it was. */
export function movedChildren(change: DivisionChange, { children }: Facts): RewrittenDivision[] {
  const ending = new Set(endingCodes(change));
  return children.flatMap((child) => {
    const { code, parentCode } = child;
    if (parentCode === null || ending.has(code)) return [];
    const placed = change.children.find((one) => one.code === code)?.parentCode;
    const parent = placed ?? (ending.has(parentCode) ? mainTarget(parentCode, change) : parentCode);
    return parent === parentCode ? [] : [{ ...child, parentCode: parent }];
  });
}
