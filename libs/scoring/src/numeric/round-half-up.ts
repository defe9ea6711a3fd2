/** 10^d for d from 0 to 15. */
const POWERS = Float64Array.from({ length: 16 }, (_, d) => Number(`1e${d}`));

/**
 * Rounds to `decimals` places, half away from zero (四舍五入). A sum such as 0.28499999999999998 that is 0.285 but for the
 * last bits counts as 0.285: the number is read at 14 significant digits before rounding.
 * @returns the integer count of units of 10^−decimals
 */
export function roundToUnits(x: number, decimals: number): number {
  const scaled = x * (POWERS[decimals] as number);
  const magnitude = Math.abs(scaled);
  if (magnitude >= 2 ** 52) return Math.trunc(scaled);
  const whole = Math.floor(magnitude);
  const fraction = magnitude - whole;
  // Only near one half can the last bits decide.
  const near = Math.abs(fraction - 0.5) <= 1e-13 * Math.max(1, magnitude);
  const units = near || fraction > 0.5 ? whole + 1 : whole;
  return scaled < 0 ? -units || 0 : units;
}

/** Units of 10^−decimals as a number: the double nearest to the decimal. */
export function fromUnits(units: number, decimals: number): number {
  return units / (POWERS[decimals] as number);
}

/** `x` rounded to `decimals` places, half away from zero (四舍五入). NaN stays NaN. */
export function roundHalfUp(x: number, decimals: number): number {
  return !Number.isNaN(x) ? fromUnits(roundToUnits(x, decimals), decimals) : x;
}
