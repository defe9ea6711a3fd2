import { rankValues } from '../rank/rank-values';
import { extent, mean } from './column-statistics';

/** Pearson correlation of two columns without gaps; NaN when one is constant. */
export function pearson(x: Float64Array, y: Float64Array): number {
  if (!isVarying(x) || !isVarying(y)) return Number.NaN;
  const mx = mean(x);
  const my = mean(y);
  let sxy = 0;
  let sxx = 0;
  let syy = 0;
  for (let i = 0; i < x.length; i++) {
    const dx = (x[i] as number) - mx;
    const dy = (y[i] as number) - my;
    sxy += dx * dy;
    sxx += dx * dx;
    syy += dy * dy;
  }
  return Math.max(-1, Math.min(1, sxy / Math.sqrt(sxx * syy)));
}

/** Spearman correlation: Pearson correlation of mean ranks. */
export function spearman(x: Float64Array, y: Float64Array): number {
  return pearson(rankValues(x, false, 'fractional'), rankValues(y, false, 'fractional'));
}

/** Kendall's τ-b, with the correction for ties (Kendall 1945); NaN when one column is constant. O(n²). */
export function kendall(x: Float64Array, y: Float64Array): number {
  let balance = 0;
  let inX = 0;
  let inY = 0;
  for (let i = 1; i < x.length; i++) {
    for (let j = 0; j < i; j++) {
      const dx = Math.sign((x[i] as number) - (x[j] as number));
      const dy = Math.sign((y[i] as number) - (y[j] as number));
      balance += dx * dy;
      inX += dx * dx;
      inY += dy * dy;
    }
  }
  return inX === 0 || inY === 0 ? Number.NaN : balance / Math.sqrt(inX * inY);
}

/** Whether a column has two different known values. */
export function isVarying(x: Float64Array): boolean {
  const { min, max } = extent(x);
  return max > min;
}

/** Correlation matrix of columns without gaps. */
export function correlationMatrix(
  columns: readonly Float64Array[],
  correlation: (x: Float64Array, y: Float64Array) => number,
): Float64Array[] {
  const matrix = columns.map(() => new Float64Array(columns.length));
  columns.forEach((x, i) => {
    for (let j = 0; j <= i; j++) {
      const r = i === j ? 1 : correlation(x, columns[j] as Float64Array);
      (matrix[i] as Float64Array)[j] = r;
      (matrix[j] as Float64Array)[i] = r;
    }
  });
  return matrix;
}
