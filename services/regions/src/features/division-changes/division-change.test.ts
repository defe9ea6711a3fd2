import type { DivisionChangeContent } from './division-change';
import { codesAfter, endingCodes, isWhole, largest, mainTarget } from './division-change';
import { type DivisionFacts, divisionErrors, type KnownDivision } from './division-change-rules';
import { type KnownTerritory, successionErrors } from './succession-rules';

const known = (code: string, changes: Partial<KnownDivision> = {}): KnownDivision => ({
  ...{ code, name: `区划${code}`, level: 'county', parentCode: '371700', status: 'current', changedOn: null },
  ...changes,
});
const facts = (changes: Partial<DivisionFacts> = {}): DivisionFacts => ({
  today: '2026-11-30',
  divisions: new Map(
    [
      known('371700', { level: 'prefecture', parentCode: '370000' }),
      ...['371721', '371722', '371723'].map((code) => known(code)),
      known('371729', { status: 'former' }),
    ].map((division) => [division.code, division]),
  ),
  children: [],
  taken: new Set(),
  ...changes,
});
const change = (changes: Partial<DivisionChangeContent>): DivisionChangeContent => ({
  ...{ kind: 'merge', effectiveOn: '2026-07-01', documentNumber: '鲁政字〔2026〕1号', source: null },
  ...{ mappings: [], divisions: [], children: [], successions: [] },
  ...changes,
});
const map = (...pairs: [string, string, string?][]) =>
  pairs.map(([fromCode, toCode, share]) => ({ fromCode, toCode, ...(share !== undefined && { share }) }));
const NEW = { code: '371799', name: '曹单县' };
const MERGE = change({ mappings: map(['371721', '371799'], ['371722', '371799']), divisions: [NEW] });
const SPLIT = change({
  kind: 'split',
  mappings: map(['371721', '371798', '0.6'], ['371721', '371799', '0.4']),
  divisions: [NEW, { code: '371798', name: '曹北县' }],
});
const rules = (content: DivisionChangeContent, known: DivisionFacts = facts()) =>
  divisionErrors(content, known).map(({ pointer, rule }) => `${pointer} ${rule}`);

