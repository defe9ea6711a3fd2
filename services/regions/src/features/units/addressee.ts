import { type Actor, checkUnit, commonProblems, Problem } from '@urbanpilot/platform';

/**
 * Refuses whoever acts for other units than the one that is asked. What a region itself is asked is written by its people,
 * whichever office of it they are in, and not by a department that is bound to a unit.
 *
 * @throws Problem `other-unit`
 */
export function checkAddressee({ unitId }: { unitId: string | null }, actor: Pick<Actor, 'units' | 'roles'>): void {
  if (unitId !== null) checkUnit(unitId, actor);
  else if (actor.units.length > 0 && !actor.roles.includes('pilot')) throw new Problem(commonProblems['other-unit']);
}
