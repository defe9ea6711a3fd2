import { ScoringError } from '../errors/scoring-error';
import type { RegionParameter } from '../model/normalisation';
import type { UsedParameters } from '../result/scoring-result';

/** What a normaliser needs besides the column. */
export interface NormaliseContext {
  /** Code of the indicator, for errors. */
  code: string;
  /** Path of the normalisation, for errors. */
  path: string;
  /** More is better. */
  benefit: boolean;
  /** Lowest and highest score. */
  low: number;
  high: number;
  /** What a constant column gets. */
  constant: 'full' | 'middle' | 'exclude' | 'error';
  /** Region ids of the rows. */
  regions: readonly string[];
  /** One number per row; refused when a row with a value has none. */
  parameter(value: RegionParameter, x: Float64Array): Float64Array;
  /** Row of a region, or −1. */
  rowOf(id: string): number;
}

/** Scores of one column, NaN where there is none. */
export interface Normalised {
  scores: Float64Array;
  parameters: UsedParameters;
  /** The column was constant and the policy decided. */
  constant: boolean;
}

/** Applies `score` to each known value. */
export function mapKnown(x: Float64Array, score: (value: number, row: number) => number): Float64Array {
  const out = new Float64Array(x.length);
  for (let row = 0; row < x.length; row++) {
    const value = x[row] as number;
    out[row] = Number.isNaN(value) ? Number.NaN : score(value, row);
  }
  return out;
}

/** The answer for a constant column: full, middle, excluded, or an error (constant-column policy). */
export function constantColumn(x: Float64Array, context: NormaliseContext, middle?: number): Normalised {
  if (context.constant === 'error') throw new ScoringError('CONSTANT_COLUMN', context.path, { code: context.code });
  const scores = {
    full: context.high,
    middle: middle ?? context.low + (context.high - context.low) / 2,
    exclude: Number.NaN,
  };
  const score = scores[context.constant];
  return { scores: mapKnown(x, () => score), parameters: { constant: context.constant }, constant: true };
}

/** Cuts to [low, high]. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

/** Refuses values below 0 (or, when `positive`, not above 0), naming the region. */
export function requireSign(x: Float64Array, context: NormaliseContext, positive: boolean): void {
  for (let row = 0; row < x.length; row++) {
    const value = x[row] as number;
    if (value < 0 || (positive && value === 0)) {
      throw new ScoringError(positive ? 'VALUE_NOT_POSITIVE' : 'VALUE_NEGATIVE', context.path, {
        value,
        where: context.regions[row] ?? '',
      });
    }
  }
}
