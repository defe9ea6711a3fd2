import { actorWithoutRights, actsFor, systemActor } from './actor';
import { rightsTogether } from './authenticate';
import type { Grant } from './grant-directory';

const grant = (unitId: string | null): Grant => ({ role: 'department', reach: '*', unitId });

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
    expect(rightsTogether(bound.map(grant)).units).toEqual(units);
  });

  it('the program acts for all; whoever has no right reaches nothing', () => {
    expect(actsFor(systemActor('test'), 'a')).toBe(true);
    expect(actorWithoutRights({ issuer: 'i', subject: 's' }, 'test').reach).toEqual([]);
  });
});
