import { roundToUnits } from './round-half-up';

/**
 * Rounds the parts of a total so that they add up to the rounded total (最大余额法): each part goes down to a whole unit, and the units
 * still missing go to the largest remainders, the first of equal ones first.
 * @param parts exact parts, in units of 10^−decimals after scaling; written back in units
 * @param total exact total
 * @returns the total in units
 */
export function splitRounding(parts: Float64Array, total: number, decimals: number): number {
  const scale = 10 ** decimals;
  const goal = roundToUnits(total, decimals);
  let missing = goal;
  const remainders = new Float64Array(parts.length);
  for (let i = 0; i < parts.length; i++) {
    const exact = (parts[i] as number) * scale;
    const whole = Math.floor(exact + 1e-9);
    remainders[i] = exact - whole;
    parts[i] = whole;
    missing -= whole;
  }
  if (missing !== 0 && !giveToLargest(parts, remainders, missing)) spread(parts, remainders, missing);
  return goal;
}

/**
 * The usual case, fewer units missing than parts with a remainder: finds the smallest remainder that still gets one. False when it is not the
 * usual case.
 */
function giveToLargest(parts: Float64Array, remainders: Float64Array, missing: number): boolean {
  if (missing < 0 || missing > parts.length) return false;
  const threshold = remainders.slice().sort()[parts.length - missing] as number;
  if (!(threshold > 1e-9)) return false;
  let left = missing;
  for (let i = 0; i < parts.length; i++) {
    if ((remainders[i] as number) <= threshold) continue;
    parts[i] = (parts[i] as number) + 1;
    left--;
  }
  for (let i = 0; left > 0; i++) {
    if (remainders[i] !== threshold) continue;
    parts[i] = (parts[i] as number) + 1;
    left--;
  }
  return true;
}

/** Gives (or takes) one unit each, round after round, to the largest (from the smallest) remainders. */
function spread(parts: Float64Array, remainders: Float64Array, missing: number): void {
  const order = Array.from(parts.keys());
  if (missing > 0) order.sort((a, b) => (remainders[b] as number) - (remainders[a] as number) || a - b);
  // A part that is exactly zero is changed last: it stands for an item that did nothing.
  else order.sort((a, b) => (remainders[a] as number) - (remainders[b] as number) || a - b);
  const active = order.filter((i) => parts[i] !== 0 || (remainders[i] as number) > 1e-9);
  const cycle = active.length > 0 ? active : order;
  const step = missing > 0 ? 1 : -1;
  for (let k = 0; k < Math.abs(missing); k++) {
    const i = cycle[k % cycle.length] as number;
    parts[i] = (parts[i] as number) + step;
  }
}
