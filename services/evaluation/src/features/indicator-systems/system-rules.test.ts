import type { SystemGroup, SystemItem } from './indicator-system';
import { systemErrors } from './system-rules';

const DIRECTIONS = new Map([
  ['A', 'benefit'],
  ['B', 'cost'],
  ['C', 'benefit'],
] as const);
const GRADES = [
  { grade: '好', min: '60' },
  { grade: '差', min: '0' },
];

function item(indicatorCode: string, changes: Partial<SystemItem> = {}): SystemItem {
  return { indicatorCode, groupCode: null, weight: null, method: 'min-max', base: null, target: null, ...changes };
}

function group(code: string, changes: Partial<SystemGroup> = {}): SystemGroup {
  return { code, name: code, nameEn: null, parentCode: null, weight: null, ...changes };
}

function broken(items: SystemItem[], groups: SystemGroup[] = [], grades = GRADES): string[] {
  return systemErrors({ items, groups, grades }, DIRECTIONS).map(({ pointer, rule }) => `${pointer} ${rule}`);
}

describe('the items of an indicator system', () => {
  it('are known indicators, each once', () => {
    expect(broken([item('A'), item('B')])).toEqual([]);
    expect(broken([item('X')])).toEqual(['/items/0/indicatorCode reference']);
    expect(broken([item('A'), item('A')])).toEqual(['/items/1/indicatorCode unique']);
  });

  it('have base and target under the target method only, the target on the better side', () => {
    expect(broken([item('A', { method: 'target', base: '10', target: '20' })])).toEqual([]);
    expect(broken([item('B', { method: 'target', base: '20', target: '10' })])).toEqual([]);
    expect(broken([item('A', { method: 'target', base: '10' })])).toEqual(['/items/0/target required']);
    expect(broken([item('A', { target: '10' })])).toEqual(['/items/0/method noTarget']);
    expect(broken([item('A', { method: 'target', base: '10', target: '10' })])).toEqual([
      '/items/0/target betterThanBase',
    ]);
    expect(broken([item('B', { method: 'target', base: '10', target: '20' })])).toEqual([
      '/items/0/target betterThanBase',
    ]);
  });
});

describe('the weights of siblings', () => {
  it('add up to 1 or 100, or are all left out', () => {
    expect(broken([item('A', { weight: '0.4' }), item('B', { weight: '0.6' })])).toEqual([]);
    expect(broken([item('A', { weight: '40' }), item('B', { weight: '60' })])).toEqual([]);
    expect(broken([item('A', { weight: '40' }), item('B', { weight: '50' })])).toEqual([
      '/items/0/weight sumOfSiblings',
      '/items/1/weight sumOfSiblings',
    ]);
    expect(broken([item('A', { weight: '40' }), item('B')])).toEqual(['/items/1/weight allOrNone']);
    expect(broken([item('A', { weight: '100' }), item('B', { weight: '0' })])).toEqual(['/items/1/weight positive']);
  });

  it('are those of one node: groups and items of the same parent', () => {
    const groups = [group('g', { weight: '30' })];
    expect(broken([item('A', { groupCode: 'g' }), item('B', { weight: '70' })], groups)).toEqual([]);
    expect(broken([item('A', { groupCode: 'g' }), item('B')], groups)).toEqual(['/items/1/weight allOrNone']);
  });
});

describe('the groups of an indicator system', () => {
  it('form a tree in which every group has something', () => {
    const groups = [group('g'), group('h', { parentCode: 'g' })];
    expect(broken([item('A', { groupCode: 'h' }), item('B')], groups)).toEqual([]);
    expect(broken([item('A', { groupCode: 'g' })], groups)).toEqual(['/groups/1 notEmpty']);
    expect(broken([item('A', { groupCode: 'x' })])).toEqual(['/items/0/groupCode reference']);
    expect(broken([item('A', { groupCode: 'g' })], [group('g'), group('g')])).toEqual(['/groups/1/code unique']);
  });

  it('do not go in a circle', () => {
    const circle = [group('g', { parentCode: 'h' }), group('h', { parentCode: 'g' }), group('k', { parentCode: 'g' })];
    expect(broken([item('A', { groupCode: 'k' }), item('B')], circle)).toEqual([
      '/groups/0/parentCode noCircle',
      '/groups/1/parentCode noCircle',
    ]);
  });
});

it('grades go down and the last begins at zero', () => {
  const grades = (...cutOffs: [string, string][]) => cutOffs.map(([grade, min]) => ({ grade, min }));
  expect(broken([item('A')], [], grades(['优', '90'], ['良', '80'], ['差', '0']))).toEqual([]);
  expect(broken([item('A')], [], grades(['优', '80'], ['良', '80'], ['差', '0']))).toEqual([
    '/grades/1/min descending',
  ]);
  expect(broken([item('A')], [], grades(['优', '80'], ['差', '10']))).toEqual(['/grades/1/min lastIsZero']);
  expect(broken([item('A')], [], grades(['优', '101'], ['优', '0']))).toEqual([
    '/grades/0/min maximum',
    '/grades/1/grade unique',
  ]);
});
