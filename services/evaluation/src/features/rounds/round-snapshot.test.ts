import { chooseObservations } from './round-snapshot';

function value(source: string, text: string | null, changes = {}) {
  const cell = { indicatorCode: 'A', territoryId: 't1', revision: 1, status: 'final' as const };
  return { ...cell, source, value: text, ...changes };
}

describe('the value of a cell', () => {
  it('is that of the first source in the round’s order, and others that differ are kept in view', () => {
    const values = [value('self-report', '50.5'), value('census', '47.85'), value('yearbook', '47.85')];
    expect(chooseObservations(values, ['census', 'self-report'])).toEqual([
      { ...value('census', '47.85'), conflicts: [{ source: 'self-report', value: '50.5' }] },
    ]);
    expect(chooseObservations(values, ['self-report'])[0]).toMatchObject({
      source: 'self-report',
      conflicts: [
        { source: 'census', value: '47.85' },
        { source: 'yearbook', value: '47.85' },
      ],
    });
  });

  it('does not depend on the order in which values come', () => {
    const values = [value('b', '2'), value('a', '1'), value('a', '3', { territoryId: 't0' }), value('c', null)];
    expect(chooseObservations(values, [])).toEqual(chooseObservations([...values].reverse(), []));
    expect(chooseObservations(values, []).map(({ territoryId, source }) => [territoryId, source])).toEqual([
      ['t0', 'a'],
      ['t1', 'a'],
    ]);
  });

  it('may be that there is none: not applicable wins like any other value', () => {
    expect(chooseObservations([value('a', null), value('b', '2')], ['a'])[0]).toMatchObject({
      value: null,
      conflicts: [{ source: 'b', value: '2' }],
    });
  });
});
