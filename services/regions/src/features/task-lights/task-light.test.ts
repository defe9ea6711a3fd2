import { addDays } from '@urbanpilot/platform';
import fc from 'fast-check';
import { DEFAULT_LIGHTS } from '../programme-settings/programme-settings';
import { latenessByUnit } from './task-lateness';
import { asOf, daysLate, LIGHTS, type Light, type LitTask, lightOf, type Plan, plannedPercent } from './task-light';

const START = '2026-01-01';
const PLAN: Plan = {
  dueOn: '2026-12-31',
  curve: [
    { on: '2026-07-01', percent: 50 },
    { on: '2026-12-31', percent: 100 },
  ],
};

const atWork = (percent: number): LitTask => ({ state: 'in-progress', percent, startedOn: START, submittedOn: null });
const submitted = (submittedOn: string): LitTask => ({
  state: 'submitted',
  percent: 100,
  startedOn: START,
  submittedOn,
});
/** Worse lights are greater. */
const badness = (light: Light) => LIGHTS.indexOf(light);

const day = fc.integer({ min: -30, max: 500 }).map((days) => addDays(START, days));
const percent = fc.integer({ min: 0, max: 100 });
/** Plans whose days rise, whose percentages do not fall, and which end with 100 on the due day. */
const plan = fc.array(fc.tuple(fc.integer({ min: 1, max: 90 }), percent), { maxLength: 5 }).map((steps): Plan => {
  const percents = [...steps.map(([, reached]) => reached).sort((a, b) => a - b), 100];
  const days = [...steps.map(([length]) => length), 30];
  let at = 0;
  const curve = percents.map((reached, index) => {
    at += days[index] ?? 1;
    return { on: addDays(START, at), percent: reached };
  });
  return { curve, dueOn: addDays(START, at) };
});

describe('the planned percentage', () => {
  it.each([
    ['2025-12-01', 0],
    ['2026-01-01', 0],
    ['2026-04-01', 24],
    ['2026-07-01', 50],
    ['2026-12-30', 99],
    ['2026-12-31', 100],
    ['2027-12-31', 100],
  ])('on %s is %i', (on, expected) => {
    expect(plannedPercent(PLAN.curve, START, on)).toBe(expected);
  });

  it('loses no percent to fractions: each of 100 days plans one', () => {
    const curve = [{ on: addDays(START, 100), percent: 100 }];
    const days = Array.from({ length: 101 }, (_, day) => day);
    expect(days.map((day) => plannedPercent(curve, START, addDays(START, day)))).toEqual(days);
  });

  it('does not fall from day to day, and meets every point of the curve', () => {
    fc.assert(
      fc.property(plan, day, fc.nat(200), ({ curve }, from, later) => {
        const on = (when: string) => plannedPercent(curve, START, when);
        expect(on(addDays(from, later))).toBeGreaterThanOrEqual(on(from));
        for (const point of curve) expect(on(point.on)).toBe(point.percent);
      }),
      { seed: 2026 },
    );
  });
});

