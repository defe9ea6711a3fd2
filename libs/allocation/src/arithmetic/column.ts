import { type Decimal, powerOfTen } from './decimal';
import { gcd, lcm } from './ratio';

/**
 * A column of exact fractions that share one denominator, so that they are compared and summed as plain integers.
 * `values[i] / denominator` is the number of recipient `i`; the denominator is positive.
 */
export interface Column {
  readonly values: readonly bigint[];
  readonly denominator: bigint;
}

/** Brings decimals to one denominator, the power of ten that the longest of them needs. */
export function columnOfDecimals(decimals: readonly Decimal[]): Column {
  const places = decimals.reduce((most, decimal) => Math.max(most, decimal.places), 0);
  return {
    values: decimals.map((decimal) =>
      decimal.places === places ? decimal.digits : decimal.digits * powerOfTen(places - decimal.places),
    ),
    denominator: powerOfTen(places),
  };
}

/** The sum of the integers of a column. */
export function sumOf(values: readonly bigint[]): bigint {
  let sum = 0n;
  for (const value of values) sum += value;
  return sum;
}

/** The smallest and the largest integer of a column that is not empty. */
export function extremesOf(values: readonly bigint[]): { least: bigint; most: bigint } {
  let least = values[0] ?? 0n;
  let most = least;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most };
}

/** `Σ weight × column`, exactly, over columns of the same length. */
export function weightedSum(terms: readonly { column: Column; weight: Decimal }[], length: number): Column {
  const denominators = terms.map(({ column, weight }) => column.denominator * powerOfTen(weight.places));
  const denominator = denominators.reduce(lcm, 1n);
  const values: bigint[] = new Array<bigint>(length).fill(0n);
  terms.forEach(({ column, weight }, term) => {
    const factor = weight.digits * (denominator / (denominators[term] ?? 1n));
    for (let row = 0; row < length; row += 1) values[row] = (values[row] ?? 0n) + factor * (column.values[row] ?? 0n);
  });
  return { values, denominator };
}

/** The product of two columns, row by row. */
export function product(left: Column, right: Column): Column {
  return {
    values: left.values.map((value, row) => value * (right.values[row] ?? 0n)),
    denominator: left.denominator * right.denominator,
  };
}

/** Divides out what all integers of a column and its denominator have in common: later arithmetic is on small numbers. */
export function reduceColumn({ values, denominator }: Column): Column {
  let common = denominator;
  for (const value of values) {
    if (common === 1n) return { values, denominator };
    if (value % common !== 0n) common = gcd(common, value);
  }
  return { values: values.map((value) => value / common), denominator: denominator / common };
}
