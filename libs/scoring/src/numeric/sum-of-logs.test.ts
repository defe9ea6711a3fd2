import { sumOfLogs } from './sum-of-logs';

describe('sumOfLogs', () => {
  it('agrees with Math.log over all magnitudes', () => {
    for (let exponent = -307; exponent <= 304; exponent++) {
      for (const mantissa of [1, 1.0000001, 1.3, 1.9999999, 3.7, 9.99]) {
        const x = Number(`${mantissa}e${exponent}`);
        const { logs } = sumOfLogs(Float64Array.of(x), 0);
        expect(Math.abs(logs / x - Math.log(x))).toBeLessThan(5e-16 * (1 + Math.abs(Math.log(x))));
      }
    }
  });

  it('takes 0·ln 0 as 0, leaves missing out and takes the smallest numbers too', () => {
    const { sum, logs, count } = sumOfLogs(Float64Array.of(0, Number.NaN, 1), 0);
    expect([sum, count]).toEqual([1, 2]);
    expect(logs).toBeCloseTo(0, 15);
    const tiny = Number.MIN_VALUE;
    expect(sumOfLogs(Float64Array.of(tiny), 0)).toMatchObject({ sum: tiny, logs: tiny * Math.log(tiny), count: 1 });
    expect(sumOfLogs(Float64Array.of(1, 1), 1).logs).toBeCloseTo(4 * Math.LN2, 14);
  });
});
