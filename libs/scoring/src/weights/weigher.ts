import type { ChildColumn } from '../aggregate/aggregator';
import { ScoringError } from '../errors/scoring-error';
import type { WeightingInput } from '../model/weighting';
import { extent } from '../numeric/column-statistics';

/** What a weighting needs. */
export interface WeighContext {
  children: readonly ChildColumn[];
  /** `weight` of each child as given, NaN when it has none. */
  given: Float64Array;
  /** Path of the weighting, for errors. */
  path: string;
}

/** Weights that sum to 1 (except `given` before division), and the numbers behind them. */
export interface Weighed {
  weights: Float64Array;
  info: Record<string, number | string>;
}

/** The columns that a data-driven weighting looks at. @throws ScoringError WEIGHTING_INPUT */
export function inputColumns(context: WeighContext, input: WeightingInput, directed: boolean): Float64Array[] {
  const leavesOnly = context.children.every((child) => child.treated !== undefined);
  if (input === 'normalised') return context.children.map((child) => child.scores);
  if (input === 'treated') {
    if (!leavesOnly) throw new ScoringError('WEIGHTING_INPUT', context.path);
    return context.children.map((child) => child.treated as Float64Array);
  }
  return context.children.map((child) =>
    unit(child.treated ?? child.scores, child.benefit || child.treated === undefined || !directed),
  );
}

/** `treated` where all children are indicators, else `normalised`. */
export function rawWherePossible(context: WeighContext): 'treated' | 'normalised' {
  return context.children.every((child) => child.treated !== undefined) ? 'treated' : 'normalised';
}

function unit(x: Float64Array, ascending: boolean): Float64Array {
  const { min, max } = extent(x);
  if (!(max > min)) return x.map((value) => (!Number.isNaN(value) ? 0 : value));
  return x.map((value) => (ascending ? value - min : max - value) / (max - min));
}

/** Keeps the rows in which every column is known. */
export function completeRows(columns: readonly Float64Array[]): Float64Array[] {
  const n = columns[0]?.length ?? 0;
  const keep = Array.from({ length: n }, (_, row) => columns.every((x) => !Number.isNaN(x[row])));
  return columns.map((x) => x.filter((_, row) => keep[row]));
}

/** Divides by the sum. @throws ScoringError WEIGHTING_ALL_CONSTANT when the sum is 0, OVERFLOW when it is not finite */
export function toShares(importance: Float64Array, path: string): Float64Array {
  let sum = 0;
  for (const value of importance) sum += value;
  if (sum === 0) throw new ScoringError('WEIGHTING_ALL_CONSTANT', path);
  if (!Number.isFinite(sum)) throw new ScoringError('OVERFLOW', path, { where: 'weights' });
  return importance.map((value) => value / sum);
}

/** Numbers by child: `prefix.code` → value. */
export function perChild(context: WeighContext, prefix: string, values: Float64Array): Record<string, number> {
  return Object.fromEntries(context.children.map((child, c) => [`${prefix}.${child.code}`, values[c] as number]));
}

/** Refuses fewer than `min` rows. */
export function requireRows(columns: readonly Float64Array[], min: number, path: string): void {
  const actual = columns[0]?.length ?? 0;
  if (actual < min) throw new ScoringError('WEIGHTING_NEEDS_REGIONS', path, { min, actual });
}