describe('a light', () => {
  it.each<[string, LitTask, string, Light]>([
    ['on the curve', atWork(50), '2026-07-01', 'green'],
    ['five points behind', atWork(45), '2026-07-01', 'green'],
    ['six points behind', atWork(44), '2026-07-01', 'yellow'],
    ['twenty-one points behind', atWork(29), '2026-07-01', 'red'],
    ['overdue with 99 %', atWork(99), '2027-01-01', 'red'],
    ['submitted on the due day', submitted('2026-12-31'), '2027-06-30', 'green'],
    ['submitted a day late', submitted('2027-01-01'), '2027-06-30', 'yellow'],
    ['suspended', { ...atWork(0), state: 'suspended' }, '2027-06-30', 'off'],
    ['not started', { ...atWork(0), state: 'issued', startedOn: null }, '2027-06-30', 'off'],
    ['returned and overdue', { ...atWork(100), state: 'returned', submittedOn: '2026-12-31' }, '2027-01-01', 'red'],
  ])('%s', (_, task, on, expected) => {
    expect(lightOf(task, PLAN, on, DEFAULT_LIGHTS)).toBe(expected);
  });

  it('is never worse for more progress, nor better for the same progress on a later day', () => {
    fc.assert(
      fc.property(plan, percent, percent, day, fc.nat(100), (some, a, b, from, later) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(badness(lightOf(atWork(more), some, from, DEFAULT_LIGHTS))).toBeLessThanOrEqual(
          badness(lightOf(atWork(less), some, from, DEFAULT_LIGHTS)),
        );
        const onLaterDay = lightOf(atWork(less), some, addDays(from, later), DEFAULT_LIGHTS);
        expect(badness(onLaterDay)).toBeGreaterThanOrEqual(badness(lightOf(atWork(less), some, from, DEFAULT_LIGHTS)));
      }),
      { seed: 2026 },
    );
  });

  it('is red after the due day until the task is submitted, whatever its percentage', () => {
    fc.assert(
      fc.property(plan, percent, fc.integer({ min: 1, max: 100 }), (some, reached, days) => {
        expect(lightOf(atWork(reached), some, addDays(some.dueOn, days), DEFAULT_LIGHTS)).toBe('red');
      }),
      { seed: 2026 },
    );
  });
});

describe('lateness', () => {
  it('stops with the submission and is none while work is suspended', () => {
    expect(daysLate(atWork(50), '2026-12-31', '2027-01-10')).toBe(10);
    expect(daysLate(submitted('2027-01-03'), '2026-12-31', '2027-06-30')).toBe(3);
    expect(daysLate(submitted('2026-12-01'), '2026-12-31', '2027-06-30')).toBe(0);
    expect(daysLate({ ...atWork(0), state: 'suspended' }, '2026-12-31', '2027-06-30')).toBe(0);
  });

  it('as of a day before the submission is that of a task at work', () => {
    const then = asOf(submitted('2027-01-03'), 80, '2027-01-02');
    expect(then).toEqual({ state: 'in-progress', percent: 80, startedOn: START, submittedOn: null });
    expect(lightOf(then, PLAN, '2027-01-02', DEFAULT_LIGHTS)).toBe('red');
    expect(asOf(submitted('2027-01-03'), 100, '2027-01-03')).toEqual(submitted('2027-01-03'));
    expect(asOf(atWork(0), 0, '2025-12-31').startedOn).toBeNull();
  });

  it('counts against the unit at fault', () => {
    const part = { unitId: 'education', dueOn: '2026-10-31', completedOn: '2026-11-10' };
    expect(latenessByUnit('police', 0, [part], '2026-12-01')).toEqual([
      { unitId: 'education', role: 'cooperating', days: 10 },
    ]);
    expect(latenessByUnit('police', 25, [part], '2027-01-25')).toEqual([
      { unitId: 'police', role: 'lead', days: 15 },
      { unitId: 'education', role: 'cooperating', days: 10 },
    ]);
    expect(latenessByUnit('police', 10, [{ ...part, completedOn: null }], '2027-01-10')).toEqual([
      { unitId: 'education', role: 'cooperating', days: 71 },
    ]);
  });

  it('of the leading unit is never more than the task’s, and all of it when every part was in time', () => {
    const part = fc.tuple(fc.nat(200), fc.option(fc.nat(300))).map(([due, done]) => ({
      unitId: `unit-${due}-${done}`,
      dueOn: addDays(START, due),
      completedOn: done === null ? null : addDays(START, done),
    }));
    fc.assert(
      fc.property(fc.nat(100), fc.array(part, { maxLength: 5 }), (late, parts) => {
        const units = latenessByUnit('lead', late, parts, addDays(START, 300));
        const lead = units.find(({ role }) => role === 'lead')?.days ?? 0;
        expect(lead).toBeLessThanOrEqual(late);
        if (units.every(({ role }) => role === 'lead')) expect(lead).toBe(late);
        for (const { days } of units) expect(days).toBeGreaterThan(0);
      }),
      { seed: 2026 },
    );
  });
});
