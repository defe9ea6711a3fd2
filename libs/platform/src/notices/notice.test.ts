import fc from 'fast-check';
import { addDays } from '../calendar/shanghai';
import { WorkCalendar } from '../calendar/work-calendar';
import { lastDayOf, obstacleOf } from './notice';
import { maskedName } from './objection';

const NONE = { pending: 0, upheld: 0, rejected: 0 };
const calendar = new WorkCalendar();

describe('the days of a notice', () => {
  it('are working days: the week of the national holiday does not count', () => {
    const endsOn = calendar.addWorkingDays('2026-09-30', 5);
    expect(endsOn).toBe('2026-10-13');
    expect(lastDayOf({ openedOn: '2026-09-30', workingDays: 5, endsOn }, calendar)).toBe('2026-10-13');
  });

  it('are never fewer than were told, and more where holidays are arranged meanwhile', () => {
    const days = Array.from({ length: 10 }, (_, index) => addDays('2030-05-01', index));
    const day = fc.constantFrom(...days);
    fc.assert(
      fc.property(
        fc.uniqueArray(day),
        fc.uniqueArray(day),
        fc.integer({ min: 1, max: 20 }),
        (before, after, workingDays) => {
          const off = (list: string[]) => list.map((value) => ({ day: value, working: false, name: '假' }));
          const year = (list: string[]) =>
            new WorkCalendar([{ year: 2030, final: true, note: '', days: off(list), version: 1 }]);
          const openedOn = '2030-04-30';
          const endsOn = year(before).addWorkingDays(openedOn, workingDays);
          const last = lastDayOf({ openedOn, workingDays, endsOn }, year(after));
          expect(last >= endsOn).toBe(true);
          expect(year(after).workingDaysBetween(openedOn, last)).toBeGreaterThanOrEqual(workingDays);
        },
      ),
    );
  });
});

describe('what stands between a notice and the next step', () => {
  it.each([
    ['no notice at all', undefined, '2026-10-14', 'missing'],
    ['its last day, which is included', NONE, '2026-10-13', 'running'],
    ['nothing the day after', NONE, '2026-10-14', undefined],
    ['an objection without answer', { ...NONE, pending: 1 }, '2026-10-14', 'pending'],
    ['an upheld objection, at once', { ...NONE, upheld: 1 }, '2026-10-01', 'upheld'],
    ['nothing where all were rejected', { ...NONE, rejected: 3 }, '2026-10-14', undefined],
  ] as const)('%s', (_what, objections, today, obstacle) => {
    expect(obstacleOf(objections && { objections }, '2026-10-13', today)).toBe(obstacle);
  });
});

it.each([
  ['张三', '张*'],
  ['欧阳不宣', '欧***'],
  ['市城镇化协会', '市***'],
  ['王', '王*'],
  ['𠮷田', '𠮷*'],
])('P30: masks %s as %s', (name, masked) => expect(maskedName(name)).toBe(masked));
