import type { Normalisation } from '../model/normalisation';
import { errorOf, normalisedOf, scoreColumn } from '../testing/one-column';

const points = (values: (number | null)[]) =>
  values.map((value) => (value === null ? null : Number(value.toFixed(10))));

describe('normalisation', () => {
  it('min-max turns for cost and leaves missing values missing', () => {
    expect(normalisedOf([0, 5, null, 10])).toEqual([0, 0.5, null, 1]);
    expect(normalisedOf([0, 5, null, 10], { direction: 'cost' })).toEqual([1, 0.5, null, 0]);
  });

  it('goalposts truncate unless told otherwise', () => {
    const normalise = { method: 'goalposts', min: 0, max: 10 } as const;
    expect(normalisedOf([-5, 5, 20], { normalise })).toEqual([0, 0.5, 1]);
    expect(normalisedOf([-5, 5, 20], { normalise: { ...normalise, truncate: false } })).toEqual([-0.5, 0.5, 2]);
    expect(normalisedOf([1, 10, 100], { normalise: { method: 'goalposts', min: 1, max: 100, scale: 'log' } })).toEqual([
      0, 0.5, 1,
    ]);
  });

  it('target attainment follows from base and target, also downwards and with a target of its own for each region', () => {
    expect(normalisedOf([50, 55, 60, 70], { normalise: { method: 'target', base: 50, target: 60 } })).toEqual([
      0, 0.5, 1, 1,
    ]);
    expect(normalisedOf([8, 5], { normalise: { method: 'target', base: 10, target: 5 } })).toEqual([0.4, 1]);
    expect(normalisedOf([70], { normalise: { method: 'target', base: 50, target: 60, truncate: 'lower' } })).toEqual([
      2,
    ]);
    expect(errorOf(() => normalisedOf([1], { normalise: { method: 'target', base: 5, target: 5 } }))).toBe(
      'TARGET_EQUALS_BASE at model.indicators[x].normalise',
    );
    expect(normalisedOf([5, 4], { normalise: { method: 'target', base: 5, target: 5, whenEqual: 'keep' } })).toEqual([
      1, 0,
    ]);
  });

  it('z-score names its divisor', () => {
    expect(points(normalisedOf([1, 2, 3], { normalise: { method: 'z-score' } }))).toEqual([-1, 0, 1]);
    expect(points(normalisedOf([1, 2, 3], { normalise: { method: 'z-score', ddof: 0 } }))[2]).toBeCloseTo(
      Math.sqrt(1.5),
      9,
    );
    expect(
      points(normalisedOf([1, 2, 3], { direction: 'cost', normalise: { method: 'z-score', center: 100, scale: 15 } })),
    ).toEqual([115, 100, 85]);
  });

  it('ranks and percentiles have their definitions side by side', () => {
    expect(normalisedOf([10, 30, 30, 20], { normalise: { method: 'rank' } })).toEqual([
      0,
      (4 - 1.5) / 3,
      (4 - 1.5) / 3,
      1 / 3,
    ]);
    expect(normalisedOf([10, 30, 20], { normalise: { method: 'rank', output: 'borda' } })).toEqual([0, 2, 1]);
    expect(
      normalisedOf([10, 30, 30, 20], { normalise: { method: 'rank', output: 'ascending-rank', ties: 'competition' } }),
    ).toEqual([1, 3, 3, 2]);
    const definitions = (['mean', 'weak', 'strict', 'exclusive'] as const).map(
      (definition) => normalisedOf([1, 2, 2, 3], { normalise: { method: 'percentile', definition } })[1],
    );
    expect(definitions).toEqual([0.5, 0.75, 0.25, 1 / 3]);
  });

  it('第1名得满分，其余按比例得分', () => {
    const normalise: Normalisation = { method: 'best-proportional', range: [0, 4] };
    expect(normalisedOf([50, 25, 40], { normalise })).toEqual([4, 2, 3.2]);
    expect(normalisedOf([2, 4, 8], { direction: 'cost', normalise })).toEqual([4, 2, 1]);
    expect(errorOf(() => normalisedOf([-1, 4], { normalise }))).toBe('VALUE_NEGATIVE at model.indicators[x].normalise');
  });

  it('published step rules: full at the target, +1 per 1 % up to 2, −1 per 1 % down to 0', () => {
    const normalise = { method: 'target-step', target: 100, full: 10, plus: 1, minus: 1, cap: 12, floor: 0 } as const;
    expect(normalisedOf([100, 101, 103, 99, 95, 80], { normalise })).toEqual([10, 11, 12, 9, 5, 0]);
    expect(normalisedOf([101.5, 98.5], { normalise: { ...normalise, wholeSteps: true } })).toEqual([11, 8]);
    expect(normalisedOf([90, 110], { direction: 'cost', normalise: { ...normalise, step: 10 } })).toEqual([11, 9]);
  });

  it('efficacy coefficient: 60 at the unallowable, 100 at the satisfactory value', () => {
    expect(normalisedOf([2, 6, 10], { normalise: { method: 'efficacy' } })).toEqual([60, 80, 100]);
    expect(normalisedOf([2, 6, 10], { direction: 'cost', normalise: { method: 'efficacy' } })).toEqual([100, 80, 60]);
    const given = { method: 'efficacy', satisfactory: 8, unallowable: 4 } as const;
    expect(normalisedOf([10, 6, 2], { normalise: given })).toEqual([120, 80, 40]);
    expect(normalisedOf([10, 6, 2], { normalise: { ...given, truncate: true } })).toEqual([100, 80, 60]);
    expect(points(normalisedOf([4, 8], { normalise: { ...given, form: 'exponential' } }))).toEqual([60, 100]);
  });

  it('target interval: 1 inside, linear to 0, at once 0 where the ends coincide', () => {
    expect(
      normalisedOf([0, 5, 10, 15, 20, 30, 40], { normalise: { method: 'interval', a: 0, c: 10, d: 20, b: 40 } }),
    ).toEqual([0, 0.5, 1, 1, 1, 0.5, 0]);
    expect(
      normalisedOf([9.9, 10, 20, 20.1], { normalise: { method: 'interval', a: 10, c: 10, d: 20, b: 20 } }),
    ).toEqual([0, 1, 1, 0]);
    expect(errorOf(() => normalisedOf([1, 2], { normalise: { method: 'interval', a: 5, c: 4, d: 6, b: 7 } }))).toBe(
      'RANGE_REVERSED at model.indicators[x].normalise',
    );
  });

  it('relative to average: ratio 110 % = 0, each +10 % = +0.5, cap 2', () => {
    const normalise = {
      method: 'relative-to-average',
      average: 100,
      ratio: 1.1,
      step: 0.1,
      plus: 0.5,
      cap: 2,
    } as const;
    expect(normalisedOf([110, 120, 135, 300, 90], { normalise })).toEqual(
      [0, 0.5, 1.25, 2, 0].map((value) => expect.closeTo(value, 10)),
    );
    expect(normalisedOf([80, 120], { normalise: { method: 'relative-to-average' } })).toEqual([0.8, 1.2]);
  });

  it('bands, lines, yes or no, labels and marks', () => {
    const bands = [
      { from: 90, score: 10 },
      { from: 60, score: 5 },
    ];
    expect(normalisedOf([95, 90, 60, 10], { normalise: { method: 'step-bands', bands, otherwise: 1 } })).toEqual([
      10, 10, 5, 1,
    ]);
    expect(normalisedOf([90], { normalise: { method: 'step-bands', bands, exclusive: true } })).toEqual([5]);
    expect(
      normalisedOf([-1, 5, 15, 99], {
        normalise: {
          method: 'piecewise-linear',
          points: [
            [0, 0],
            [10, 8],
            [20, 10],
          ],
        },
      }),
    ).toEqual([0, 4, 9, 10]);
    expect(normalisedOf([1, 0], { normalise: { method: 'binary' } })).toEqual([1, 0]);
    const levels = [
      { label: '优', score: 2 },
      { label: '一般', score: 1 },
      { label: '差', score: 0 },
    ];
    expect(normalisedOf(['优', '差', null, '一般'], { normalise: { method: 'graded', levels } })).toEqual([
      2,
      0,
      null,
      1,
    ]);
    expect(errorOf(() => normalisedOf(['好'], { normalise: { method: 'graded', levels } }))).toBe(
      'LABEL_UNKNOWN at data.values[0][0]',
    );
    expect(normalisedOf([4, 1], { normalise: { method: 'rubric', from: 1, to: 5 } })).toEqual([0.75, 0]);
    expect(errorOf(() => normalisedOf([6], { normalise: { method: 'rubric', from: 1, to: 5 } }))).toBe(
      'VALUE_OUTSIDE at model.indicators[x].normalise',
    );
  });

  it('divides by norm, sum and maximum, with three ways for cost', () => {
    expect(normalisedOf([3, 4], { normalise: { method: 'vector' } })).toEqual([0.6, 0.8]);
    expect(points(normalisedOf([3, 4], { direction: 'cost', normalise: { method: 'vector' } }))).toEqual([0.4, 0.2]);
    expect(normalisedOf([1, 3], { normalise: { method: 'sum' } })).toEqual([0.25, 0.75]);
    expect(points(normalisedOf([1, 3], { direction: 'cost', normalise: { method: 'sum' } }))).toEqual([0.75, 0.25]);
    expect(normalisedOf([2, 4], { direction: 'cost', normalise: { method: 'max' } })).toEqual([1, 0.5]);
    expect(normalisedOf([2, 4], { direction: 'cost', normalise: { method: 'max', cost: 'complement' } })).toEqual([
      0.5, 0,
    ]);
  });

  it('measures the distance to a reference region', () => {
    expect(normalisedOf([0, 5, 10], { normalise: { method: 'reference', region: 'r1' } })).toEqual([0, 1, 2]);
    expect(errorOf(() => normalisedOf([0, 5], { normalise: { method: 'reference', region: 'zz' } }))).toBe(
      'REGION_UNKNOWN at model.indicators[x].normalise.region',
    );
  });

  it('gives a constant column what the policy says, and flags it', () => {
    expect(normalisedOf([7, 7])).toEqual([0.5, 0.5]);
    expect(normalisedOf([7, 7], { constant: 'full' })).toEqual([1, 1]);
    expect(normalisedOf([7, 7], { constant: 'exclude' })).toEqual([null, null]);
    expect(errorOf(() => normalisedOf([7, 7], { constant: 'error' }))).toBe(
      'CONSTANT_COLUMN at model.indicators[x].normalise',
    );
    expect(scoreColumn([7, 7]).flags).toContainEqual({ kind: 'constant-column', code: 'x' });
    expect(normalisedOf([7, 7], { normalise: { method: 'z-score' } })).toEqual([0, 0]);
  });
});
