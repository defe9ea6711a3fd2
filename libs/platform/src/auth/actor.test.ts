import { type Actor, actorWithoutRights, actsFor, delegatorsOf, isSamePerson, systemActor } from './actor';
import { rightsTogether } from './authenticate';
import type { Grant } from './grant-directory';

const grant = (unitId: string | null, other: Partial<Grant> = {}): Grant => ({
  ...{ role: 'department', reach: '*', unitId, scopes: null, onBehalfOf: null, sameAs: [] },
  ...other,
});

describe('whom an actor acts for', () => {
  it.each<[units: string[], unitId: string, acts: boolean]>([
    [[], 'a', true],
    [['a'], 'a', true],
    [['a', 'b'], 'b', true],
    [['a'], 'b', false],
  ])('bound to %p, for %s: %p', (units, unitId, acts) => {
    expect(actsFor({ units }, unitId)).toBe(acts);
  });

  it.each<[bound: (string | null)[], units: string[]]>([
    [['a'], ['a']],
    [
      ['a', 'b', 'a'],
      ['a', 'b'],
    ],
    [['a', null], []],
    [[null], []],
  ])('grants for %p together are for %p', (bound, units) => {
    expect(rightsTogether(bound.map((unitId) => grant(unitId))).units).toEqual(units);
  });

  it('the program acts for all; whoever has no right reaches nothing', () => {
    expect(actsFor(systemActor('test'), 'a')).toBe(true);
    expect(actorWithoutRights({ issuer: 'i', subject: 's' }, 'test').reach).toEqual([]);
  });
});

describe('P22: for whom somebody acts by delegation (代)', () => {
  const person = { issuer: 'i', subject: 's' };
  const acting = (grants: Grant[]): Actor => ({ ...actorWithoutRights(person, 'test'), ...rightsTogether(grants) });
  const delegated = grant('b', { reach: ['t2'], onBehalfOf: 'i|chief', sameAs: ['i|chief'] });
  const own = grant('a', { reach: ['t1'], sameAs: ['i|chief'] });

  it.each<[grants: Grant[], territory: string | null, unit: string | undefined, persons: string[]]>([
    [[own], 't1', undefined, []],
    [[own, delegated], 't1', undefined, []],
    [[own, delegated], 't2', undefined, ['i|chief']],
    [[own, delegated], null, undefined, []],
    [[delegated], null, undefined, ['i|chief']],
    [[grant('a', { reach: ['t2'] }), delegated], 't2', 'b', ['i|chief']],
    [[grant('a', { reach: ['t2'] }), delegated], 't2', 'a', []],
  ])('%#', (grants, territory, unit, persons) => {
    expect(delegatorsOf(acting(grants), territory, unit)).toEqual(persons);
  });

  it('P21: who acts counts as himself and as whom he acts for, whichever grant he uses', () => {
    const actor = acting([own]);
    expect(['i|s', 'i|chief', 'i|other', null].map((who) => isSamePerson(actor, who))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
