import { extent } from '../numeric/column-statistics';
import { constantColumn, type NormaliseContext, type Normalised } from './normaliser';

/**
 * Min-max (极差标准化). Halves the terms where the range of the column is beyond the largest double.
 * Source: OECD/JRC Handbook on Constructing Composite Indicators (2008), section 5.
 */
export function minMax(x: Float64Array, context: NormaliseContext): Normalised {
  const { min, max } = extent(x);
  if (!(max > min)) return constantColumn(x, context);
  const scores = new Float64Array(x.length);
  const { benefit, low, high } = context;
  const span = high - low;
  const half = Number.isFinite(max - min) ? 1 : 0.5;
  const width = max * half - min * half;
  // A missing value stays NaN by arithmetic alone; the plain loops keep this hot path free of calls.
  if (benefit && half === 1) {
    for (let row = 0; row < x.length; row++) scores[row] = (((x[row] as number) - min) / width) * span + low;
  } else {
    const [from, sign] = benefit ? [min * half, 1] : [max * half, -1];
    for (let row = 0; row < x.length; row++)
      scores[row] = ((sign * ((x[row] as number) * half - from)) / width) * span + low;
  }
  return { scores, parameters: { min, max }, constant: false };
}
