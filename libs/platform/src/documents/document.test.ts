import {
  awaitedUnits,
  contentHash,
  formatNumber,
  NUMBER_PATTERN,
  type OfficialDocument,
  openObjections,
  parseNumber,
} from './document';

const opinion = (unitId: string, decision: 'agreed' | 'objected', overruledBy: string | null = null) => ({
  ...{ unitId, revision: 1, decision, opinion: 'x', givenBy: 'g', givenAt: '2026-01-01' },
  ...{ overruledBy, overruledAt: null, overrulingReason: null },
});
const party = (unitId: string, part: 'countersigner' | 'addressee') => ({
  ...{ unitId, actingUnitId: null, part, territoryId: null, receivedBy: null, receivedAt: null },
});

describe('a counter-signature', () => {
  const parties = [party('a', 'countersigner'), party('b', 'countersigner'), party('c', 'addressee')];
  const asked = { state: 'countersigning' as const, countersignBy: '2026-11-30', parties };

  it('awaits who is silent until the last day for it, and takes silence for consent after', () => {
    const opinions = [opinion('a', 'agreed')];
    expect(awaitedUnits({ ...asked, opinions }, '2026-11-30')).toEqual(['b']);
    expect(awaitedUnits({ ...asked, opinions }, '2026-12-01')).toEqual([]);
    expect(awaitedUnits({ ...asked, state: 'draft', opinions }, '2026-11-30')).toEqual([]);
  });

  it('is held up by an objection that nobody overruled', () => {
    const opinions = [opinion('a', 'objected'), opinion('b', 'objected', 'leader'), opinion('c', 'agreed')];
    expect(openObjections({ opinions })).toEqual(['a']);
  });
});

describe('a number', () => {
  it.each(['菏城镇办发〔2026〕1号', '鲁政办字〔2031〕12345号'])('%s is 代字, year and sequence', (number) => {
    expect(number).toMatch(new RegExp(NUMBER_PATTERN));
    expect(formatNumber(parseNumber(number))).toBe(number);
  });

  it.each([
    '菏城镇办发[2026]1号',
    '菏城镇办发〔26〕1号',
    '菏城镇办发〔2026〕01号',
    '〔2026〕1号',
    '菏城镇办发〔2026〕1',
  ])('%s is none', (number) => expect(number).not.toMatch(new RegExp(NUMBER_PATTERN)));
});

it('P23: the hash of what is signed changes with text, addressees and files', () => {
  const document = { title: '通知', body: '内容', parties: [party('c', 'addressee')] } as unknown as OfficialDocument;
  const hashes = [
    contentHash(document, ['f']),
    contentHash({ ...document, body: '内容。' }, ['f']),
    contentHash({ ...document, parties: [] }, ['f']),
    contentHash(document, []),
  ];
  expect(new Set(hashes).size).toBe(4);
  expect(contentHash({ ...document, version: 9 }, ['f'])).toBe(hashes[0]);
});
