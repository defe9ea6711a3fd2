import type { Cell } from '../data/scoring-data';
import { scoreModel } from '../engine/score-model';
import type { Indicator } from '../model/indicator';
import type { ScoringModel } from '../model/scoring-model';
import type { ScoringResult } from '../result/scoring-result';

/** Scores a single column `x` of regions r0, r1, … (tests only). */
export function scoreColumn(
  column: Cell[],
  indicator: Partial<Indicator> = {},
  model: Partial<ScoringModel> = {},
): ScoringResult {
  return scoreModel(
    {
      format: 1,
      range: [0, 1],
      decimals: 4,
      indicators: [{ code: 'x', ...indicator }],
      root: { code: 't', children: [{ indicator: 'x' }] },
      ...model,
    },
    { regions: column.map((_, row) => ({ id: `r${row}` })), indicators: ['x'], values: column.map((cell) => [cell]) },
  );
}

/** Normalised scores of a single column. */
export function normalisedOf(
  column: Cell[],
  indicator: Partial<Indicator> = {},
  model: Partial<ScoringModel> = {},
): (number | null)[] {
  return scoreColumn(column, indicator, model).indicators.x?.normalised ?? [];
}

/** The error that `run` throws as `CODE at path`; 'no error' when there is none. */
export function errorOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    const { code, path } = error as { code?: string; path?: string };
    return code === undefined ? String(error) : `${code} at ${path}`;
  }
  return 'no error';
}
