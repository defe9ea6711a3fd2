import { batchErrors, type SubmittedObservation } from './observation';

const MINE = '01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e';
const known = { indicators: new Map([['A', { rangeMin: '0', rangeMax: '100' }]]), territories: new Set([MINE]) };
const good: SubmittedObservation = {
  indicatorCode: 'A',
  territoryId: MINE,
  period: '2020',
  source: 'census',
  value: '63.05',
  status: 'final',
};

function broken(...rows: Partial<SubmittedObservation>[]): string[] {
  const batch = rows.map((row) => ({ ...good, ...row }));
  return batchErrors(batch, known).map(({ pointer, rule }) => `${pointer} ${rule}`);
}

describe('a batch of observations', () => {
  it('may hold one cell from several sources and for several periods', () => {
    expect(broken({}, { source: 'self-report' }, { period: '2020-Q1' })).toEqual([]);
  });

  it('is refused row by row, each with its pointer', () => {
    const rows = [
      {},
      { indicatorCode: 'X' },
      { territoryId: MINE.replace('0', '1') },
      { value: '100.01', source: 's' },
    ];
    expect(broken(...rows)).toEqual([
      '/observations/1/indicatorCode reference',
      '/observations/2/territoryId reference',
      '/observations/3/value range',
    ]);
  });

  it('says nothing twice, in whatever letters the territory is written', () => {
    expect(broken({}, { value: '1' }, { territoryId: MINE.toUpperCase() })).toEqual([
      '/observations/1 unique',
      '/observations/2 unique',
    ]);
  });

  it('tells missing from not applicable', () => {
    expect(broken({ value: null, reason: 'not-applicable' })).toEqual([]);
    expect(broken({ value: null })).toEqual(['/observations/0/reason required']);
    expect(broken({ reason: 'not-applicable' })).toEqual(['/observations/0/reason noReason']);
  });
});
