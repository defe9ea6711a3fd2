import { type Decimal, powerOfTen, printScaled } from './decimal';

/** An exact fraction. The denominator is positive; the fraction need not be in lowest terms. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** An exact fraction at the JSON border, in lowest terms: `"100000/3"`, or `"42"` when it is whole. */
export type RatioText = string;

/** The greatest common divisor of two integers, never negative; `gcd(0, 0)` is 0. */
export function gcd(left: bigint, right: bigint): bigint {
  let a = left < 0n ? -left : left;
  let b = right < 0n ? -right : right;
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** The least common multiple of two positive integers. */
export function lcm(left: bigint, right: bigint): bigint {
  return (left / gcd(left, right)) * right;
}

/** Prints a fraction in lowest terms, without a denominator of 1. */
export function printRatio({ numerator, denominator }: Ratio): RatioText {
  const common = gcd(numerator, denominator);
  const [top, bottom] = common === 0n ? [0n, 1n] : [numerator / common, denominator / common];
  return bottom === 1n ? top.toString() : `${top}/${bottom}`;
}

/** Reads what {@link printRatio} prints. Throws a RangeError on anything else. */
export function parseRatio(text: RatioText): Ratio {
  const match = /^(-?\d+)(?:\/([1-9]\d*))?$/.exec(text);
  if (!match) throw new RangeError(`not a fraction: ${text}`);
  return { numerator: BigInt(match[1] ?? '0'), denominator: BigInt(match[2] ?? '1') };
}

/** The integer nearest to a fraction; halves are rounded away from zero (四舍五入). */
export function roundHalfUp({ numerator, denominator }: Ratio): bigint {
  const magnitude = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * magnitude + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}

/** The largest integer that is not above a fraction. */
export function floorRatio({ numerator, denominator }: Ratio): bigint {
  const quotient = numerator / denominator;
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}

/** The smallest integer that is not below a fraction. */
export function ceilRatio({ numerator, denominator }: Ratio): bigint {
  return -floorRatio({ numerator: -numerator, denominator });
}

/** Prints a fraction as a decimal with `places` digits, rounded half up (四舍五入). */
export function ratioToDecimal({ numerator, denominator }: Ratio, places: number): string {
  return printScaled(roundHalfUp({ numerator: numerator * powerOfTen(places), denominator }), places);
}

/** The exact fraction that a decimal stands for. */
export function decimalToRatio({ digits, places }: Decimal): Ratio {
  return { numerator: digits, denominator: powerOfTen(places) };
}
