import { WorkCalendar } from '@urbanpilot/platform';
import fc from 'fast-check';
import { extensionErrors, obligationState, workingDaysLate } from './report-obligation';

const CALENDAR = new WorkCalendar();
const DUE = { dueOn: '2026-09-30', fulfilledOn: null, endedOn: null };
const days = fc
  .date({ min: new Date('2026-08-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('an obligation', () => {
  it.each([
    [{}, '2026-09-30', 'open', 0],
    [{}, '2026-10-01', 'missing', 0],
    // The National Day of 2026: 1 to 7 October are off, Saturday 10 October is worked.
    [{}, '2026-10-08', 'missing', 1],
    [{ fulfilledOn: '2026-09-30' }, '2026-12-31', 'on-time', 0],
    [{ fulfilledOn: '2026-10-07' }, '2026-12-31', 'late', 0],
    [{ fulfilledOn: '2026-10-10' }, '2026-12-31', 'late', 3],
    [{ endedOn: '2026-09-01' }, '2026-12-31', 'ended', 0],
  ])('%j is by %s %s, %i working days late', (changes, day, state, late) => {
    const obligation = { ...DUE, ...changes };
    expect([obligationState(obligation, day), workingDaysLate(obligation, day, CALENDAR)]).toEqual([state, late]);
  });

  it('grows later with the days and never by a holiday, until it is fulfilled', () => {
    fc.assert(
      fc.property(days, days, (one, two) => {
        const [earlier, later] = [one, two].sort() as [string, string];
        const [before, after] = [workingDaysLate(DUE, earlier, CALENDAR), workingDaysLate(DUE, later, CALENDAR)];
        expect(after).toBeGreaterThanOrEqual(before);
        const fulfilled = { ...DUE, fulfilledOn: earlier };
        expect(workingDaysLate(fulfilled, later, CALENDAR)).toBe(before);
        expect(obligationState(fulfilled, later)).toBe(earlier <= DUE.dueOn ? 'on-time' : 'late');
      }),
      { seed: 2026, numRuns: 300 },
    );
  });

  it('is extended to a later working day within a year', () => {
    const obligation = { dueOn: '2026-09-30', originalDueOn: '2026-09-30' };
    const rules = (to: string) => extensionErrors(obligation, to, CALENDAR).map(({ rule }) => rule);
    expect(rules('2026-09-30')).toEqual(['later']);
    expect(rules('2026-10-01')).toEqual(['workingDay']);
    expect(rules('2026-10-10')).toEqual([]);
    expect(rules('2027-10-08')).toEqual(['withinAYear']);
  });
});
