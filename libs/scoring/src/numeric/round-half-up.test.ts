import fc from 'fast-check';
import { roundHalfUp } from './round-half-up';
import { splitRounding } from './split-rounding';

describe('rounding half up on decimals (四舍五入)', () => {
  it('takes decimals as they are written, not as their doubles are', () => {
    expect([1.005, 2.675, 0.285, 1.115].map((x) => roundHalfUp(x, 2))).toEqual([1.01, 2.68, 0.29, 1.12]);
    expect([0.5, 1.5, -0.5, -1.5].map((x) => roundHalfUp(x, 0))).toEqual([1, 2, -1, -2]);
    expect(roundHalfUp(0.1 + 0.2 - 0.015, 2)).toBe(0.29);
    expect([0.284999, 0.4999999, 79.99499999].map((x) => roundHalfUp(x, 2))).toEqual([0.28, 0.5, 79.99]);
    expect(roundHalfUp(Number.NaN, 2)).toBeNaN();
    expect(roundHalfUp(1e300, 2)).toBe(1e300);
  });

  it('agrees with decimal arithmetic on numbers of three places', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (thousandths) => {
        expect(roundHalfUp(thousandths / 1000, 2)).toBe(Math.floor((thousandths + 5) / 10) / 100);
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});

describe('rounding the parts of a total', () => {
  it('gives missing units to the largest remainders, the first of equal ones first', () => {
    const parts = Float64Array.of(33.333, 33.333, 33.334);
    expect(splitRounding(parts, 100, 0)).toBe(100);
    expect([...parts]).toEqual([33, 33, 34]);
    const equal = Float64Array.of(0.5, 0.5, 0);
    splitRounding(equal, 1, 0);
    expect([...equal]).toEqual([1, 0, 0]);
  });

  it('adds up for any parts, negative ones included, and moves none by more than one unit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -9_999_999, max: 9_999_999 }), { minLength: 1, maxLength: 12 }),
        (millionths) => {
          const exact = millionths.map((value) => value / 1e6);
          const total = millionths.reduce((a, b) => a + b, 0) / 1e6;
          const parts = Float64Array.from(exact);
          const goal = splitRounding(parts, total, 2);
          expect(parts.reduce((a, b) => a + b, 0)).toBe(goal);
          parts.forEach((part, i) => {
            expect(Math.abs(part - (exact[i] as number) * 100)).toBeLessThanOrEqual(1 + 1e-6);
          });
        },
      ),
      { numRuns: 300, seed: 2 },
    );
  });
});
