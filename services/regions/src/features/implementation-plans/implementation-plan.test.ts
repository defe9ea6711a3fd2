import fc from 'fast-check';
import { curveUntil } from '../tasks/task-fixings';
import { changesBetween, type PlanItem, planErrors, type YearlyTarget } from './implementation-plan';

const UNIT = '01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e';
const item = (id: string, changes: Partial<PlanItem> = {}): PlanItem => ({
  ...{
    id,
    title: `任务${id}`,
    description: '内容',
    domain: null,
    dueOn: '2027-06-30',
    leadUnitId: UNIT,
    indicators: [],
  },
  ...changes,
});
const target = (indicatorCode: string, year: number, value = '50'): YearlyTarget => ({
  indicatorCode,
  year,
  target: value,
});

describe('what a version of a plan changes', () => {
  it('is told item by item and target by target', () => {
    const before = { items: [item('a'), item('b'), item('c')], targets: [target('X', 2027), target('Y', 2027)] };
    const after = {
      items: [item('a'), item('b', { dueOn: '2027-12-31', title: '新名' }), item('d')],
      targets: [target('X', 2027, '60'), target('X', 2028)],
    };
    expect(changesBetween(before, after)).toEqual({
      added: [item('d')],
      changed: [{ before: before.items[1], after: after.items[1], fields: ['title', 'dueOn'] }],
      dropped: [item('c')],
      targetsAdded: [target('X', 2028)],
      targetsChanged: [{ before: target('X', 2027), after: target('X', 2027, '60') }],
      targetsDropped: [target('Y', 2027)],
    });
  });

  it('does not depend on the order in which an indicator has its fields', () => {
    const [one, other] = [
      { indicatorCode: 'X', target: '5', on: '2027-01-01' },
      { on: '2027-01-01', target: '5', indicatorCode: 'X' },
    ];
    const changes = changesBetween(
      { items: [item('a', { indicators: [one] })], targets: [] },
      { items: [item('a', { indicators: [other] })], targets: [] },
    );
    expect(changes.changed).toEqual([]);
  });

  it('turned round is what the other way drops and adds', () => {
    const items = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e')).map((ids) => ids.map((id) => item(id)));
    fc.assert(
      fc.property(items, items, (one, other) => {
        const [there, back] = [
          changesBetween({ items: one, targets: [] }, { items: other, targets: [] }),
          changesBetween({ items: other, targets: [] }, { items: one, targets: [] }),
        ];
        expect([there.added, there.dropped]).toEqual([back.dropped, back.added]);
        expect(there.added.length + one.length - there.dropped.length).toBe(other.length);
      }),
    );
  });
});

describe('a plan', () => {
  it('names what is repeated and what is reached too late', () => {
    const late = { indicatorCode: 'X', target: '5', on: '2028-01-01' };
    const plan = {
      items: [item('a', { indicators: [late] }), item('a')],
      targets: [target('X', 2027), target('X', 2027)],
    };
    expect(planErrors(plan).map(({ pointer }) => pointer)).toEqual([
      '/items/0/indicators/0/on',
      '/items/1/id',
      '/targets/1/indicatorCode',
    ]);
  });
});

describe('a curve that ends on another day', () => {
  const curve = [
    { on: '2027-03-31', percent: 40 },
    { on: '2027-06-30', percent: 80 },
    { on: '2027-09-30', percent: 100 },
  ];
  it.each([
    ['2027-12-31', ['2027-03-31', '2027-06-30', '2027-12-31']],
    ['2027-06-30', ['2027-03-31', '2027-06-30']],
    ['2027-01-31', ['2027-01-31']],
  ])('%s has the points %j', (dueOn, days) => {
    const fitted = curveUntil(curve, dueOn);
    expect(fitted.map(({ on }) => on)).toEqual(days);
    expect(fitted.at(-1)?.percent).toBe(100);
  });

  it('stays empty without points', () => {
    expect(curveUntil([], '2027-12-31')).toEqual([]);
  });
});
