import { scoreModel } from '../engine/score-model';
import type { ScoringModel } from '../model/scoring-model';
import { randomStream } from '../numeric/random';
import { decision } from '../testing/decision-matrix';
import { errorOf } from '../testing/one-column';
import { audit } from './audit';
import { compareResults } from './compare-results';
import { leaveOneOut } from './leave-one-out';
import { oneAtATime } from './one-at-a-time';
import { optimiseWeights } from './optimise-weights';
import { sensitivity } from './sensitivity';
import { whatIf } from './what-if';
import { whyBefore } from './why-before';

const random = randomStream(5, 0);
const matrix = Array.from({ length: 30 }, () => {
  const common = random.normal();
  return [common + random.normal(), common + random.normal(), random.normal(), random.normal()];
});
const { model, data } = decision({ matrix, model: { range: [0, 100] } });
const deep: ScoringModel = {
  ...model,
  root: {
    code: 'total',
    children: [
      { code: 'A', weight: 3, children: [{ indicator: 'c1' }, { indicator: 'c2' }] },
      { code: 'B', weight: 1, weighting: { method: 'entropy' }, children: [{ indicator: 'c3' }, { indicator: 'c4' }] },
    ],
  },
};

describe('what-if', () => {
  const session = whatIf(deep, data);

  it('gives the bytes of a full computation and names what was computed again', () => {
    const values = [{ region: 'a3', indicator: 'c1', value: 9 }];
    const { result, recomputed } = session.apply({ values });
    const changed = data.values.map((row, k) => (k === 2 ? [9, ...row.slice(1)] : row));
    expect(JSON.stringify(result)).toBe(JSON.stringify(scoreModel(deep, { ...data, values: changed })));
    expect(recomputed).toEqual(['A', 'c1', 'total']);
  });

  it('changes weights and methods, and leaves the baseline as it was', () => {
    const { result, recomputed } = session.apply({ weights: { A: 0.5, B: 0.5 } });
    expect(result.nodes.total?.weights).toEqual({ A: 0.5, B: 0.5 });
    expect(recomputed).toEqual(['total']);
    const other = session.apply({ model: { ...deep, defaults: { normalise: { method: 'rank' } } } });
    expect(other.comparison.kendall).toBeLessThan(1);
    expect(session.apply({}).comparison.moved).toEqual([]);
    expect(errorOf(() => session.apply({ weights: { nothing: 1 } }))).toBe('NODE_UNKNOWN at changes.weights.nothing');
  });
});

describe('comparison of two results', () => {
  it('counts moved regions and gives both rank correlations', () => {
    const before = scoreModel(...pair([[1], [2], [3], [4]]));
    const after = scoreModel(...pair([[1], [2], [4], [3]]));
    const comparison = compareResults(before, after);
    expect(comparison).toMatchObject({
      regions: 4,
      meanShift: 0.5,
      moved: [
        { region: 'a3', gain: 1 },
        { region: 'a4', gain: -1 },
      ],
    });
    expect(comparison.kendall).toBeCloseTo(2 / 3, 12);
    expect(comparison.spearman).toBeCloseTo(0.8, 12);
  });
});

function pair(values: number[][]): Parameters<typeof scoreModel> {
  const input = decision({ matrix: values });
  return [input.model, input.data];
}

describe('why one region ranks before another', () => {
  it('adds up exactly, in full precision and as displayed', () => {
    const result = scoreModel(deep, data);
    const why = whyBefore(result, 'a1', 'a2', 'zh-CN');
    expect(why.items.reduce((sum, one) => sum + one.difference, 0)).toBeCloseTo(why.difference, 10);
    const units = why.items.reduce((sum, one) => sum + Math.round(one.displayed * 1e4), 0);
    expect(units).toBe(Math.round(why.displayedDifference * 1e4));
    expect((why.ranks[0] as number) < (why.ranks[1] as number)).toBe(true);
    expect(why.sentences[0]).toContain('先于');
    expect(whyBefore(result, 'a2', 'a1', 'en').sentences[0]).toContain('ranks before');
  });
});

