import { WorkCalendar } from '@urbanpilot/platform';
import { callErrors, changeErrors, reminderOn } from './data-call';

const CALENDAR = new WorkCalendar();

describe('a data call', () => {
  it.each([
    // Three working days before Friday 9 October 2026 lies the holiday of 1 to 7 October.
    ['2026-09-28', undefined],
    ['2026-09-29', 'reminder'],
    ['2026-10-09', 'reminder'],
    ['2026-10-10', 'overdue'],
  ])('on %s tells who has not answered: %s', (day, told) => {
    expect(reminderOn({ dueOn: '2026-10-09', reminderDays: 3 }, day, CALENDAR)).toBe(told);
  });

  it('asks somebody, not more than two thousand, by a day to come', () => {
    const rules = (territories: number, dueOn = '2026-12-01') =>
      callErrors({ territoryIds: Array(territories).fill('t'), unitIds: [], dueOn }, '2026-11-28').map(
        ({ rule }) => rule,
      );
    expect(rules(1)).toEqual([]);
    expect(rules(2000)).toEqual([]);
    expect(rules(0)).toEqual(['addressees']);
    expect(rules(2001)).toEqual(['addressees']);
    expect(rules(1, '2026-11-27')).toEqual(['notPast']);
    expect(rules(1, '2029-01-01')).toEqual(['withinTwoYears']);
  });

  it('keeps its form once it was sent', () => {
    expect(changeErrors({ state: 'draft' }, { fields: [] })).toEqual([]);
    const late = changeErrors({ state: 'sent' }, { dueOn: '2026-12-01', reminderDays: 1, fields: [] });
    expect(late.map(({ pointer }) => pointer)).toEqual(['/fields']);
  });
});
