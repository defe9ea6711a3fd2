import fc from 'fast-check';
import { changedPlan, isAskedTooLate, requestErrors } from './task-request';

const TASK = {
  dueOn: '2026-12-31',
  plannedCurve: [
    { on: '2026-06-30', percent: 50 },
    { on: '2026-12-31', percent: 100 },
  ],
};

const days = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a request to change a task', () => {
  it('is in time to the end of the due day', () => {
    expect(isAskedTooLate(TASK, '2026-12-31')).toBe(false);
    expect(isAskedTooLate(TASK, '2027-01-01')).toBe(true);
  });

  it('asks for a later day, whatever the day: earlier ones and the same are refused', () => {
    fc.assert(
      fc.property(days, (dueOn) => {
        const rules = requestErrors({ dueOn }, TASK).map(({ rule }) => rule);
        expect(rules.includes('later')).toBe(dueOn <= TASK.dueOn);
        if (dueOn > TASK.dueOn) expect(rules).toEqual([]);
      }),
      { seed: 2026 },
    );
  });

  it('moves the last point of the curve with the due day, unless it brings a curve', () => {
    expect(changedPlan({ dueOn: '2027-03-31' }, TASK)).toEqual({
      dueOn: '2027-03-31',
      plannedCurve: [
        { on: '2026-06-30', percent: 50 },
        { on: '2027-03-31', percent: 100 },
      ],
    });
    const plannedCurve = [{ on: '2026-11-30', percent: 100 }];
    expect(changedPlan({ plannedCurve }, TASK)).toEqual({ dueOn: '2026-12-31', plannedCurve });
    expect(changedPlan({ measures: '另行安排' }, TASK)).toEqual(TASK);
  });

  it('names the field of a curve that does not fit the day asked for', () => {
    const plannedCurve = [{ on: '2027-06-30', percent: 100 }];
    const errors = requestErrors({ dueOn: '2027-03-31', plannedCurve }, TASK);
    expect(errors.map(({ pointer, rule }) => [pointer, rule])).toEqual([['/changes/plannedCurve/0/on', 'byDueDate']]);
  });
});
