import type { OutcomeItem, RoundOutcome } from '../round-results/round-outcome';
import { greatestLoss, severityOf, titleOf } from './finding';

const outcome: RoundOutcome = {
  territoryId: 't',
  territoryName: '郓城县',
  territoryKind: 'county',
  position: 3,
  score: '45.00',
  rank: 3,
  grade: '合格',
  items: [],
  quality: { missing: [], notApplicable: [], preliminary: [], conflicts: [] },
  explanation: { 'zh-CN': [], en: [] },
};
const item = (indicatorCode: string, loss: string | null): OutcomeItem => {
  return { indicatorCode, value: null, score: null, weight: '0.5', contribution: null, loss };
};

describe('a result becomes a finding', () => {
  const rule = { lowestGrade: '不合格', findingBelowScore: null };

  it('when its grade is the lowest', () => {
    expect(severityOf(outcome, rule)).toBeUndefined();
    expect(severityOf({ ...outcome, grade: '不合格' }, rule)).toBe('major');
  });

  it('when its score is below the threshold of the round, not when it is equal', () => {
    expect(severityOf(outcome, { ...rule, findingBelowScore: '45.01' })).toBe('minor');
    expect(severityOf(outcome, { ...rule, findingBelowScore: '45' })).toBeUndefined();
  });

  it('but not without a score', () => {
    expect(
      severityOf({ ...outcome, score: null, rank: null, grade: null }, { ...rule, findingBelowScore: '100' }),
    ).toBeUndefined();
  });
});

it('the indicator that loses most is named; of equal ones the first by code', () => {
  expect(greatestLoss({ ...outcome, items: [item('B', '10.00'), item('A', '9.99'), item('C', null)] })).toBe('B');
  expect(greatestLoss({ ...outcome, items: [item('B', '10.00'), item('A', '10.00')] })).toBe('A');
  expect(greatestLoss({ ...outcome, items: [item('A', null)] })).toBeNull();
});

it('the title says who, how much and why, and fits', () => {
  expect(titleOf(outcome, '文盲率')).toBe('郓城县综合得分 45.00（合格），“文盲率”失分最多');
  expect([...titleOf({ ...outcome, territoryName: '𠮷'.repeat(300) }, undefined)]).toHaveLength(200);
});
