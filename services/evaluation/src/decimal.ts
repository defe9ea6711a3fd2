const PLACES = 12;

/** A decimal of the contract (at most 12 places) as an integer of 10^−12, so that comparing and adding are exact. */
function unitsOf(decimal: string): bigint {
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.');
  const units = BigInt(whole + fraction.padEnd(PLACES, '0'));
  return decimal.startsWith('-') ? -units : units;
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`; no float rounds in between. */
export function compareDecimals(a: string, b: string): number {
  const difference = unitsOf(a) - unitsOf(b);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Whether the decimals add up to exactly this. */
export function addUpTo(decimals: readonly string[], total: string): boolean {
  return decimals.reduce((sum, decimal) => sum + unitsOf(decimal), 0n) === unitsOf(total);
}
