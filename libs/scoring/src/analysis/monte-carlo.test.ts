import type { ScoringModel } from '../model/scoring-model';
import { randomStream } from '../numeric/random';
import { decision } from '../testing/decision-matrix';
import { monteCarlo } from './monte-carlo';
import { monteCarloParallel } from './monte-carlo-parallel';

const random = randomStream(1, 1);
const matrix = Array.from({ length: 12 }, () => Array.from({ length: 5 }, () => 10 + random.uniform() * 90));
const { model, data } = decision({ matrix, model: { range: [1, 100] } });

describe('Monte-Carlo', () => {
  it('gives the same bytes for the same seed, other ones for another', () => {
    const first = JSON.stringify(monteCarlo(model, data, { draws: 100, seed: 4 }));
    expect(JSON.stringify(monteCarlo(model, data, { draws: 100, seed: 4 }))).toBe(first);
    expect(JSON.stringify(monteCarlo(model, data, { draws: 100, seed: 5 }))).not.toBe(first);
  });

  it('puts the baseline rank inside the interval of best and worst, and probabilities sum to one', () => {
    const result = monteCarlo(model, data, { draws: 300 });
    result.regions.forEach((_, k) => {
      expect(result.bestRank[k] as number).toBeLessThanOrEqual(result.lowRank[k] as number);
      expect(result.lowRank[k] as number).toBeLessThanOrEqual(result.medianRank[k] as number);
      expect(result.medianRank[k] as number).toBeLessThanOrEqual(result.highRank[k] as number);
      expect(result.rankProbabilities?.[k]?.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 10);
      for (const [other, probability] of (result.dominance?.[k] ?? []).entries()) {
        expect(probability + (result.dominance?.[other]?.[k] as number)).toBeCloseTo(1, 10);
      }
    });
    expect(result.topK['1']?.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(1);
  });

  it('has no spread when nothing can vary', () => {
    const result = monteCarlo(model, data, { draws: 20, weights: { distribution: 'uniform', spread: 0 } });
    expect(result.lowRank).toEqual(result.baseline);
    expect(result.highRank).toEqual(result.baseline);
    result.scoreSd.forEach((sd) => {
      expect(sd as number).toBeLessThan(1e-9);
    });
  });

  it('takes the fast way of linear models to the same ranks as the general one', () => {
    const general: ScoringModel = {
      ...model,
      adjustments: { items: [{ code: 'none', kind: 'bonus', indicator: 'c1', from: 1e9 }] },
    };
    const [fast, slow] = [monteCarlo(model, data, { draws: 64 }), monteCarlo(general, data, { draws: 64 })];
    expect(slow.meanRank).toEqual(fast.meanRank);
    slow.meanScore.forEach((score, k) => {
      expect(score).toBeCloseTo(fast.meanScore[k] as number, 9);
    });
  });

  it.each([
    { distribution: 'uniform', spread: 0.5 },
    { distribution: 'normal', sd: 0.2 },
    { distribution: 'dirichlet', concentration: 50 },
    { distribution: 'free' },
  ] as const)('draws weights that move ranks: %o', (weights) => {
    const result = monteCarlo(model, data, { draws: 200, weights });
    expect(result.regions.some((_, k) => result.lowRank[k] !== result.highRank[k])).toBe(true);
    expect(result.failedDraws).toBe(0);
  });

  it('varies data and methods, and counts draws that the model refuses', () => {
    const noisy = monteCarlo(model, data, { draws: 50, dataError: 0.3 });
    expect(noisy.scoreSd.some((sd) => (sd as number) > 1)).toBe(true);
    const methods = monteCarlo(model, data, {
      draws: 80,
      normalisations: [{ method: 'z-score' }],
      aggregations: [{ method: 'geometric' }],
    });
    // A geometric mean refuses negative z-scores: about a quarter of the draws.
    expect(methods.failedDraws).toBeGreaterThan(5);
    expect(methods.failedDraws).toBeLessThan(45);
  });
});

// The threads run built code; `make test` builds first.
describe('Monte-Carlo on several threads', () => {
  it('gives the same bytes as on one, with progress', async () => {
    const seen: number[] = [];
    const parallel = await monteCarloParallel(
      model,
      data,
      { draws: 320 },
      { threads: 3, onProgress: (share) => seen.push(share) },
    );
    expect(JSON.stringify(parallel)).toBe(JSON.stringify(monteCarlo(model, data, { draws: 320 })));
    expect(seen[seen.length - 1]).toBe(1);
  });

  it('stops when asked to', async () => {
    const controller = new AbortController();
    const run = monteCarloParallel(model, data, { draws: 100000 }, { threads: 1, signal: controller.signal });
    controller.abort();
    await expect(run).rejects.toMatchObject({ code: 'CANCELLED' });
  });
});
