import fc from 'fast-check';
import { newTask, type PlannedPoint, type Task } from './task';
import { curveErrors, indicatorErrors, missingFixings } from './task-fixings';

const COMPLETE: Task = newTask({
  id: 'task',
  programmeId: 'programme',
  territoryId: 'territory',
  title: '放开落户限制',
  description: '取消落户限制',
  origin: 'municipal',
  state: 'elaborated',
  dueOn: '2026-12-31',
  leadUnitId: 'unit',
  responsiblePerson: '张三',
  measures: '出台管理办法',
  plannedCurve: [{ on: '2026-12-31', percent: 100 }],
  createdAt: new Date(0),
});

/** What takes each of the fixings away, and where the error says so. */
const TAKEN: [pointer: string, Partial<Task>][] = [
  ['/dueOn', { dueOn: null }],
  ['/title', { description: '' }],
  ['/plannedCurve', { plannedCurve: [] }],
  ['/measures', { measures: null }],
  ['/responsiblePerson', { responsiblePerson: null }],
];

const pointers = (errors: { pointer: string }[]) => errors.map(({ pointer }) => pointer);

describe('the five fixings', () => {
  it('are there when time, task, progress, measures and responsibility are', () => {
    expect(missingFixings(COMPLETE, [{ state: 'confirmed' }, { state: 'completed' }])).toEqual([]);
  });

  it('exactly those that are missing are named, whichever they are', () => {
    fc.assert(
      fc.property(fc.subarray(TAKEN), fc.boolean(), (taken, unconfirmed) => {
        const task = Object.assign({ ...COMPLETE }, ...taken.map(([, change]) => change)) as Task;
        const expected = [...taken.map(([pointer]) => pointer), ...(unconfirmed ? ['/parts'] : [])];
        expect(pointers(missingFixings(task, unconfirmed ? [{ state: 'assigned' }] : []))).toEqual(expected);
      }),
      { seed: 2026 },
    );
  });

  it('a lead unit alone is no responsibility, nor is a person alone', () => {
    expect(pointers(missingFixings({ ...COMPLETE, leadUnitId: null }, []))).toEqual(['/responsiblePerson']);
  });
});

describe('a planned curve', () => {
  const curve = (...percents: number[]): PlannedPoint[] =>
    percents.map((percent, index) => ({ on: `2026-0${index + 1}-01`, percent }));

  it.each<[string, PlannedPoint[], string[]]>([
    ['that rises to 100 by the due day', curve(20, 20, 100), []],
    ['that falls', curve(30, 20, 100), ['/plannedCurve/1/percent']],
    ['that ends below 100', curve(20, 90), ['/plannedCurve/1/percent']],
    ['that ends after the due day', [{ on: '2027-01-01', percent: 100 }], ['/plannedCurve/0/on']],
    ['with a day twice', [...curve(50), { on: '2026-01-01', percent: 100 }], ['/plannedCurve/1/on']],
    ['without a point', [], []],
  ])('%s', (_, points, expected) => {
    expect(pointers(curveErrors(points, '2026-12-31'))).toEqual(expected);
  });

  it('is accepted whenever its days rise, its percentages do not fall and it ends at 100', () => {
    const rising = fc
      .array(fc.integer({ min: 0, max: 100 }), { maxLength: 8 })
      .map((percents) => [...percents.sort((a, b) => a - b), 100]);
    fc.assert(
      fc.property(rising, (percents) => {
        expect(curveErrors(curve(...percents), null)).toEqual([]);
      }),
      { seed: 2026 },
    );
  });
});

describe('targets of indicators', () => {
  const target = (indicatorCode: string, on: string) => ({ indicatorCode, target: '65.5', on });

  it('stand once for each indicator and by the due day', () => {
    expect(indicatorErrors([target('A', '2026-12-31'), target('B', '2026-12-31')], '2026-12-31')).toEqual([]);
    const errors = indicatorErrors([target('A', '2026-06-30'), target('A', '2027-01-01')], '2026-12-31');
    expect(pointers(errors)).toEqual(['/indicators/1/indicatorCode', '/indicators/1/on']);
  });
});
