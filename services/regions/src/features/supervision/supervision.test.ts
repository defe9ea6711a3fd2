import { addDays, WorkCalendar } from '@urbanpilot/platform';
import fc from 'fast-check';
import { checkLadder, RUNGS, reachedRungs, rungDays, type SupervisionLadder } from './supervision';

const LADDER: SupervisionLadder = { reminderDays: 10, noticeDays: 5, interviewDays: 15, version: 1 };
const CALENDAR = new WorkCalendar();

describe('the ladder of supervision', () => {
  it('counts working days through Mid-Autumn and the National Day of 2026, with Sunday 20 September and Saturday 10 October worked', () => {
    expect(rungDays('2026-09-30', LADDER, CALENDAR)).toEqual({
      reminder: '2026-09-16',
      overdue: '2026-10-01',
      notice: '2026-10-13',
      interview: '2026-10-27',
    });
  });

  it.each([
    ['2026-09-15', []],
    ['2026-09-16', ['reminder']],
    ['2026-09-30', ['reminder']],
    ['2026-10-01', ['overdue']],
    ['2026-10-12', ['overdue']],
    ['2026-10-13', ['overdue', 'notice']],
    ['2026-10-27', ['overdue', 'notice', 'interview']],
  ])('has been climbed by %s to %j', (day, rungs) => {
    expect(reachedRungs('2026-09-30', LADDER, CALENDAR, day)).toEqual(rungs);
  });

  it('never loses a rung as days go by, once a task is late', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 1, max: 120 }),
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 1, max: 300 }),
        (offset, noticeDays, further, late) => {
          const ladder = { ...LADDER, noticeDays, interviewDays: noticeDays + further };
          const dueOn = addDays('2024-01-01', offset);
          const rungs = (days: number) => reachedRungs(dueOn, ladder, CALENDAR, addDays(dueOn, days));
          expect(rungs(late + 1).slice(0, rungs(late).length)).toEqual(rungs(late));
          expect(rungs(late)).toEqual(RUNGS.slice(1, 1 + rungs(late).length));
        },
      ),
    );
  });

  it('has the interview after the notice', () => {
    expect(() => checkLadder({ ...LADDER, interviewDays: 6 })).not.toThrow();
    expect(() => checkLadder({ ...LADDER, interviewDays: 5 })).toThrow('rule-broken');
  });
});
