import { ScoringError } from '../errors/scoring-error';
import type { Treatment } from '../model/treatment';
import { boxCox, logarithm, powerTransform, rangeLog } from './transform';
import { winsorisePercentile, winsoriseShape } from './winsorise';

/** A treated column. */
export interface Treated {
  /** Values after treatment, NaN for missing. */
  values: Float64Array;
  /** Which method took effect. */
  applied: string;
  /** Its numbers. */
  parameters: Record<string, number>;
}

/**
 * Treats outliers and skew of one column (异常值处理).
 * @throws ScoringError VALUE_NOT_POSITIVE, VALUE_NEGATIVE, RANGE_REVERSED, OVERFLOW
 */
export function treatColumn(x: Float64Array, spec: Treatment, path: string): Treated {
  if (spec.method === 'none') return { values: x, applied: 'none', parameters: {} };
  const treated = dispatch(x, spec, path);
  for (const value of treated.values) {
    if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) {
      throw new ScoringError('OVERFLOW', path, { where: spec.method });
    }
  }
  return treated;
}

function dispatch(x: Float64Array, spec: Exclude<Treatment, { method: 'none' }>, path: string): Treated {
  switch (spec.method) {
    case 'winsorise-percentile':
      return winsorisePercentile(x, spec, path);
    case 'winsorise-shape':
      return winsoriseShape(x, spec);
    case 'log':
      return logarithm(x, spec, path);
    case 'log-range':
      return rangeLog(x);
    case 'box-cox':
      return boxCox(x, spec, path);
    case 'power':
      return powerTransform(x, spec, path);
  }
}
