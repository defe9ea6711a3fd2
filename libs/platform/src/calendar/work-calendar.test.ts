import fc from 'fast-check';
import { HOLIDAY_NOTICES } from './holiday-notices';
import { addDays, daysBetween, isWeekend } from './shanghai';
import { MOST_WORKING_DAYS, WorkCalendar } from './work-calendar';

const calendar = new WorkCalendar();
const aDay = fc.integer({ min: 0, max: 2_000 }).map((days) => addDays('2023-06-01', days));
const aCount = fc.integer({ min: 0, max: 400 });

describe('the notices of the State Council', () => {
  it.each(HOLIDAY_NOTICES.flatMap(({ holidays }) => holidays.map((holiday) => [holiday.from, holiday] as const)))(
    'from %s count the days off that they say, made up for on weekends outside of them',
    (_from, { from, to, days, makeUp }) => {
      expect(daysBetween(from, to) + 1).toBe(days);
      for (const day of makeUp) {
        expect([day, isWeekend(day)]).toEqual([day, true]);
        expect(calendar.isWorkingDay(day)).toBe(true);
      }
    },
  );

  it('make the working days of a year what the calendars in use say', () => {
    const workingDays = (year: number) => calendar.workingDaysBetween(`${year - 1}-12-31`, `${year}-12-31`);
    expect([2024, 2025, 2026].map(workingDays)).toEqual([251, 248, 248]);
  });
});

describe('working days', () => {
  it.each([
    ['2026-10-01', false],
    ['2026-10-07', false],
    ['2026-10-08', true],
    ['2026-10-10', true],
    ['2026-10-11', false],
    ['2026-02-14', true],
    ['2026-02-23', false],
    ['2025-02-08', true],
    ['2024-02-09', true],
    ['2024-05-11', true],
    ['2026-11-24', true],
  ])('%s is worked: %s', (day, working) => {
    expect(calendar.isWorkingDay(day)).toBe(working);
  });

  it('pass over the holiday week and count the Saturday that makes up for it', () => {
    expect(calendar.addWorkingDays('2026-09-30', 1)).toBe('2026-10-08');
    expect(calendar.addWorkingDays('2026-09-30', 3)).toBe('2026-10-10');
    expect(calendar.addWorkingDays('2026-10-08', -1)).toBe('2026-09-30');
    expect(calendar.workingDayFrom('2026-10-01')).toBe('2026-10-08');
    expect(calendar.workingDayFrom('2026-10-10')).toBe('2026-10-10');
  });

  it('are weekdays in a year without a notice, which is told', () => {
    expect(calendar.isProvisional('2031-01-01')).toBe(true);
    expect(calendar.isProvisional('2026-12-31')).toBe(false);
    expect(calendar.isWorkingDay('2031-10-01')).toBe(true);
  });

  it('are what the office says over the notice, and arranged once it says that they are', () => {
    const days = [{ day: '2026-10-10', working: false, name: '本市活动' }];
    const own = new WorkCalendar([
      { year: 2026, final: false, note: 'x', version: 1, days },
      { year: 2031, final: true, note: 'x', version: 1, days: [{ day: '2031-10-01', working: false, name: '国庆节' }] },
    ]);
    expect(own.isWorkingDay('2026-10-10')).toBe(false);
    expect(own.isWorkingDay('2026-10-01')).toBe(false);
    expect([own.isWorkingDay('2031-10-01'), own.isProvisional('2031-06-01')]).toEqual([false, false]);
    expect(own.exceptionsOf(2026).filter(({ source }) => source === 'office')).toEqual([
      { ...days[0], source: 'office' },
    ]);
  });

  it('end on a working day, as many days away as were added', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 400 }), fc.boolean(), (day, count, back) => {
        const end = calendar.addWorkingDays(day, back ? -count : count);
        expect(calendar.isWorkingDay(end)).toBe(true);
        const between = back ? [addDays(end, -1), addDays(day, -1)] : [day, end];
        expect(calendar.workingDaysBetween(between[0] ?? '', between[1] ?? '')).toBe(count);
      }),
    );
  });

  it('add up: first some and then some more is all at once, and back again from a working day', () => {
    fc.assert(
      fc.property(aDay, aCount, aCount, (day, a, b) => {
        const there = calendar.addWorkingDays(day, a + b);
        expect(calendar.addWorkingDays(calendar.addWorkingDays(day, a), b)).toBe(there);
        if (calendar.isWorkingDay(day)) expect(calendar.addWorkingDays(there, -(a + b))).toBe(day);
      }),
    );
  });

  it('between two days are those to a third and from there on, and negative the other way', () => {
    fc.assert(
      fc.property(aDay, aDay, aDay, (a, b, c) => {
        const sum = calendar.workingDaysBetween(a, b) + calendar.workingDaysBetween(b, c);
        expect(sum).toBe(calendar.workingDaysBetween(a, c));
        expect(calendar.workingDaysBetween(a, b) + calendar.workingDaysBetween(b, a)).toBe(0);
      }),
    );
  });

  it.each([MOST_WORKING_DAYS + 1, -MOST_WORKING_DAYS - 1, 1.5, Number.NaN])('refuse to be counted %s far', (count) => {
    expect(() => calendar.addWorkingDays('2026-01-01', count)).toThrow(RangeError);
  });
});
