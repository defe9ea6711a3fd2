/** A number for sentences: up to `digits` significant digits, without trailing zeros; — for none. */
export function formatNumber(value: number | null | undefined, digits = 8): string {
  return value === null || value === undefined ? '—' : String(Number(value.toPrecision(digits)));
}
