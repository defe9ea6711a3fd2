import { extent } from '../numeric/column-statistics';
import { constantColumn, mapKnown, type NormaliseContext, type Normalised } from './normaliser';

/**
 * Min-max (极差标准化). Halves the terms where the range of the column is beyond the largest double.
 * Source: OECD/JRC Handbook on Constructing Composite Indicators (2008), section 5.
 */
export function minMax(x: Float64Array, context: NormaliseContext): Normalised {
  const { min, max } = extent(x);
  if (!(max > min)) return constantColumn(x, context);
  const half = Number.isFinite(max - min) ? 1 : 0.5;
  const width = max * half - min * half;
  const span = context.high - context.low;
  const scores = context.benefit
    ? mapKnown(x, (value) => ((value * half - min * half) / width) * span + context.low)
    : mapKnown(x, (value) => ((max * half - value * half) / width) * span + context.low);
  return { scores, parameters: { min, max }, constant: false };
}
