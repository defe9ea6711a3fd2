import fc from 'fast-check';
import type { ScoringData } from '../data/scoring-data';
import type { Aggregation } from '../model/aggregation';
import type { Normalisation } from '../model/normalisation';
import type { ScoringModel } from '../model/scoring-model';
import type { GroupNode, TreeNode } from '../model/tree-node';

/** A model with its data (tests only). */
export interface Problem {
  model: ScoringModel;
  data: ScoringData;
}

const value = fc.integer({ min: -500, max: 1500 }).map((x) => x / 10);

/** Random models of one or two levels on random data with gaps; scores are positive, so that every mean is defined. */
export function problems(options: { gaps: boolean; linear?: boolean } = { gaps: true }): fc.Arbitrary<Problem> {
  return fc
    .record({ n: fc.integer({ min: 1, max: 9 }), m: fc.integer({ min: 1, max: 7 }), seed: fc.integer() })
    .chain(({ n, m }) =>
      fc.record({
        cells: fc.array(
          fc.array(options.gaps ? fc.option(value, { freq: 6 }) : value, { minLength: m, maxLength: m }),
          { minLength: n, maxLength: n },
        ),
        costs: fc.array(fc.boolean(), { minLength: m, maxLength: m }),
        posts: fc.array(fc.boolean(), { minLength: m, maxLength: m }),
        weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: m, maxLength: m }),
        split: fc.integer({ min: 0, max: m }),
        methods: fc.array(fc.constantFrom<Aggregation['method']>('arithmetic', 'geometric', 'harmonic'), {
          minLength: 3,
          maxLength: 3,
        }),
      }),
    )
    .map((drawn) => {
      const codes = drawn.costs.map((_, c) => `i${c}`);
      const leaf = (c: number): TreeNode => ({ indicator: `i${c}`, weight: drawn.weights[c] as number });
      const group = (code: string, from: number, to: number, k: number): GroupNode => ({
        code,
        weight: k + 1,
        aggregation: { method: options.linear ? 'arithmetic' : (drawn.methods[k] as 'arithmetic') },
        children: codes.slice(from, to).map((_, c) => leaf(from + c)),
      });
      const groups = [group('A', 0, drawn.split, 1), group('B', drawn.split, codes.length, 2)].filter(
        (one) => one.children.length > 0,
      );
      const goalposts: Normalisation = { method: 'goalposts', min: 0, max: 100 };
      return {
        model: {
          format: 1,
          range: [1, 101],
          decimals: 3,
          indicators: codes.map((code, c) => ({
            code,
            direction: drawn.costs[c] ? 'cost' : 'benefit',
            ...(drawn.posts[c] && { normalise: goalposts }),
          })),
          root: {
            code: 'T',
            aggregation: { method: options.linear ? 'arithmetic' : (drawn.methods[0] as 'arithmetic') },
            children: groups,
          },
        },
        data: { regions: drawn.cells.map((_, row) => ({ id: `r${row}` })), indicators: codes, values: drawn.cells },
      };
    });
}
