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
  for (let rank = 1; rank <= count; rank += 1) {
    const amount = sorted[rank - 1] ?? 0n;
    sum += amount;
    weighted += BigInt(2 * rank - count - 1) * amount;
    if (Math.floor((rank * points) / count) > Math.floor(((rank - 1) * points) / count)) marks.push({ rank, sum });
  }
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
function sortAmounts(amounts: readonly bigint[]): ArrayLike<bigint> {
  const fits = amounts.every((amount) => amount < 1n << 64n);
  if (fits) return BigUint64Array.from(amounts).sort();
  return [...amounts].sort((left, right) => (left < right ? -1 : left > right ? 1 : 0));
}
