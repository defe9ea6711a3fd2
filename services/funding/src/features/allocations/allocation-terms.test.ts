import type { Terms } from './allocation';
import { namedTerritories, termErrors } from './allocation-terms';

const TERMS: Terms = {
  pool: '100',
  reserve: '0',
  factors: [{ source: 'round-score', roundId: 'r1', weight: '1' }],
  gradeCoefficients: [],
  base: '0',
  floors: { perRegion: null, overrides: [] },
  caps: { perRegion: null, overrides: [] },
  exclusions: [],
};
const override = (territoryId: string) => ({ territoryId, amount: '1' });
const errorsOf = (changes: Partial<Terms>) =>
  termErrors({ ...TERMS, ...changes }).map(({ pointer, rule }) => `${pointer} ${rule}`);

describe('the terms of an allocation', () => {
  it('are in order when they contradict nothing', () => {
    expect(errorsOf({})).toEqual([]);
    expect(errorsOf({ reserve: '99', gradeCoefficients: [{ grade: '优秀', coefficient: '1.2' }] })).toEqual([]);
  });

  it('need a pool that is more than its reserve, beyond what a float can tell apart', () => {
    expect(errorsOf({ pool: '0' })).toEqual(['/pool/amount positive']);
    expect(errorsOf({ reserve: '100' })).toEqual(['/reserve/amount belowPool']);
    expect(errorsOf({ pool: '900719925474099301', reserve: '900719925474099300' })).toEqual([]);
  });

  it('need a factor with a weight', () => {
    const factors: Terms['factors'] = [{ source: 'round-score', roundId: 'r1', weight: '0.00' }];
    expect(errorsOf({ factors })).toEqual(['/factors positiveWeight']);
  });

  it('take grades from one round only', () => {
    const gradeCoefficients = [{ grade: '优秀', coefficient: '1.2' }];
    const two: Terms['factors'] = [...TERMS.factors, { source: 'round-score', roundId: 'r2', weight: '1' }];
    const none: Terms['factors'] = [{ source: 'manual', name: '人数', weight: '1', values: [] }];
    expect(errorsOf({ gradeCoefficients, factors: two })).toEqual(['/gradeCoefficients oneRound']);
    expect(errorsOf({ gradeCoefficients, factors: none })).toEqual(['/gradeCoefficients oneRound']);
  });

  it('name nothing twice in one place, though the same territory in several', () => {
    const twice = { perRegion: null, overrides: [override('a'), override('b'), override('a')] };
    expect(errorsOf({ floors: twice })).toEqual(['/floors/overrides/2/territoryId unique']);
    const once = { perRegion: null, overrides: [override('a')] };
    expect(errorsOf({ floors: once, caps: once })).toEqual([]);
    expect(errorsOf({ factors: [...TERMS.factors, ...TERMS.factors] })).toEqual(['/factors/1/roundId unique']);
  });

  it('know where they name a territory', () => {
    const value = { territoryId: 'a', value: '1', evidence: '核定' };
    const named = namedTerritories({
      ...TERMS,
      factors: [...TERMS.factors, { source: 'manual', name: '人数', weight: '1', values: [value] }],
      caps: { perRegion: null, overrides: [override('b')] },
      exclusions: [{ territoryId: 'c', reason: '否决' }],
    });
    expect(named).toEqual([
      { territoryId: 'a', pointer: '/factors/1/values/0/territoryId' },
      { territoryId: 'b', pointer: '/caps/overrides/0/territoryId' },
      { territoryId: 'c', pointer: '/exclusions/0/territoryId' },
    ]);
  });
});