describe('sensitivity', () => {
  it('gives an additive output first-order indices that sum to one and equal the total ones', () => {
    const flat = decision({
      matrix: [
        [0, 0],
        [100, 40],
        [50, 100],
      ],
      weights: [1, 1],
      model: { range: [0, 100], root: undefined as never },
    });
    const root = {
      code: 'total',
      aggregation: { method: 'sum' as const },
      children: [
        { indicator: 'c1', weight: 1 },
        { indicator: 'c2', weight: 1 },
      ],
    };
    const { factors } = sensitivity({ ...flat.model, root }, flat.data, { samples: 2048, region: 'a2', seed: 3 });
    // Score = w1·100 + w2·40 with independent weights: variances 100² and 40².
    const share = 100 ** 2 / (100 ** 2 + 40 ** 2);
    expect(factors[0]?.factor).toBe('weight:c1');
    expect(factors[0]?.first).toBeCloseTo(share, 1);
    expect(factors[0]?.total).toBeCloseTo(share, 1);
    expect(factors[1]?.total).toBeCloseTo(1 - share, 1);
  });

  it('names the method that matters, and gives the same numbers for the same seed', () => {
    const options = { samples: 32, seed: 9, aggregations: [{ method: 'minimum' as const }] };
    const first = sensitivity(deep, data, options);
    expect(first.factors.map(({ factor }) => factor)).toEqual([
      'weight:c1',
      'weight:c2',
      'weight:c3',
      'weight:c4',
      'weight:A',
      'weight:B',
      'aggregation',
    ]);
    const strongest = [...first.factors].sort((a, b) => b.total - a.total)[0];
    expect(strongest?.factor).toBe('aggregation');
    expect(sensitivity(deep, data, options)).toEqual(first);
  });

  it('changes one weight at a time', () => {
    const effects = oneAtATime(deep, data, 0.5);
    expect(effects.map(({ code }) => code)).toEqual(['c1', 'c2', 'c3', 'c4', 'A', 'B']);
    expect(Math.max(...effects.map(({ shiftHigh }) => shiftHigh))).toBeGreaterThan(0);
  });

  it('leaves one indicator out at a time', () => {
    const left = leaveOneOut(deep, data);
    expect(left.map(({ indicator }) => indicator)).toEqual(['c1', 'c2', 'c3', 'c4']);
    const { model: small } = decision({ matrix: [[1]] });
    expect(leaveOneOut(small, { regions: [{ id: 'a' }], indicators: ['c1'], values: [[1]] })[0]?.refused).toBe(
      'NODE_EMPTY',
    );
    const direct = scoreModel(
      {
        ...deep,
        root: {
          ...deep.root,
          children: [{ code: 'A', weight: 3, children: [{ indicator: 'c2' }] }, ...deep.root.children.slice(1)],
        },
      },
      data,
    );
    expect(left[0]?.kendall).toBe(compareResults(scoreModel(deep, data), direct).kendall);
  });
});

describe('audit', () => {
  it('flags redundant and opposed pairs, and gives alpha and components', () => {
    const rows = Array.from({ length: 12 }, (_, i) => [i, 2 * i + (i % 2), -i, (i * 7) % 5]);
    const input = decision({ matrix: rows });
    const [total] = audit(input.model, input.data);
    expect(total?.flags.map(({ a, b, kind }) => `${a} ${b} ${kind}`)).toEqual(
      expect.arrayContaining(['c1 c2 redundant', 'c1 c3 opposed']),
    );
    expect(total?.components.reduce((sum, one) => sum + one.explained, 0)).toBeCloseTo(1, 10);
    expect(total?.correlations[0]?.[2]).toBeCloseTo(-1, 12);
  });

  it('gives alpha 2r/(1 + r) for two columns with correlation r', () => {
    const input = decision({
      matrix: [
        [1, 2],
        [2, 1],
        [3, 4],
        [4, 3],
      ],
    });
    const [total] = audit(input.model, input.data);
    const r = total?.correlations[0]?.[1] as number;
    expect(total?.cronbachAlpha).toBeCloseTo((2 * r) / (1 + r), 12);
  });
});

describe('weights towards stated importance', () => {
  it('reaches the importance that was stated', () => {
    const found = optimiseWeights(model, data, { c1: 2, c2: 1, c3: 1, c4: 1 });
    for (const code of ['c1', 'c2', 'c3', 'c4'])
      expect(found.achieved[code]).toBeCloseTo(found.wanted[code] as number, 4);
    expect(Object.values(found.weights).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    expect(scoreModel(found.model, data).nodes.total?.weights.c1).toBeCloseTo(found.weights.c1 as number, 12);
    expect(errorOf(() => optimiseWeights(model, data, { c1: 1 }))).toBe('VALUE_NOT_POSITIVE at importance.c2');
  });
});
