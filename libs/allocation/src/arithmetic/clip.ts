/** `value`, or the limit that it passes; `null` for no upper limit. `low` must not be above `high`. */
export function clip(value: bigint, low: bigint, high: bigint | null): bigint {
  if (high !== null && value > high) return high;
  return value < low ? low : value;
}
