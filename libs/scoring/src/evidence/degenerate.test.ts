import { scoreModel } from '../engine/score-model';
import type { ScoringModel } from '../model/scoring-model';
import { decision } from '../testing/decision-matrix';
import { errorOf, normalisedOf, scoreColumn } from '../testing/one-column';

const two = decision({
  matrix: [
    [1, 10],
    [2, 30],
    [4, 20],
  ],
});
const withRoot = (root: Partial<ScoringModel['root']>) => ({ ...two.model, root: { ...two.model.root, ...root } });

describe('degenerate input has a defined answer or a named error', () => {
  it('one region counts as a constant column', () => {
    expect(scoreColumn([3]).final).toMatchObject({ scores: [0.5], ranks: [1] });
  });

  it('a column without any value leaves its weight to the others; without others there is no score and no rank', () => {
    const { final, flags } = scoreColumn([null, null]);
    expect(final).toMatchObject({
      scores: [null, null],
      displayed: [null, null],
      ranks: [null, null],
      contributions: { x: [null, null] },
    });
    expect(flags.map((flag) => flag.kind)).toEqual(['all-missing', 'missing', 'missing', 'no-score', 'no-score']);
  });

  it('no regions, wrong shapes and doubled names are refused with their place', () => {
    expect(errorOf(() => scoreColumn([]))).toBe('REGIONS_EMPTY at data.regions');
    expect(errorOf(() => scoreModel(two.model, { ...two.data, values: [[1, 2]] }))).toBe('SHAPE_WRONG at data.values');
    expect(errorOf(() => scoreModel(two.model, { ...two.data, values: [[1], [2], [3]] }))).toBe(
      'SHAPE_WRONG at data.values[0]',
    );
    expect(
      errorOf(() => scoreModel(two.model, { ...two.data, regions: [{ id: 'a' }, { id: 'b' }, { id: 'a' }] })),
    ).toBe('REGION_DUPLICATE at data.regions[2].id');
    expect(errorOf(() => scoreModel(two.model, { ...two.data, indicators: ['c1', 'c1'] }))).toBe(
      'CODE_DUPLICATE at data.indicators[1]',
    );
    expect(errorOf(() => scoreModel(two.model, { ...two.data, indicators: ['c1', 'zz'] }))).toBe(
      'COLUMN_MISSING at data.indicators',
    );
    const twice = { ...two.model, indicators: [{ code: 'c1' }, { code: 'c1' }] };
    expect(errorOf(() => scoreModel(twice, two.data))).toBe('CODE_DUPLICATE at model.indicators[1].code');
    expect(errorOf(() => scoreModel(withRoot({ code: 'c1' }), two.data))).toBe('CODE_DUPLICATE at model.nodes[c1]');
    expect(errorOf(() => scoreModel(withRoot({ code: '__proto__' }), two.data))).toBe(
      'CODE_FORBIDDEN at model.nodes[__proto__]',
    );
    expect(
      errorOf(() => scoreModel(withRoot({ children: [{ indicator: 'c1' }, { indicator: 'c1' }] }), two.data)),
    ).toBe('INDICATOR_TWICE_IN_TREE at model.nodes[total].children[c1]');
    expect(errorOf(() => scoreModel(withRoot({ children: [] }), two.data))).toBe(
      'NODE_EMPTY at model.nodes[total].children',
    );
  });

  it('data that are not even of the right kind', () => {
    const broken = (change: object) => errorOf(() => scoreModel(two.model, { ...two.data, ...change }));
    expect(broken({ values: 'x' })).toBe('DATA_INVALID at data.values');
    expect(broken({ values: [1, 2, 3] })).toBe('DATA_INVALID at data.values[0]');
    expect(broken({ regions: [{}, {}, {}] })).toBe('DATA_INVALID at data.regions[0].id');
    expect(broken({ period: 1, periods: [{ period: 1, values: two.data.values }] })).toBe(
      'DATA_INVALID at data.periods[0].period',
    );
    expect(errorOf(() => scoreModel(null as never, two.data))).toBe('MODEL_INVALID at model');
  });

  it('NaN, infinities and text are refused with their cell', () => {
    expect(errorOf(() => scoreColumn([1, Number.NaN]))).toBe('NOT_FINITE at data.values[1][0]');
    expect(errorOf(() => scoreColumn([Number.NEGATIVE_INFINITY, 1]))).toBe('NOT_FINITE at data.values[0][0]');
    expect(errorOf(() => scoreColumn(['12', 1]))).toBe('NOT_A_NUMBER at data.values[0][0]');
  });

  it('the largest numbers pass through min-max and are refused where a sum overflows', () => {
    expect(normalisedOf([-1e308, 0, 1e308])).toEqual([0, 0.5, 1]);
    expect(errorOf(() => normalisedOf([1e308, 1e308, -1e308], { normalise: { method: 'z-score' } }))).toBe(
      'OVERFLOW at model.indicators[x].normalise',
    );
    expect(
      errorOf(() =>
        scoreColumn(
          [1e308, 5e307],
          { normalise: { method: 'identity' } },
          { root: { code: 't', aggregation: { method: 'sum' }, children: [{ indicator: 'x', weight: 100 }] } },
        ),
      ),
    ).toBe('OVERFLOW at model.nodes[t].aggregation');
  });

  it('reversed goalposts and ranges are refused', () => {
    expect(errorOf(() => normalisedOf([1], { normalise: { method: 'goalposts', min: 5, max: 5 } }))).toBe(
      'GOALPOSTS_REVERSED at model.indicators[x].normalise',
    );
    expect(errorOf(() => normalisedOf([1], {}, { range: [1, 0] }))).toBe('RANGE_REVERSED at model.range');
  });

  it('weights: missing among given ones, negative, or summing to nothing', () => {
    const children = (a: number | undefined, b: number | undefined) =>
      withRoot({
        children: [
          { indicator: 'c1', ...(a !== undefined && { weight: a }) },
          { indicator: 'c2', ...(b !== undefined && { weight: b }) },
        ],
      });
    expect(errorOf(() => scoreModel(children(1, undefined), two.data))).toBe(
      'WEIGHT_MISSING at model.nodes[total].children[c2].weight',
    );
    expect(errorOf(() => scoreModel(children(1, -1), two.data))).toBe(
      'WEIGHT_NEGATIVE at model.nodes[total].children[c2].weight',
    );
    expect(errorOf(() => scoreModel(children(0, 0), two.data))).toBe(
      'WEIGHTS_SUM_ZERO at model.nodes[total].weighting',
    );
    expect(scoreModel(children(undefined, undefined), two.data).nodes.total?.weights).toEqual({ c1: 0.5, c2: 0.5 });
  });

  it('a geometric or harmonic mean refuses zero and below, unless a shift or a range is declared', () => {
    const geometric = withRoot({ aggregation: { method: 'geometric' } });
    expect(errorOf(() => scoreModel(geometric, two.data))).toBe('VALUE_NOT_POSITIVE at model.nodes[total].aggregation');
    expect(scoreModel({ ...geometric, range: [1, 100] }, two.data).final.scores[0]).toBe(1);
    const shifted = scoreModel(withRoot({ aggregation: { method: 'harmonic', shift: 1 } }), two.data).final;
    expect(shifted.scores[0]).toBe(0);
    const sum = Object.values(shifted.contributions).reduce((total, column) => total + (column[1] as number), 0);
    expect(sum).toBeCloseTo(shifted.scores[1] as number, 12);
  });

  it('data-driven weights: constant columns get 0 and a flag, all constant is refused', () => {
    const part = decision({
      matrix: [
        [1, 5],
        [2, 5],
        [4, 5],
      ],
      weighting: { method: 'critic' },
    });
    const result = scoreModel(part.model, part.data);
    expect(result.nodes.total?.weights).toEqual({ c1: 1, c2: 0 });
    expect(result.flags).toContainEqual({ kind: 'zero-weight', code: 'c2' });
    for (const method of [
      'entropy',
      'critic',
      'standard-deviation',
      'coefficient-of-variation',
      'pca',
      'merec',
    ] as const) {
      const flat = decision({
        matrix: [
          [5, 5],
          [5, 5],
          [5, 5],
        ],
        weighting: { method },
      });
      expect(errorOf(() => scoreModel(flat.model, flat.data))).toBe(
        'WEIGHTING_ALL_CONSTANT at model.nodes[total].weighting',
      );
    }
    const small = decision({
      matrix: [
        [1, 5],
        [2, 6],
      ],
      weighting: { method: 'critic' },
    });
    expect(errorOf(() => scoreModel(small.model, small.data))).toBe(
      'WEIGHTING_NEEDS_REGIONS at model.nodes[total].weighting',
    );
    const negative = decision({
      matrix: [
        [-1, 5],
        [2, 6],
      ],
      weighting: { method: 'entropy', input: 'treated' },
    });
    expect(errorOf(() => scoreModel(negative.model, negative.data))).toBe(
      'VALUE_NEGATIVE at model.nodes[total].weighting',
    );
  });

  it('AHP: wrong shape, not reciprocal, singular but consistent', () => {
    const ahp = (matrix: number[][]) =>
      decision({
        matrix: [
          [1, 5],
          [2, 6],
        ],
        weighting: { method: 'ahp', order: ['c1', 'c2'], matrix },
      });
    const run = (matrix: number[][]) => () => scoreModel(ahp(matrix).model, ahp(matrix).data);
    expect(errorOf(run([[1, 2]]))).toBe('AHP_SHAPE at model.nodes[total].weighting');
    expect(
      errorOf(
        run([
          [1, 2],
          [2, 1],
        ]),
      ),
    ).toBe('AHP_NOT_RECIPROCAL at model.nodes[total].weighting.matrix[0][1]');
    expect(
      errorOf(
        run([
          [1, 0],
          [0, 1],
        ]),
      ),
    ).toBe('AHP_NOT_RECIPROCAL at model.nodes[total].weighting.matrix[0][1]');
    expect(
      scoreModel(
        ahp([
          [1, 3],
          [1 / 3, 1],
        ]).model,
        two.data,
      ).nodes.total?.weights,
    ).toEqual({ c1: 0.75, c2: 0.25 });
  });

  it('a missing value: refused, zero, filled, or below coverage', () => {
    expect(errorOf(() => scoreColumn([1, null], { missing: { policy: 'fail' } }))).toBe(
      'VALUE_MISSING at model.indicators[x].missing',
    );
    expect(normalisedOf([1, null, 3], { missing: { policy: 'zero' } })).toEqual([0, 0, 1]);
    expect(scoreColumn([1, null, 4], { missing: { policy: 'mean' } }).indicators.x?.imputed).toEqual([1, 2.5, 4]);
    expect(errorOf(() => scoreColumn([1, null], { missing: { policy: 'group-mean', by: 'kind' } }))).toBe(
      'GROUP_UNKNOWN at model.indicators[x].missing.by',
    );
    const gap = {
      ...two.data,
      values: [
        [1, null],
        [2, 30],
        [4, 20],
      ],
    };
    expect(scoreModel(withRoot({ coverage: 0.5 }), gap).final.scores[0]).toBe(0);
    const below = scoreModel(withRoot({ coverage: 0.6 }), gap);
    expect(below.final.scores[0]).toBeNull();
    expect(below.flags).toContainEqual({ kind: 'below-coverage', region: 'a1', code: 'total' });
  });
});