describe('a division change', () => {
  it('says what ends, and what areas become', () => {
    expect(endingCodes(MERGE)).toEqual(['371721', '371722']);
    expect(endingCodes(change({ mappings: map(['371721', '371721'], ['371722', '371721']) }))).toEqual(['371722']);
    expect(codesAfter(['371722', '371721', '371728'], MERGE)).toEqual(['371728', '371799']);
    expect([mainTarget('371721', SPLIT), mainTarget('371728', SPLIT)]).toEqual(['371798', '371728']);
  });

  it('adds shares up exactly', () => {
    expect(isWhole(['0.1', '0.2', '0.7'])).toBe(true);
    expect(isWhole(['0.333333', '0.333333', '0.333333'])).toBe(false);
    expect(isWhole([undefined])).toBe(true);
    expect(largest([{ share: '0.3' }, { share: '0.35' }, { share: '0.35' }])).toEqual({ share: '0.35' });
  });

  it('is right when it maps known divisions as its kind says', () => {
    expect(rules(MERGE)).toEqual([]);
    expect(rules(SPLIT)).toEqual([]);
    expect(rules(change({ mappings: map(['371721', '371722']) }))).toEqual([]);
    const renamed = { mappings: map(['371721', '371721']), divisions: [{ code: '371721', name: '曹州县' }] };
    expect(rules(change({ kind: 'rename', ...renamed }))).toEqual([]);
    expect(rules(change({ kind: 'transfer', mappings: map(['371721', '371799']), divisions: [NEW] }))).toEqual([]);
  });

  it.each([
    ['a day of last year', { ...MERGE, effectiveOn: '2025-12-31' }, '/effectiveOn thisYear'],
    ['an unknown division', change({ mappings: map(['371727', '371721']) }), '/mappings/0/fromCode known'],
    ['one that is no more', change({ mappings: map(['371729', '371721']) }), '/mappings/0/fromCode current'],
    ['a pair twice', change({ mappings: map(['371722', '371721'], ['371722', '371721']) }), '/mappings/1 once'],
    ['a merge of one', change({ mappings: map(['371721', '371799']), divisions: [NEW] }), '/mappings merge'],
    ['a split into one', { ...SPLIT, mappings: map(['371721', '371799', '1']) }, '/mappings split'],
    ['a rename to another code', change({ kind: 'rename', mappings: map(['371721', '371799']) }), '/mappings rename'],
    ['a rename without a name', change({ kind: 'rename', mappings: map(['371721', '371721']) }), '/divisions renamed'],
    [
      'a transfer to a code in use',
      change({ kind: 'transfer', mappings: map(['371721', '371722']) }),
      '/mappings/0/toCode new',
    ],
    ['a new one without a name', { ...MERGE, divisions: [] }, '/divisions complete'],
    [
      'a code that was used',
      change({ mappings: map(['371721', '371729'], ['371722', '371729']) }),
      '/mappings/0/toCode unused',
    ],
    [
      'another level',
      change({ mappings: map(['371721', '371700'], ['371722', '371700']) }),
      '/mappings/0/toCode level',
    ],
    [
      'shares that are not 1 together',
      { ...SPLIT, mappings: map(['371721', '371798', '0.6'], ['371721', '371799', '0.3']) },
      '/mappings sharesSum',
    ],
    [
      'a share of a merge',
      { ...MERGE, mappings: map(['371721', '371799', '0.5'], ['371722', '371799']) },
      '/mappings/0/share splitOnly',
    ],
    [
      'a parent that ends',
      { ...MERGE, divisions: [{ ...NEW, parentCode: '371722' }] },
      '/divisions/0/parentCode cycle',
    ],
    [
      'a parent of the same level',
      { ...MERGE, divisions: [{ ...NEW, parentCode: '371723' }] },
      '/divisions/0/parentCode level',
    ],
    [
      'a name of another division',
      { ...MERGE, divisions: [NEW, { code: '371723', name: '某县' }] },
      '/divisions/1/code mapped',
    ],
    [
      'a child of another',
      { ...MERGE, children: [{ code: '371723001', parentCode: '371799' }] },
      '/children/0/code below',
    ],
  ] as [string, DivisionChangeContent, string][])('refuses %s', (_what, content, expected) => {
    expect(rules(content)).toContain(expected);
  });

  it('refuses a day that is not after the last change, and what another change is about', () => {
    const changed = known('371721', { changedOn: '2026-07-01' });
    expect(rules(MERGE, facts({ divisions: new Map([...facts().divisions, ['371721', changed]]) }))).toEqual([
      '/effectiveOn afterLast',
    ]);
    expect(rules(MERGE, facts({ taken: new Set(['371722']) }))).toEqual(['/mappings/1/fromCode noOther']);
  });

  it('says where the divisions below one that is split belong, each of them', () => {
    const children = ['371721001', '371721002'].map((code) => known(code, { level: 'township', parentCode: '371721' }));
    const placed = children.map(({ code }) => ({ code, parentCode: '371799' }));
    expect(rules(SPLIT, facts({ children }))).toEqual(['/children complete']);
    expect(rules({ ...SPLIT, children: placed }, facts({ children }))).toEqual([]);
    const wrong = [{ code: '371721001', parentCode: '371722' }];
    expect(rules({ ...SPLIT, children: wrong }, facts({ children }))).toEqual(['/children/0/parentCode mapped']);
  });
});

