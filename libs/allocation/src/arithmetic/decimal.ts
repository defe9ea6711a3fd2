/** A decimal number held exactly: `digits × 10^-places`. */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

/** A decimal at the JSON border: a string such as `"12.50"`, or a number read by its shortest decimal form. */
export type DecimalInput = string | number;

const FORM = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,4}))?$/;
/** Longer input would only serve to exhaust memory: no statistic has a thousand digits. */
const MOST_DIGITS = 1000;

/**
 * Reads a decimal exactly. A number is read by its shortest decimal form, so `0.1` is one tenth and not the nearest
 * binary fraction.
 *
 * @returns the decimal, or `null` when the input is no finite decimal (NaN, infinity, empty, more than 1,000 digits).
 */
export function parseDecimal(input: unknown): Decimal | null {
  if (typeof input === 'number') {
    if (Number.isSafeInteger(input)) return { digits: BigInt(input), places: 0 };
    return Number.isFinite(input) ? parseText(String(input)) : null;
  }
  return typeof input === 'string' ? parseText(input) : null;
}

/** Digits, perhaps with a point: what nearly every value looks like, and read without taking the text apart first. */
const PLAIN = /^\d+(?:\.\d+)?$/;

function parseText(text: string): Decimal | null {
  if (text.length <= 18 && PLAIN.test(text)) {
    const point = text.indexOf('.');
    if (point < 0) return { digits: BigInt(text), places: 0 };
    return { digits: BigInt(text.slice(0, point) + text.slice(point + 1)), places: text.length - point - 1 };
  }
  return parseForm(text);
}

function parseForm(text: string): Decimal | null {
  if (text.length > MOST_DIGITS) return null;
  const match = FORM.exec(text);
  if (!match) return null;
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  const places = fraction.length - Number(exponent);
  if (Math.abs(places) > MOST_DIGITS) return null;
  const magnitude = BigInt(whole + fraction);
  const digits = sign === '-' ? -magnitude : magnitude;
  return places >= 0 ? { digits, places } : { digits: digits * powerOfTen(-places), places: 0 };
}

const POWERS: bigint[] = [1n];

/** `10^exponent` for a non-negative integer exponent. */
export function powerOfTen(exponent: number): bigint {
  for (let known = POWERS.length; known <= exponent; known += 1) POWERS.push((POWERS[known - 1] ?? 1n) * 10n);
  return POWERS[exponent] ?? 1n;
}

/** Prints `digits × 10^-places` with exactly `places` digits after the point. */
export function printScaled(digits: bigint, places: number): string {
  if (places === 0) return digits.toString();
  const negative = digits < 0n;
  const text = (negative ? -digits : digits).toString().padStart(places + 1, '0');
  return `${negative ? '-' : ''}${text.slice(0, -places)}.${text.slice(-places)}`;
}

/** Prints a decimal without superfluous zeros: `1.20` becomes `1.2`, `3.00` becomes `3`. */
export function printDecimal(value: Decimal): string {
  return trimZeros(printScaled(value.digits, value.places));
}

/** Removes the zeros that end a fraction, and the point when nothing follows it. */
export function trimZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
