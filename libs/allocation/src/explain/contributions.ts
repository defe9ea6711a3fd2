import { sumOf } from '../arithmetic/column';
import { parseDecimal, powerOfTen } from '../arithmetic/decimal';
import type { AllocationLine } from '../result/allocation-result';
import type { MinorUnits } from '../spec/allocation-spec';

/** What one factor brought to a recipient (因素贡献), in minor units. */
export interface Contribution {
  readonly key: string;
  readonly amount: MinorUnits;
}

/**
 * Splits the pro-rata part of a line among its factors in proportion to `weight × normalised`, by largest remainder (the
 * earlier factor first among equals), so that the contributions add up exactly to `parts.proRata` as displayed.
 */
export function contributionsOf(line: AllocationLine): Contribution[] {
  const products = line.factors.map(({ product }) => parseDecimal(product) ?? { digits: 0n, places: 0 });
  const places = products.reduce((most, { places: own }) => Math.max(most, own), 0);
  const weights = products.map(({ digits, places: own }) => digits * powerOfTen(places - own));
  const sum = sumOf(weights);
  if (sum === 0n) return [];
  const total = BigInt(line.parts.proRata);
  const size = total < 0n ? -total : total;
  const wholes = weights.map((weight) => (size * weight) / sum);
  const left = Number(size - sumOf(wholes));
  const byRemainder = weights
    .map((weight, index) => ({ index, rest: (size * weight) % sum }))
    .sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  for (const { index } of byRemainder.slice(0, left)) wholes[index] = (wholes[index] ?? 0n) + 1n;
  return line.factors.map(({ key }, index) => ({
    key,
    amount: (total < 0n ? -(wholes[index] ?? 0n) : (wholes[index] ?? 0n)).toString(),
  }));
}
