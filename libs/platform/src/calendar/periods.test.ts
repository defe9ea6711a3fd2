import fc from 'fast-check';
import { boundsOfPeriod, type PeriodKind, periodAt } from './periods';
import { addDays } from './shanghai';

describe('a period', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-H1', '2026-01-01', '2026-06-30'],
    ['2026-H2', '2026-07-01', '2026-12-31'],
    ['2026-Q1', '2026-01-01', '2026-03-31'],
    ['2026-Q4', '2026-10-01', '2026-12-31'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2026-12', '2026-12-01', '2026-12-31'],
  ])('%s goes from %s to %s', (period, first, last) => {
    expect(boundsOfPeriod(period)).toEqual({ first, last });
  });

  it.each(['2026-H3', '2026-Q0', '2026-13', '2026-1', '26', '', '2026-06-30'])('is not %j', (text) => {
    expect(() => boundsOfPeriod(text)).toThrow(RangeError);
  });

  it('holds the day that it was found for, and the next one begins after its last', () => {
    const kinds = fc.constantFrom<PeriodKind>('year', 'half-year', 'quarter', 'month');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), kinds, (days, kind) => {
        const day = addDays('2000-01-01', days);
        const { first, last } = boundsOfPeriod(periodAt(day, kind));
        expect(first <= day && day <= last).toBe(true);
        expect(boundsOfPeriod(periodAt(addDays(last, 1), kind)).first).toBe(addDays(last, 1));
      }),
    );
  });
});
