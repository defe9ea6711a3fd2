import { AllocationError } from '@urbanpilot/allocation';
import { Problem } from '@urbanpilot/platform';
import { sumOfFen } from '../../money';
import type { Round } from '../rounds/round';
import type { Terms } from './allocation';
import { missingScores, simulate } from './allocation-engine';
import { refusalOf } from './allocation-refusals';

const REGIONS = ['a', 'b', 'c'].map((territoryId) => ({ territoryId, territoryName: `地区${territoryId}` }));
const ROUND: Round = {
  id: 'r1',
  programmeId: 'p1',
  name: '年度评估',
  period: '2026',
  results: [
    { territoryId: 'a', score: '50', rank: 1, grade: '优秀' },
    { territoryId: 'b', score: '30', rank: 2, grade: '良好' },
    { territoryId: 'c', score: '20', rank: 3, grade: '良好' },
  ],
};
const TERMS = {
  name: '方案',
  pool: '10001',
  reserve: '0',
  factors: [{ source: 'round-score', roundId: 'r1', weight: '1' }] as Terms['factors'],
  gradeCoefficients: [],
  base: '0',
  floors: { perRegion: null, overrides: [] },
  caps: { perRegion: null, overrides: [] },
  exclusions: [],
};
const amountsOf = (changes: Partial<Terms>) =>
  simulate({ ...TERMS, ...changes }, REGIONS, [ROUND]).lines.map(({ amount }) => amount);

describe('the simulation', () => {
  it('divides by score to the last fen', () => {
    expect(amountsOf({})).toEqual(['5001', '3000', '2000']);
    expect(sumOfFen(amountsOf({ reserve: '1001' }))).toBe(9000n);
  });

  it('applies grade coefficients, base, floors, caps and exclusions', () => {
    const gradeCoefficients = [
      { grade: '优秀', coefficient: '2' },
      { grade: '良好', coefficient: '1' },
    ];
    expect(amountsOf({ pool: '1500', gradeCoefficients })).toEqual(['1000', '300', '200']);
    expect(amountsOf({ pool: '1300', base: '100' })).toEqual(['600', '400', '300']);
    const floors = { perRegion: '1', overrides: [{ territoryId: 'c', amount: '400' }] };
    expect(amountsOf({ pool: '1200', floors })).toEqual(['500', '300', '400']);
    const caps = { perRegion: '400', overrides: [{ territoryId: 'b', amount: '500' }] };
    expect(amountsOf({ pool: '1000', caps })).toEqual(['400', '360', '240']);
    expect(amountsOf({ pool: '1000', exclusions: [{ territoryId: 'a', reason: '否决' }] })).toEqual([
      '0',
      '600',
      '400',
    ]);
  });

  it('takes values by hand, and does not ask the excluded for one', () => {
    const values = [
      { territoryId: 'b', value: '1', evidence: '核定' },
      { territoryId: 'c', value: '3', evidence: '核定' },
    ];
    const factors: Terms['factors'] = [{ source: 'manual', name: '人数', weight: '1', values }];
    expect(amountsOf({ pool: '400', factors, exclusions: [{ territoryId: 'a', reason: '否决' }] })).toEqual([
      '0',
      '100',
      '300',
    ]);
    expect(() => amountsOf({ factors })).toThrow(AllocationError);
  });

  it('has one fingerprint for one input, in whatever order regions come', () => {
    const first = simulate(TERMS, REGIONS, [ROUND]).fingerprint;
    expect(simulate(TERMS, [...REGIONS].reverse(), [ROUND]).fingerprint).toBe(first);
    expect(simulate({ ...TERMS, pool: '10002' }, REGIONS, [ROUND]).fingerprint).not.toBe(first);
  });

  it('finds regions without a score, the excluded aside', () => {
    const round = { ...ROUND, results: ROUND.results.slice(0, 2) };
    expect(missingScores(TERMS, REGIONS, [round])).toMatchObject({
      pointer: '/factors/0',
      regions: [{ territoryId: 'c' }],
    });
    const exclusions = [{ territoryId: 'c', reason: '否决' }];
    expect(missingScores({ ...TERMS, exclusions }, REGIONS, [round])).toBeUndefined();
  });
});

describe('what the engine refuses', () => {
  const refuse = (changes: Partial<Terms>): Problem => {
    try {
      amountsOf(changes);
    } catch (error) {
      const problem = refusalOf(error, REGIONS);
      if (problem instanceof Problem) return problem;
      throw problem;
    }
    throw new Error('It was not refused');
  };

  it.each([
    [{ floors: { perRegion: '5000', overrides: [] } }, '/floors', 'floors-exceed-pool', '49.99'],
    [{ caps: { perRegion: '3000', overrides: [] } }, '/caps', 'caps-below-pool', '10.01'],
    [{ base: '4000' }, '/base', 'bases-exceed-pool', '19.99'],
    [
      { floors: { perRegion: '300', overrides: [] }, caps: { perRegion: '200', overrides: [] } },
      '/floors',
      'floor-above-cap',
      '1.00',
    ],
  ])('names rule, gap and regions of limits that cannot be met: %j', (changes, pointer, rule, gap) => {
    const problem = refuse(changes);
    expect(problem.definition).toMatchObject({ code: 'limits-infeasible', status: 422 });
    expect(problem.errors).toMatchObject([{ pointer, rule }]);
    expect(problem.parameters).toMatchObject({ gap, recipients: { 'zh-CN': '地区a、地区b、地区c' } });
  });

  it('names a factor that cannot be used, and the regions concerned', () => {
    const grades = refuse({ gradeCoefficients: [{ grade: '良好', coefficient: '1' }] });
    expect(grades.errors).toMatchObject([{ pointer: '/gradeCoefficients', rule: 'missing-label' }]);
    expect(grades.parameters.recipients).toEqual({ 'zh-CN': '地区a', en: '地区a' });
    const values = REGIONS.map(({ territoryId }) => ({ territoryId, value: '0', evidence: '核定' }));
    const zero = refuse({ factors: [{ source: 'manual', name: '人数', weight: '1', values }] });
    expect(zero.errors).toMatchObject([{ rule: 'constant-factor' }]);
    const exclusions = REGIONS.map(({ territoryId }) => ({ territoryId, reason: '否决' }));
    expect(refuse({ exclusions }).definition.code).toBe('no-recipients');
  });

  it('lets a fault of ours through as it is', () => {
    const fault = new Error('a fault');
    expect(refusalOf(fault, REGIONS)).toBe(fault);
  });
});
