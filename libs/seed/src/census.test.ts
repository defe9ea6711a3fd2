import { type CensusRow, loadShandongCensus2010, loadShandongCensus2020, shareOfSampledHouseholds } from './census';

const PARTS = ['population', 'urbanPopulation', 'ruralPopulation'] as const;

describe.each([
  ['2020', loadShandongCensus2020(), { province: 1, prefecture: 16, county: 153 }],
  ['2010', loadShandongCensus2010(), { province: 1, prefecture: 17, county: 140 }],
])('the census of %s', (_year, rows, expected) => {
  const of = (level: CensusRow['level']) => rows.filter((row) => row.level === level);
  const sum = (of: readonly CensusRow[], part: (typeof PARTS)[number]) =>
    of.reduce((total, row) => total + (row[part] ?? 0), 0);

  test('has every division of the province once', () => {
    const counts = {
      province: of('province').length,
      prefecture: of('prefecture').length,
      county: of('county').length,
    };
    expect(counts).toEqual(expected);
    expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
  });

  test('has in every row as many people as live in town and country together', () => {
    const off = rows.filter((row) => row.urbanPopulation + (row.ruralPopulation ?? 0) !== row.population);
    expect(off).toEqual([]);
  });

  test.each(PARTS)('adds up from counties to cities and from cities to the province: %s', (part) => {
    for (const city of of('prefecture')) {
      const counties = of('county').filter(({ code }) => code.startsWith(city.code.slice(0, 4)));
      expect([city.name, sum(counties, part)]).toEqual([city.name, city[part]]);
    }
    expect(sum(of('prefecture'), part)).toBe(rows[0]?.[part]);
  });

  test('names the city of each county', () => {
    expect(rows.find(({ code }) => code === '371725')).toMatchObject({ name: '郓城县', cityName: '菏泽市' });
  });
});

test('what the yearbook left empty is not a zero', () => {
  const lixia = loadShandongCensus2010().find(({ code }) => code === '370102');
  expect(lixia).toMatchObject({ name: '历下区', ruralPopulation: null });
});

test('housing counts become a share of the sampled households, or nothing', () => {
  const rows = loadShandongCensus2020();
  const port = rows.find(({ code }) => code === '370572');
  if (!rows[0] || !port) throw new Error('The census lacks 370000 or 370572.');
  expect(shareOfSampledHouseholds(rows[0], '拥有家用汽车')).toBeCloseTo(50.59, 2);
  expect(shareOfSampledHouseholds(port, '住房内有洗澡设施')).toBeNull();
  expect(() => shareOfSampledHouseholds(port, '没有的列')).toThrow('no column 没有的列');
});
