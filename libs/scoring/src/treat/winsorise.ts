import { ScoringError } from '../errors/scoring-error';
import type { PercentileWinsorisation, ShapeWinsorisation } from '../model/treatment';
import { countKnown, extent, quantile, shape } from '../numeric/column-statistics';
import { rangeLog } from './transform';
import type { Treated } from './treat-column';

/** Winsorisation by percentile (按分位数缩尾); percentiles by linear interpolation (type 7). */
export function winsorisePercentile(x: Float64Array, spec: PercentileWinsorisation, path: string): Treated {
  const lower = spec.lower ?? 0.05;
  const upper = spec.upper ?? 0.95;
  if (!(lower >= 0 && upper <= 1 && lower < upper))
    throw new ScoringError('RANGE_REVERSED', path, { low: lower, high: upper });
  const low = quantile(x, lower);
  const high = quantile(x, upper);
  return {
    values: x.map((value) => Math.min(Math.max(value, low), high)),
    applied: 'winsorise-percentile',
    parameters: { low, high },
  };
}

/**
 * Winsorisation triggered by skewness and kurtosis (按偏度峰度缩尾). Fewer than four values or a constant column are left alone,
 * because the shape is not defined for them. Source: COINr 1.1 `Treat`, after the JRC COIN Tool.
 */
export function winsoriseShape(x: Float64Array, spec: ShapeWinsorisation): Treated {
  const untouched: Treated = { values: x, applied: 'none', parameters: {} };
  const { min, max } = extent(x);
  if (countKnown(x) < 4 || !(max > min)) return untouched;
  const limits = { skewness: spec.skewness ?? 2, kurtosis: spec.kurtosis ?? 3.5 };
  const before = shape(x);
  const report: Record<string, number> = { skewnessBefore: before.skewness, kurtosisBefore: before.kurtosis };
  if (passes(before, limits)) return { ...untouched, parameters: report };
  const winsorised = pullIn(x, limits, spec.maxPoints ?? 5);
  const after = shape(winsorised.values);
  Object.assign(report, { skewnessAfter: after.skewness, kurtosisAfter: after.kurtosis, points: winsorised.points });
  if (passes(after, limits) || spec.fallback === 'none') {
    return { values: winsorised.values, applied: 'winsorise-shape', parameters: report };
  }
  // As in COINr, the second step starts again from the untreated column.
  const logged = rangeLog(x);
  const shapeAfterLog = shape(logged.values);
  return {
    ...logged,
    parameters: { ...report, skewnessAfter: shapeAfterLog.skewness, kurtosisAfter: shapeAfterLog.kurtosis },
  };
}

interface Shape {
  skewness: number;
  kurtosis: number;
}

function passes(found: Shape, limits: Shape): boolean {
  return !(Math.abs(found.skewness) >= limits.skewness && found.kurtosis >= limits.kurtosis);
}

function pullIn(x: Float64Array, limits: Shape, maxPoints: number): { values: Float64Array; points: number } {
  const values = x.slice();
  let high = 0;
  let low = 0;
  let found = shape(values);
  while (!passes(found, limits) && high + low < maxPoints) {
    const { min, max } = extent(values);
    const fromAbove = found.skewness >= 0;
    const outer = fromAbove ? max : min;
    const next = extent(values.filter((value) => value !== outer));
    const inner = fromAbove ? next.max : next.min;
    // With two distinct values left, pulling in would make the column constant.
    if (next.min === next.max) break;
    const touched = replaceAll(values, outer, inner);
    if (fromAbove) high = touched;
    else low = touched;
    found = shape(values);
  }
  return { values, points: high + low };
}

/** Sets every `from` to `to`; tells how many there were. */
function replaceAll(values: Float64Array, from: number, to: number): number {
  let count = 0;
  for (let row = 0; row < values.length; row++) {
    if (values[row] !== from) continue;
    values[row] = to;
    count++;
  }
  return count;
}
