import type { ScoringData } from '../data/scoring-data';
import type { Adjustments } from '../model/adjustment';
import type { Grading } from '../model/grading';
import type { Veto } from '../model/indicator';
import type { Ranking } from '../model/ranking';
import type { ScoringModel } from '../model/scoring-model';
import type { ScoringResult } from '../result/scoring-result';
import { scoreModel } from './score-model';

interface Parts {
  ranking?: Ranking;
  grading?: Grading;
  adjustments?: Adjustments;
  vetoes?: Veto[];
}

/** Scores given as they are; a second column `extra` for bonus, keys and vetoes. */
function final(scores: number[], extra: number[], parts: Parts = {}): ScoringResult {
  const { vetoes, ...rest } = parts;
  const model: ScoringModel = {
    format: 1,
    decimals: 1,
    defaults: { normalise: { method: 'identity' } },
    indicators: [{ code: 'score' }, { code: 'extra', ...(vetoes && { vetoes }) }],
    root: { code: 't', children: [{ indicator: 'score' }] },
    ...rest,
  };
  const data: ScoringData = {
    regions: scores.map((_, k) => ({ id: `r${k}`, groups: { kind: k % 2 === 0 ? '县' : '市' } })),
    indicators: ['score', 'extra'],
    values: scores.map((score, k) => [score, extra[k] as number]),
  };
  return scoreModel(model, data);
}

describe('ranks', () => {
  it('are 1, 1, 3 on the displayed score, with a flag for those that tie', () => {
    const { final: result, flags } = final([80.04, 80.01, 70], [0, 0, 0]);
    expect(result.displayed).toEqual([80, 80, 70]);
    expect(result.ranks).toEqual([1, 1, 3]);
    expect(flags.map((flag) => [flag.kind, flag.region])).toContainEqual(['tie', 'r0']);
  });

  it('can be dense, fractional, exact, or count from the lowest', () => {
    expect(final([80, 80, 70], [0, 0, 0], { ranking: { ties: 'dense' } }).final.ranks).toEqual([1, 1, 2]);
    expect(final([80, 80, 70], [0, 0, 0], { ranking: { ties: 'fractional' } }).final.ranks).toEqual([1.5, 1.5, 3]);
    expect(final([80.04, 80.01, 70], [0, 0, 0], { ranking: { on: 'exact' } }).final.ranks).toEqual([1, 2, 3]);
    expect(final([80, 90, 70], [0, 0, 0], { ranking: { order: 'ascending' } }).final.ranks).toEqual([2, 3, 1]);
  });

  it('use a further key only when it is configured, and record it', () => {
    const result = final([80, 80, 70], [1, 2, 0], { ranking: { tieBreakers: ['extra'] } });
    expect(result.final.ranks).toEqual([2, 1, 3]);
    expect(result.flags).toContainEqual({ kind: 'tie-broken', region: 'r0' });
    expect(result.flags.some((flag) => flag.kind === 'tie')).toBe(false);
  });

  it('count within the peer group too', () => {
    expect(final([80, 90, 85, 70], [0, 0, 0, 0], { ranking: { peerGroup: 'kind' } }).final.peerRanks).toEqual([
      2, 1, 1, 2,
    ]);
  });
});

describe('bonus and penalty', () => {
  it('have caps of their own and together, and the total stays in its interval', () => {
    const adjustments: Adjustments = {
      items: [
        { code: 'award', kind: 'bonus', indicator: 'extra', perUnit: 2, cap: 5 },
        { code: 'brief', kind: 'bonus', indicator: 'extra', from: 1, perUnit: 5 },
        { code: 'late', kind: 'penalty', indicator: 'extra', perUnit: 0.5, wholeUnits: true },
      ],
      bonusCap: 10,
      limit: [0, 100],
    };
    const { final: result } = final([50, 99], [3.4, 1], { adjustments });
    // r0: 5 + 12 = 17 shrinks to 10; 3 whole units off.
    expect(result.scores[0]).toBeCloseTo(58.5, 12);
    expect(result.adjustments['bonus:award']?.[0]).toBeCloseTo(50 / 17, 12);
    expect(result.scores[1]).toBe(100);
    expect(result.contributions.limit?.[1]).toBeCloseTo(-0.5, 12);
  });
});

describe('vetoes', () => {
  it('set to zero, cap, and take out of the ranking', () => {
    const zero = final([80, 70], [1, 0], { vetoes: [{ when: { op: '>=', value: 1 }, effect: 'zero' }] });
    expect(zero.final).toMatchObject({
      scores: [0, 70],
      ranks: [2, 1],
      contributions: { score: [80, 70], veto: [-80, 0] },
    });
    expect(
      final([80, 70], [1, 0], { vetoes: [{ when: { op: '=', value: 1 }, effect: 'cap', score: 60 }] }).final.scores,
    ).toEqual([60, 70]);
    const out = final([80, 70], [1, 0], { vetoes: [{ when: { op: '>', value: 0 }, effect: 'unranked' }] });
    expect(out.final).toMatchObject({ scores: [80, 70], ranks: [null, 1] });
    expect(out.flags).toContainEqual({ kind: 'vetoed', region: 'r0', code: 'extra' });
  });
});

describe('grades', () => {
  const grades = [{ name: '优秀', min: 90, share: 0.3 }, { name: '良好', min: 80, share: 0.4 }, { name: '合格' }];
  const scores = [95, 94, 93, 92, 91, 85, 84, 60, 50, 40];
  const extra = scores.map(() => 0);
  const count = (result: ScoringResult) =>
    grades.map(({ name }) => result.final.grades?.filter((grade) => grade === name).length);

  it('go by cut-off, by quota, or by both', () => {
    expect(count(final(scores, extra, { grading: { rule: 'cut-off', grades } }))).toEqual([5, 2, 3]);
    expect(count(final(scores, extra, { grading: { rule: 'quota', grades } }))).toEqual([3, 4, 3]);
    expect(count(final([95, 94, 70, 60, 50, 40, 30, 20, 10, 0], extra, { grading: { rule: 'both', grades } }))).toEqual(
      [2, 0, 8],
    );
  });

  it('send equals at the border of a quota down together, or take them in together', () => {
    const level = [95, 94, 93, 93, 50, 50, 50, 50, 50, 50];
    expect(count(final(level, extra, { grading: { rule: 'both', grades } }))).toEqual([2, 2, 6]);
    expect(count(final(level, extra, { grading: { rule: 'both', grades, tiesAtBorder: 'include' } }))).toEqual([
      4, 0, 6,
    ]);
  });

  it('are limited by a veto', () => {
    const vetoes: Veto[] = [{ when: { op: '=', value: 1 }, effect: 'grade', grade: '合格' }];
    const result = final(scores, [1, ...extra.slice(1)], { grading: { rule: 'both', grades }, vetoes });
    expect(result.final.grades?.slice(0, 4)).toEqual(['合格', '优秀', '优秀', '优秀']);
  });
});