describe('the successions of a change', () => {
  const territory = (id: string, divisionCodes: string[], changes: Partial<KnownTerritory> = {}): KnownTerritory => ({
    ...{ id, name: id, kind: 'county', divisionCodes, closedOn: null, changedOn: null },
    ...changes,
  });
  const [A, B] = [territory('a', ['371721']), territory('b', ['371722'])];
  const refused = (content: DivisionChangeContent, territories: KnownTerritory[], names: string[] = []) =>
    successionErrors(content, {
      territories: new Map(territories.map((one) => [one.id, one])),
      namesTaken: new Set(names),
    }).map(({ pointer, rule }) => `${pointer} ${rule}`);
  const taking = (...from: string[]) => ({
    newTerritory: { name: '曹单县', kind: 'county' as const },
    from: from.map((territoryId) => ({ territoryId })),
  });

  it('are needed where territories of one kind would be the same, and only there', () => {
    expect(refused(MERGE, [A, B])).toEqual(['/successions complete']);
    expect(refused(MERGE, [A, territory('c', ['371721'])])).toEqual([]);
    expect(refused(MERGE, [A, { ...B, kind: 'city' }])).toEqual([]);
    expect(refused({ ...MERGE, successions: [taking('a', 'b')] }, [A, B])).toEqual([]);
    const intoB = [{ toTerritoryId: 'b', from: [{ territoryId: 'a' }] }];
    expect(refused({ ...MERGE, successions: intoB }, [A, B])).toEqual([]);
  });

  it.each([
    ['an unknown one', [taking('z', 'b')], '/successions/0/from/0/territoryId known'],
    ['one that has other divisions too', [taking('a', 'b', 'w')], '/successions/0/from/2/territoryId within'],
    ['one that is closed', [taking('a', 'b', 'x')], '/successions/0/from/2/territoryId open'],
    [
      'two successors',
      [taking('a', 'b'), { toTerritoryId: 'y', from: [{ territoryId: 'a' }] }],
      '/successions/1/from/0/territoryId once',
    ],
    [
      'a circle',
      [{ toTerritoryId: 'b', from: [{ territoryId: 'a' }, { territoryId: 'b' }] }],
      '/successions/0/toTerritoryId cycle',
    ],
    ['a successor and a new one', [{ ...taking('a', 'b'), toTerritoryId: 'y' }], '/successions/0 one'],
    ['none', [{ from: [{ territoryId: 'a' }] }], '/successions/0 one'],
    [
      'a part of one',
      [{ ...taking('a', 'b'), from: [{ territoryId: 'a', share: '0.5' }, { territoryId: 'b' }] }],
      '/successions/0/from/0/share sharesSum',
    ],
    [
      'a name that is taken',
      [{ ...taking('a', 'b'), newTerritory: { name: '菏泽', kind: 'county' as const } }],
      '/successions/0/newTerritory/name unique',
    ],
  ])('refuse %s', (_what, successions, expected) => {
    const others = [
      territory('w', ['371721', '371723']),
      territory('x', ['371721'], { closedOn: '2026-01-01' }),
      territory('y', ['371723']),
    ];
    expect(refused({ ...MERGE, successions }, [A, B, ...others], ['菏泽'])).toContain(expected);
  });

  it('of a split have shares that are 1 together, and divisions of their own', () => {
    const parts = (first: string, second: string, code = '371798') => [
      {
        newTerritory: { name: '北', kind: 'county' as const, divisionCodes: [code] },
        from: [{ territoryId: 'a', share: first }],
      },
      {
        newTerritory: { name: '南', kind: 'county' as const, divisionCodes: ['371799'] },
        from: [{ territoryId: 'a', share: second }],
      },
    ];
    expect(refused({ ...SPLIT, successions: parts('0.6', '0.4') }, [A])).toEqual([]);
    expect(refused({ ...SPLIT, successions: parts('0.6', '0.5') }, [A])).toEqual([
      '/successions/0/from/0/share sharesSum',
    ]);
    expect(refused({ ...SPLIT, successions: parts('0.6', '0.4', '371722') }, [A])).toEqual([
      '/successions/0/newTerritory/divisionCodes/0 area',
    ]);
    expect(refused(SPLIT, [A])).toEqual([]);
  });

  it('are of merges and splits', () => {
    const transfer = change({ kind: 'transfer', mappings: map(['371721', '371799']), divisions: [NEW] });
    expect(refused({ ...transfer, successions: [taking('a')] }, [A])).toEqual(['/successions mergeOrSplit']);
  });
});
