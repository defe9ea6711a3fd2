import { type CensusRow, loadShandongCensus2010, loadShandongCensus2020, shareOfSampledHouseholds } from './census';
import { loadShandongIndicators, type ShandongColumn, type ShandongIndicatorRow } from './shandong-indicators';

describe('the indicators computed from the censuses', () => {
  const rows = loadShandongIndicators();
  const census2020 = new Map(loadShandongCensus2020().map((row) => [row.code, row]));
  const census2010 = new Map(loadShandongCensus2010().map((row) => [row.code, row]));

  test.each([
    ['370000', 63.05, 49.71],
    ['371000', 70.22, 58.21],
    ['370200', 76.34, 65.81],
    ['370700', 64.41, 46.96],
    ['371400', 53.3, 43.05],
    ['371700', 50.73, 35.01],
    ['371725', 47.85, 36.6],
  ])('give the published urbanization of %s', (code, rate2020, rate2010) => {
    const row = rows.find((candidate) => candidate.code === code);
    expect(row?.values).toMatchObject({ urban_rate_2020: rate2020, urban_rate_2010: rate2010 });
  });

  test('cover the divisions of 2020, and of 2010 exactly those with the same code', () => {
    expect(rows.map(({ code }) => code)).toEqual([...census2020.keys()]);
    expect(rows.filter((row) => row.matched2010 !== census2010.has(row.code))).toEqual([]);
    expect(rows.filter(({ level, matched2010 }) => level === 'county' && !matched2010)).toHaveLength(31);
    const invented = rows.filter(({ matched2010, values }) => !matched2010 && values.urban_rate_2010 !== null);
    expect(invented).toEqual([]);
  });

  const recomputed: Partial<Record<ShandongColumn, (row: CensusRow) => number | null>> = {
    urban_rate_2020: (row) => (100 * row.urbanPopulation) / row.population,
    outside_county_share_2020: (row) => {
      const elsewhere = ['本省其他县', '省外'].map(
        (part) => row.columns[`户口登记地在外乡镇街道人口_${part}`] ?? Number.NaN,
      );
      return (100 * elsewhere.reduce((sum, count) => sum + count, 0)) / row.population;
    },
    edu_years_2020: (row) => row.columns.平均受教育年限_合计 ?? null,
    illiteracy_2020: (row) => row.columns.文盲占15岁及以上人口比重 ?? null,
    housing_m2_per_cap_2020: (row) => row.columns.人均住房建筑面积 ?? null,
    piped_water_pct_2020: (row) => shareOfSampledHouseholds(row, '住房內有管道自来水'),
    toilet_pct_2020: (row) => shareOfSampledHouseholds(row, '住房內有厕所'),
    bath_pct_2020: (row) => shareOfSampledHouseholds(row, '住房内有洗澡设施'),
    car_pct_2020: (row) => shareOfSampledHouseholds(row, '拥有家用汽车'),
    age65_pct_2020: (row) => row.columns.人口比重_65岁及以上 ?? null,
  };

  test.each(Object.entries(recomputed))('agree with the census to two decimals: %s', (column, compute) => {
    const off = rows.filter((row) => !agrees(row, column as ShandongColumn, compute));
    expect(off.map(({ code }) => code)).toEqual([]);
  });

  function agrees(
    row: ShandongIndicatorRow,
    column: ShandongColumn,
    compute: (row: CensusRow) => number | null,
  ): boolean {
    const source = census2020.get(row.code);
    const value = source ? compute(source) : null;
    const given = row.values[column];
    return value === null || given === null ? value === given : Math.abs(value - given) < 0.00501;
  }
});
