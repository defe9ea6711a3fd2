import { shandongDemonstration } from './shandong-demonstration';

describe('the demonstration programme of Shandong', () => {
  const { programme, indicators, territories, observations, traps } = shandongDemonstration();

  test('has 16 cities and 153 counties, each city before its counties', () => {
    expect(territories.filter(({ level }) => level === 'prefecture')).toHaveLength(16);
    expect(territories.filter(({ level }) => level === 'county')).toHaveLength(153);
    const seen = new Set([programme.divisionCode]);
    for (const { code, parentCode } of territories) {
      expect(seen).toContain(parentCode);
      seen.add(code);
    }
  });

  test('has a value or a null for every territory, indicator and period, all within range', () => {
    const periods = indicators.reduce((count, { columns }) => count + columns.length, 0);
    const census = observations.filter(({ source }) => source.startsWith('census'));
    expect(census).toHaveLength(territories.length * periods);
    const ranges = new Map(indicators.map(({ code, range }) => [code, range]));
    const outside = observations.filter(({ indicatorCode, value }) => {
      const range = ranges.get(indicatorCode);
      return !range || (value !== null && (value < range.min || value > range.max));
    });
    expect(outside).toEqual([]);
  });

  test('keys the values of 2020 by indicator', () => {
    const yuncheng = territories.find(({ code }) => code === '371725');
    expect(yuncheng).toMatchObject({ name: '郓城县', parentCode: '371700', values2020: { 'SDC-01': 47.85 } });
    expect(Object.keys(yuncheng?.values2020 ?? {})).toHaveLength(10);
    expect(yuncheng?.values2020).not.toHaveProperty('SDC-11');
  });

  test('keeps both values where the sources disagree', () => {
    const [conflict, ...more] = traps.conflicts;
    expect(more).toEqual([]);
    const both = observations.filter(
      (observation) =>
        observation.divisionCode === conflict?.divisionCode &&
        observation.indicatorCode === conflict.indicatorCode &&
        observation.period === conflict.period,
    );
    expect(both.map(({ value, source }) => [value, source])).toEqual([
      [47.85, 'census-2020'],
      [50.5, 'self-report'],
    ]);
  });

  test('keeps the gaps as gaps', () => {
    expect(traps.countiesWithout2010).toHaveLength(31);
    expect(traps.missing2020).toEqual([{ divisionCode: '370572', indicatorCode: 'SDC-08' }]);
    const gaps = observations.filter(({ period, value }) => period === '2010' && value === null);
    expect(new Set(gaps.map(({ divisionCode }) => divisionCode))).toEqual(new Set(traps.countiesWithout2010));
  });
});
