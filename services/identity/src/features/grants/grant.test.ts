import { actorWithoutRights, Problem } from '@urbanpilot/platform';
import { checkPeriod, checkReach, type Grant, refuseOwnGrant, revoked, stateOf } from './grant';

const [may, june, july] = [new Date('2026-05-01'), new Date('2026-06-01'), new Date('2026-07-01')] as const;
const grant: Grant = {
  ...{ id: 'g', issuer: 'https://i', subject: 's', role: 'pilot' as const, reach: ['t1'], unitId: null },
  ...{ postId: null, delegationId: null, onBehalfOf: null, scopes: null },
  ...{ validFrom: june, validTo: null, version: 3, suspendedAt: null, createdAt: may },
};

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof Problem) return [error.definition.code, ...error.errors.map(({ rule }) => rule)].join(' ');
    throw error;
  }
  return 'nothing';
}

describe('a grant', () => {
  it.each([
    ['upcoming', may, null],
    ['active', june, null],
    ['active', june, july],
    ['ended', july, july],
    ['ended', may, june],
  ] as const)('is %s at %p when it ends at %p', (state, now, validTo) => {
    expect(stateOf({ validFrom: june, validTo }, now)).toBe(state);
  });

  it('ends when it is revoked, with a new version', () => {
    expect(revoked(grant, july)).toEqual({ ...grant, validTo: july, version: 4 });
  });

  it('never begins when it is revoked before, and is not revoked twice', () => {
    const early = revoked(grant, may);
    expect(early.validTo).toEqual(june);
    expect(stateOf(early, may)).toBe('ended');
    expect(codeOf(() => revoked(early, may))).toBe('wrong-state');
  });

  it.each([
    ['nothing', ['*'], '*'],
    ['nothing', ['t1', 't2'], ['t1', 't2', 't3']],
    ['validation-failed minItems', [], '*'],
    ['validation-failed wildcard', ['*', 't1'], '*'],
    ['reach-exceeded', ['*'], ['t1']],
    ['reach-exceeded', ['t1', 't2'], ['t1']],
  ] as const)('answers %s for reach %p by one who reaches %p', (code, reach, own) => {
    expect(codeOf(() => checkReach(reach, own))).toBe(code);
  });

  it('ends after it begins', () => {
    expect(codeOf(() => checkPeriod({ validFrom: june, validTo: july }))).toBe('nothing');
    expect(codeOf(() => checkPeriod({ validFrom: june, validTo: null }))).toBe('nothing');
    expect(codeOf(() => checkPeriod({ validFrom: june, validTo: june }))).toBe('validation-failed period');
  });

  it('is never decided by who holds it', () => {
    expect(codeOf(() => refuseOwnGrant(actorWithoutRights(grant, 'r'), grant))).toBe('separation-of-duties');
    expect(codeOf(() => refuseOwnGrant(actorWithoutRights({ ...grant, issuer: 'https://j' }, 'r'), grant))).toBe(
      'nothing',
    );
  });
});
