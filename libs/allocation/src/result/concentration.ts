import { ratioToDecimal } from '../arithmetic/ratio';
import type { Concentration } from './allocation-result';

const PLACES = 12;
const MOST_POINTS = 100;

/**
 * Gini coefficient and Lorenz curve of amounts (magnitudes, so that a reduction is measured alike), from exact sums.
 * Gini = Σ (2i − n − 1)·x(i) / (n·Σ x) over amounts in rising order: the population formula, 0 when all are equal or all zero.
 */
export function concentrationOf(amounts: readonly bigint[]): Concentration {
  const sorted = sortAmounts(amounts.map((amount) => (amount < 0n ? -amount : amount)));
  const count = sorted.length;
  const points = Math.min(count, MOST_POINTS);
  const marks: { rank: number; sum: bigint }[] = [{ rank: 0, sum: 0n }];
  let sum = 0n;
  let weighted = 0n;
  sorted.forEach((amount, index) => {
    sum += amount;
    weighted += BigInt(2 * (index + 1) - count - 1) * amount;
    const next = Math.floor(((index + 1) * points) / count);
    if (next > Math.floor((index * points) / count)) marks.push({ rank: index + 1, sum });
  });
  const share = (part: bigint, whole: bigint): string =>
    ratioToDecimal({ numerator: part, denominator: whole === 0n ? 1n : whole }, PLACES);
  return {
    gini: share(weighted, BigInt(count) * sum),
    lorenz: marks.map((mark) => ({
      recipients: share(BigInt(mark.rank), BigInt(count)),
      amount: share(mark.sum, sum),
    })),
  };
}

/** Sorts non-negative amounts; those that fit 64 bits without a call for each comparison. */
function sortAmounts(amounts: readonly bigint[]): readonly bigint[] {
  const fits = amounts.every((amount) => amount < 1n << 64n);
  if (fits) return [...BigUint64Array.from(amounts).sort()];
  return [...amounts].sort((left, right) => (left < right ? -1 : left > right ? 1 : 0));
}
