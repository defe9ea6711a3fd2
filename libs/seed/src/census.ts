import { type CsvRow, numberOf, readCsv, requiredNumberOf, textOf } from './data-files';
import { type DivisionLevel, levelOfCode } from './divisions';

/** One division of a census. What the yearbook left empty is null. */
export interface CensusRow {
  code: string;
  level: DivisionLevel;
  /** The prefecture that the row belongs to; of a province, the province. */
  cityName: string;
  name: string;
  population: number;
  urbanPopulation: number;
  ruralPopulation: number | null;
  /** Every numeric column of the file under its Chinese heading. */
  columns: Readonly<Record<string, number | null>>;
}

const TEXT_COLUMNS = new Set(['区划代码', '省', '市', '区县', '地区']);

/** 山东 in the seventh census: one province, 16 cities, 153 counties. */
export function loadShandongCensus2020(): CensusRow[] {
  return readCsv('shandong_county_census_2020_full.csv').map((row) => ({
    ...common(row, textOf(row, '区划代码')),
    cityName: textOf(row, '市'),
    name: textOf(row, '区县'),
    population: requiredNumberOf(row, '人口数_合计'),
  }));
}

/** 山东 in the sixth census, with the codes of 2010: one province, 17 cities, 140 counties. */
export function loadShandongCensus2010(): CensusRow[] {
  const rows = readCsv('shandong_county_census_2010_full.csv').filter((row) => textOf(row, '区划代码') !== '');
  const names = new Map(rows.map((row) => [textOf(row, '区划代码'), textOf(row, '地区')]));
  return rows.map((row) => {
    const code = textOf(row, '区划代码');
    const cityCode = levelOfCode(code) === 'province' ? code : `${code.slice(0, 4)}00`;
    return {
      ...common(row, code),
      cityName: names.get(cityCode) ?? '',
      name: textOf(row, '地区'),
      population: requiredNumberOf(row, '合计'),
    };
  });
}

function common(row: CsvRow, code: string): Omit<CensusRow, 'cityName' | 'name' | 'population'> {
  const headings = Object.keys(row).filter((heading) => !TEXT_COLUMNS.has(heading));
  return {
    code,
    level: levelOfCode(code),
    urbanPopulation: requiredNumberOf(row, '城镇人口'),
    ruralPopulation: numberOf(row, '乡村人口'),
    columns: Object.fromEntries(headings.map((heading) => [heading, numberOf(row, heading)])),
  };
}

/** The census asked a sample of households about their housing; a count means something only as a share of these. */
const SAMPLED_HOUSEHOLDS = '家庭户户数_长表';

/** Percentage of the sampled households, or null when either number is not available. */
export function shareOfSampledHouseholds(row: CensusRow, column: string): number | null {
  const households = row.columns[SAMPLED_HOUSEHOLDS];
  const count = row.columns[column];
  if (count === undefined) throw new Error(`The census has no column ${column}.`);
  return households && count !== null ? (100 * count) / households : null;
}
