import type { ScoringData } from '../data/scoring-data';
import type { Aggregation } from '../model/aggregation';
import type { ScoringModel } from '../model/scoring-model';
import type { Weighting } from '../model/weighting';

/** A decision matrix as papers print it: rows are alternatives a1, a2, …, columns are criteria c1, c2, … (tests only). */
export interface DecisionMatrix {
  matrix: number[][];
  /** −1 for a criterion of which less is better; all 1 when left out. */
  types?: number[];
  weights?: number[];
  weighting?: Weighting;
  aggregation?: Aggregation;
  model?: Partial<ScoringModel>;
}

/** Model and data of a decision matrix with a single node `total`. */
export function decision(input: DecisionMatrix): { model: ScoringModel; data: ScoringData } {
  const codes = (input.matrix[0] ?? []).map((_, c) => `c${c + 1}`);
  const children = codes.map((indicator, c) => ({
    indicator,
    ...(input.weights && { weight: input.weights[c] as number }),
  }));
  return {
    model: {
      format: 1,
      range: [0, 1],
      decimals: 4,
      indicators: codes.map((code, c) => ({ code, direction: input.types?.[c] === -1 ? 'cost' : 'benefit' })),
      root: {
        code: 'total',
        children,
        ...(input.weighting && { weighting: input.weighting }),
        ...(input.aggregation && { aggregation: input.aggregation }),
      },
      ...input.model,
    },
    data: { regions: input.matrix.map((_, row) => ({ id: `a${row + 1}` })), indicators: codes, values: input.matrix },
  };
}
