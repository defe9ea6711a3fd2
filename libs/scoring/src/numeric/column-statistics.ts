/** Number of known (not NaN) entries. */
export function countKnown(x: Float64Array): number {
  let missing = 0;
  for (let i = 0; i < x.length; i++) if (Number.isNaN(x[i])) missing++;
  return x.length - missing;
}

/** The known entries, in order. */
export function known(x: Float64Array): Float64Array {
  return x.filter((value) => !Number.isNaN(value));
}

/** Smallest and largest known entry; both NaN when there is none. */
export function extent(x: Float64Array): { min: number; max: number } {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < x.length; i++) {
    const value = x[i] as number;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return min > max ? { min: Number.NaN, max: Number.NaN } : { min, max };
}

/** Arithmetic mean of the known entries; NaN when there is none. */
export function mean(x: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < x.length; i++) {
    const value = x[i] as number;
    if (!Number.isNaN(value)) {
      sum += value;
      count++;
    }
  }
  return count === 0 ? Number.NaN : sum / count;
}

/** Standard deviation of the known entries with divisor n − ddof; NaN when n ≤ ddof. */
export function standardDeviation(x: Float64Array, ddof: number): number {
  const center = mean(x);
  let sum = 0;
  let count = 0;
  for (let i = 0; i < x.length; i++) {
    const value = x[i] as number;
    if (!Number.isNaN(value)) {
      sum += (value - center) ** 2;
      count++;
    }
  }
  return count > ddof ? Math.sqrt(sum / (count - ddof)) : Number.NaN;
}

/**
 * Quantile of the known entries by linear interpolation (type 7 of Hyndman and Fan 1996, the default of R and numpy);
 * NaN when there is none. `share` is from 0 to 1.
 */
export function quantile(x: Float64Array, share: number): number {
  const sorted = known(x).sort();
  if (sorted.length === 0) return Number.NaN;
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (high - low) * (position - below);
}

/** Median of the known entries. */
export function median(x: Float64Array): number {
  return quantile(x, 0.5);
}

/** Sample skewness G1 = g1·√(n(n−1))/(n−2) and excess kurtosis G2 (type 2 of Joanes and Gill 1998, Excel's SKEW and KURT). */
export function shape(x: Float64Array): { skewness: number; kurtosis: number } {
  const n = countKnown(x);
  const center = mean(x);
  let m2 = 0;
  let m3 = 0;
  let m4 = 0;
  for (let i = 0; i < x.length; i++) {
    const value = x[i] as number;
    if (Number.isNaN(value)) continue;
    const d = value - center;
    const d2 = d * d;
    m2 += d2;
    m3 += d2 * d;
    m4 += d2 * d2;
  }
  const skewness = ((Math.sqrt(n) * m3) / m2 ** 1.5) * (Math.sqrt(n * (n - 1)) / (n - 2));
  const r = (n * m4) / (m2 * m2);
  const kurtosis = (((n + 1) * (r - 3) + 6) * (n - 1)) / ((n - 2) * (n - 3));
  return { skewness, kurtosis };
}
