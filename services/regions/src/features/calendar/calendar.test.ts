import { WorkCalendar } from '@urbanpilot/platform';
import { checkDays, deadlineOf, workingDaysOf } from './calendar';

const calendar = new WorkCalendar();

describe('a deadline', () => {
  it('in working days passes over the holiday week', () => {
    expect(deadlineOf(calendar, '2026-09-29', 5, 'working')).toEqual({
      day: '2026-10-12',
      isWorkingDay: true,
      endsOn: '2026-10-12',
      workingDays: 5,
      calendarDays: 13,
      provisional: false,
    });
  });

  it('in calendar days that falls on a day off ends on the working day after it', () => {
    const { day, isWorkingDay, endsOn } = deadlineOf(calendar, '2026-09-28', 5, 'calendar');
    expect([day, isWorkingDay, endsOn]).toEqual(['2026-10-03', false, '2026-10-08']);
  });

  it('is provisional once it touches a year that nobody arranged', () => {
    expect(deadlineOf(calendar, '2026-12-01', 30, 'working').provisional).toBe(true);
    expect(deadlineOf(calendar, '2026-12-01', 5, 'working').provisional).toBe(false);
  });

  it('of no days is the day itself', () => {
    expect(deadlineOf(calendar, '2026-10-08', 0, 'working')).toMatchObject({ day: '2026-10-08', workingDays: 0 });
  });
});

describe('the days of a year', () => {
  it('are refused by name where they lie in another or are said twice', () => {
    const day = (text: string) => ({ day: text, working: false, name: '休' });
    expect(() => checkDays(2026, [day('2026-05-06'), day('2027-05-06'), day('2026-05-06')])).toThrow(
      expect.objectContaining({
        errors: [
          expect.objectContaining({ pointer: '/days/1/day', rule: 'year' }),
          expect.objectContaining({ pointer: '/days/2/day', rule: 'unique' }),
        ],
      }),
    );
    expect(() => checkDays(2026, [day('2026-05-06')])).not.toThrow();
  });

  it('are counted', () => {
    expect(workingDaysOf(calendar, 2026)).toBe(248);
  });
});
