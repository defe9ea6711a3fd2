import fc from 'fast-check';
import { scoreModel } from '../engine/score-model';
import { problems } from '../testing/arbitraries';
import { bruteForce } from '../testing/brute-force';

describe('an independent implementation, one region and one node at a time', () => {
  it('finds the same scores to 1e-9 and the same ranks in 150 random models with gaps', () => {
    fc.assert(
      fc.property(problems(), ({ model, data }) => {
        const result = scoreModel(model, data);
        const expected = bruteForce(model, data);
        result.regions.forEach((id, k) => {
          for (const [code, want] of Object.entries(expected.scores[id] ?? {})) {
            const have = (result.nodes[code]?.scores ?? result.indicators[code]?.normalised)?.[k] ?? null;
            if (want === null || have === null) expect(have).toBe(want);
            else expect(Math.abs(have - want)).toBeLessThan(1e-9 * Math.max(1, Math.abs(want)));
          }
          expect(result.final.ranks[k] ?? null).toBe(expected.ranks[id]);
        });
      }),
      { numRuns: 150, seed: 20240501 },
    );
  });

  it.each(['entropy', 'standard-deviation'] as const)('finds the same weights by %s', (method) => {
    fc.assert(
      fc.property(problems({ gaps: false, linear: true }), ({ model, data }) => {
        const root = {
          ...model.root,
          children: model.indicators.map(({ code }) => ({ indicator: code })),
          weighting: { method },
        };
        const varying = model.indicators.some((indicator, c) => {
          const column = data.values.map((row) => row[c] as number);
          const inside = indicator.normalise ? column.map((x) => Math.min(100, Math.max(0, x))) : column;
          return new Set(inside).size > 1;
        });
        fc.pre(varying);
        const result = scoreModel({ ...model, root }, data);
        const expected = bruteForce({ ...model, root }, data);
        result.regions.forEach((id, k) => {
          expect(result.nodes.T?.scores[k]).toBeCloseTo(expected.scores[id]?.T as number, 9);
        });
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
