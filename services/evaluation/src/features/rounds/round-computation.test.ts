import type { SystemGroup, SystemItem } from '../indicator-systems/indicator-system';
import { computeRound } from './round-computation';
import { modelOf, ROOT_CODE } from './round-model';
import type { RoundSnapshot, SnapshotObservation } from './round-snapshot';

function item(indicatorCode: string, changes: Partial<SystemItem> = {}): SystemItem {
  return { indicatorCode, groupCode: null, weight: null, method: 'min-max', base: null, target: null, ...changes };
}

function group(code: string, changes: Partial<SystemGroup> = {}): SystemGroup {
  return { code, name: code, nameEn: null, parentCode: null, weight: null, ...changes };
}

function observation(territoryId: string, indicatorCode: string, value: string | null): SnapshotObservation {
  return { indicatorCode, territoryId, source: 's', revision: 1, status: 'final', value, conflicts: [] };
}

/** Three regions under a group of two indicators and one indicator beside it. */
function aSnapshot(observations: SnapshotObservation[]): RoundSnapshot {
  const items = [
    item('A', { groupCode: 'g', weight: '25' }),
    item('B', { groupCode: 'g', weight: '75', method: 'target', base: '0', target: '10' }),
    item('C', { weight: '0.5' }),
  ];
  const groups = [group('g', { weight: '0.5' })];
  const grades = [
    { grade: '好', min: '50' },
    { grade: '差', min: '0' },
  ];
  return {
    format: 1,
    round: { id: 'r', programmeId: 'p', period: '2026', sourcePriority: [] },
    system: { id: 's', name: '体系', version: 1, items, groups, grades },
    indicators: ['A', 'B', 'C'].map((code) => {
      return { code, name: code, nameEn: null, unit: '%', direction: code === 'C' ? 'cost' : 'benefit' };
    }),
    regions: ['x', 'y', 'z'].map((territoryId) => {
      return { territoryId, territoryName: `地区${territoryId}`, territoryKind: 'county' };
    }),
    observations,
  };
}

const FULL = [
  observation('x', 'A', '10'),
  observation('x', 'B', '5'),
  observation('x', 'C', '30'),
  observation('y', 'A', '20'),
  observation('y', 'B', '12'),
  observation('y', 'C', '10'),
];

it('the model follows the tree of the system; siblings without weights have none', () => {
  const snapshot = aSnapshot(FULL);
  expect(modelOf(snapshot).root).toEqual({
    code: ROOT_CODE,
    name: { zh: '综合得分', en: 'Total score' },
    children: [
      {
        code: 'group:g',
        name: { zh: 'g', en: 'g' },
        weight: 0.5,
        children: [
          { indicator: 'A', weight: 25 },
          { indicator: 'B', weight: 75 },
        ],
      },
      { indicator: 'C', weight: 0.5 },
    ],
  });
  const flat = { ...snapshot, system: { ...snapshot.system, items: [item('A')], groups: [] } };
  expect(modelOf(flat).root.children).toEqual([{ indicator: 'A' }]);
});

describe('the computation of a round', () => {
  it('gives scores, ranks, grades, and contributions that add up; no data gives no score', () => {
    const { outcomes } = computeRound(aSnapshot(FULL));
    expect(outcomes.map(({ territoryId, score, rank, grade }) => [territoryId, score, rank, grade])).toEqual([
      ['y', '100.00', 1, '好'],
      ['x', '18.75', 2, '差'],
      ['z', null, null, null],
    ]);
    expect(outcomes[1]?.items).toEqual([
      { indicatorCode: 'A', value: '10', score: '0.00', weight: '0.125000', contribution: '0.00', loss: '12.50' },
      { indicatorCode: 'B', value: '5', score: '50.00', weight: '0.375000', contribution: '18.75', loss: '18.75' },
      { indicatorCode: 'C', value: '30', score: '0.00', weight: '0.500000', contribution: '0.00', loss: '50.00' },
    ]);
    expect(outcomes[2]?.quality.missing).toEqual(['A', 'B', 'C']);
  });

  it('tells missing from not applicable, and shows conflicts and preliminary values', () => {
    const conflicts = [{ source: 't', value: '11' }];
    const special: SnapshotObservation[] = [
      { ...observation('z', 'A', '15'), status: 'preliminary', conflicts },
      observation('z', 'B', null),
    ];
    const { outcomes } = computeRound(aSnapshot([...FULL, ...special]));
    const z = outcomes.find(({ territoryId }) => territoryId === 'z');
    expect(z).toMatchObject({ score: '50.00', rank: 2, grade: '好' });
    expect(z?.quality).toEqual({
      missing: ['C'],
      notApplicable: ['B'],
      preliminary: ['A'],
      conflicts: [{ indicatorCode: 'A', used: { source: 's', value: '15' }, others: conflicts }],
    });
  });

  it('gives the same bytes whatever the order of what goes in', () => {
    const snapshot = aSnapshot(FULL);
    const turned = { ...snapshot, regions: snapshot.regions.toReversed(), observations: FULL.toReversed() };
    expect(JSON.stringify(computeRound(turned))).toBe(JSON.stringify(computeRound(snapshot)));
  });
});
