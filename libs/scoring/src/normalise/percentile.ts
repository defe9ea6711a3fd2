import type { PercentileNormalisation } from '../model/normalisation';
import { extent, known } from '../numeric/column-statistics';
import { constantColumn, mapKnown, type NormaliseContext, type Normalised } from './normaliser';

/** Percentile (百分位): share of known values that are worse, with four definitions of how equal ones count. */
export function percentile(x: Float64Array, spec: PercentileNormalisation, context: NormaliseContext): Normalised {
  const { min, max } = extent(x);
  if (!(max > min)) return constantColumn(x, context);
  const sorted = known(x).sort();
  const n = sorted.length;
  const scores = mapKnown(x, (value) => {
    const below = lowerBound(sorted, value);
    const upTo = upperBound(sorted, value);
    const worse = context.benefit ? below : n - upTo;
    const share = shareOf(spec.definition ?? 'mean', worse, upTo - below, n);
    return share * (context.high - context.low) + context.low;
  });
  return { scores, parameters: { n }, constant: false };
}

function shareOf(
  definition: 'mean' | 'weak' | 'strict' | 'exclusive',
  worse: number,
  equal: number,
  n: number,
): number {
  switch (definition) {
    case 'mean':
      return (worse + equal / 2) / n;
    case 'weak':
      return (worse + equal) / n;
    case 'strict':
      return worse / n;
    case 'exclusive':
      return worse / (n - 1);
  }
}

/** Number of entries of the ascending array below `value`. */
function lowerBound(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Number of entries of the ascending array not above `value`. */
function upperBound(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
