import fc from 'fast-check';
import { fromScaled, gapOf, placesOf, splitByWeights, splitTarget, toScaled } from './target-split';

const total = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
const weights = fc
  .array(fc.bigInt({ min: 0n, max: 10n ** 24n }), { minLength: 1, maxLength: 40 })
  .filter((some) => some.some((weight) => weight > 0n));

describe('the split of a target', () => {
  it.each([
    ['10', 0, 'even', [{}, {}, {}], ['4', '3', '3']],
    ['1.00', 2, 'even', [{}, {}, {}], ['0.34', '0.33', '0.33']],
    ['-10', 0, 'even', [{}, {}, {}], ['-4', '-3', '-3']],
    ['100', 1, 'factor', [{ factor: '84.51' }, { factor: '0' }, { factor: '169.02' }], ['33.3', '0.0', '66.7']],
    ['12.5', 1, 'manual', [{ value: '7' }, { value: '5.5' }], ['7.0', '5.5']],
  ] as const)('of %s to %i places, %s', (value, places, method, parts, expected) => {
    expect(splitTarget(value, places, method, parts)).toEqual(expected);
  });

  it('shows what the parts do not reach', () => {
    expect(gapOf('12.5', 1, ['7.0', '5.0'])).toBe('0.5');
    expect(gapOf('12.5', 1, ['7.0', '6.0'])).toBe('-0.5');
    expect(gapOf('12.5', 1, ['7.0', '5.5'])).toBe('0.0');
  });

  it('adds up to the last digit, and no part is farther from its exact share than one', () => {
    fc.assert(
      fc.property(total, weights, (whole, given) => {
        const parts = splitByWeights(whole, given);
        const sum = given.reduce((all, weight) => all + weight, 0n);
        expect(parts.reduce((all, part) => all + part, 0n)).toBe(whole);
        parts.forEach((part, index) => {
          const off = part * sum - whole * (given[index] ?? 0n);
          expect((off < 0n ? -off : off) < sum).toBe(true);
        });
      }),
      { seed: 2026, numRuns: 500 },
    );
  });

  it('gives more to none with a smaller weight, and to equal weights nearly the same', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 20n }), weights, (whole, given) => {
        const parts = splitByWeights(whole, given);
        given.forEach((weight, i) => {
          given.forEach((other, j) => {
            const [one, two] = [parts[i] ?? 0n, parts[j] ?? 0n];
            if (weight > other) expect(one >= two).toBe(true);
            if (weight === other) expect(one - two <= 1n && two - one <= 1n).toBe(true);
          });
        });
      }),
      { seed: 2026, numRuns: 100 },
    );
  });

  it('reads and writes decimals without loss', () => {
    fc.assert(
      fc.property(total, fc.nat(12), (scaled, places) => {
        const text = fromScaled(scaled, places);
        expect(placesOf(text)).toBe(places);
        expect(toScaled(text, places)).toBe(scaled);
      }),
      { seed: 2026 },
    );
  });
});
