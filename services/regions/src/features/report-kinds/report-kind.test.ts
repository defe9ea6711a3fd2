import { addDays, boundsOfPeriod, type PeriodKind, WorkCalendar } from '@urbanpilot/platform';
import fc from 'fast-check';
import { dueDayOf, kindErrors, periodsBetween } from './report-kind';

const CALENDAR = new WorkCalendar();
const PERIOD_KINDS: PeriodKind[] = ['year', 'half-year', 'quarter', 'month'];
const days = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a kind of report', () => {
  it.each([
    // The last days of September 2026 lie before the National Day holiday of 1 to 7 October.
    ['2026-09', 3, 'calendar', '2026-10-08'],
    ['2026-09', 3, 'working', '2026-10-10'],
    ['2026-09', 0, 'calendar', '2026-09-30'],
    ['2026-H1', 15, 'calendar', '2026-07-15'],
    ['2026-02', 0, 'calendar', '2026-02-28'],
    ['2025', 1, 'calendar', '2026-01-04'],
  ] as const)('for %s is due %i %s days after the period ends, on %s', (period, dueDays, dueCount, due) => {
    expect(dueDayOf({ dueDays, dueCount }, period, CALENDAR)).toBe(due);
  });

  it('is never due on a day off nor before the period ends, whatever is set', () => {
    const rules = fc.record({
      dueDays: fc.integer({ min: 0, max: 180 }),
      dueCount: fc.constantFrom('calendar' as const, 'working' as const),
    });
    fc.assert(
      fc.property(rules, days, fc.constantFrom(...PERIOD_KINDS), (rule, day, periodKind) => {
        const [period = ''] = periodsBetween(periodKind, day, day);
        const due = dueDayOf(rule, period, CALENDAR);
        expect(CALENDAR.isWorkingDay(due)).toBe(true);
        expect(due >= boundsOfPeriod(period).last).toBe(true);
        if (rule.dueCount === 'working' && rule.dueDays > 0) {
          expect(CALENDAR.workingDaysBetween(boundsOfPeriod(period).last, due)).toBe(rule.dueDays);
        }
      }),
      { seed: 2026, numRuns: 300 },
    );
  });

  it('knows the periods between two days without gap or overlap', () => {
    expect(periodsBetween('half-year', '2025-07-01', '2026-07-01')).toEqual(['2025-H2', '2026-H1', '2026-H2']);
    expect(periodsBetween('month', '2026-12-31', '2027-01-01')).toEqual(['2026-12', '2027-01']);
    expect(periodsBetween('year', '2026-05-02', '2026-05-01')).toEqual([]);
    fc.assert(
      fc.property(days, fc.nat(800), fc.constantFrom(...PERIOD_KINDS), (from, length, periodKind) => {
        const to = addDays(from, length);
        const bounds = periodsBetween(periodKind, from, to).map(boundsOfPeriod);
        expect(bounds[0] && bounds[0].first <= from && bounds[0].last >= from).toBe(true);
        expect((bounds.at(-1)?.last ?? '') >= to).toBe(true);
        for (const [index, { first }] of bounds.slice(1).entries()) {
          expect(first).toBe(addDays(bounds[index]?.last ?? '', 1));
        }
      }),
      { seed: 2026, numRuns: 300 },
    );
  });

  it('names what does not fit', () => {
    const owed = { programmeId: 'p', everyRegion: false, unitIds: [] } as const;
    const kind = { form: 'report', briefsDue: null, startsOn: '2026-01-01', ...owed } as const;
    const rules = (changes: object) =>
      kindErrors({ ...kind, ...changes } as never, '2026-11-28').map(({ pointer, rule }) => `${pointer} ${rule}`);
    expect(rules({})).toEqual([]);
    expect(rules({ programmeId: null })).toEqual(['/programmeId addressee']);
    expect(rules({ programmeId: null, everyRegion: true })).toEqual([]);
    expect(rules({ everyRegion: true })).toEqual(['/programmeId everyRegion']);
    expect(rules({ briefsDue: 2 })).toEqual(['/briefsDue forBriefs']);
    expect(rules({ form: 'briefs' })).toEqual(['/briefsDue forBriefs']);
    expect(rules({ form: 'briefs', briefsDue: 2, unitIds: ['u'] })).toEqual(['/unitIds forReports']);
    expect(rules({ startsOn: '2024-01-01' })).toEqual(['/startsOn notBefore']);
  });
});
