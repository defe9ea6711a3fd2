import { numberOf, readCsv, requiredNumberOf, textOf } from './data-files';
import { type DivisionLevel, levelOfCode } from './divisions';

/** Columns of the derived file that hold an indicator; the year is the census that the value comes from. */
export const SHANDONG_COLUMNS = [
  'urban_rate_2020',
  'urban_rate_2010',
  'nonag_hukou_share_2010',
  'outside_county_share_2020',
  'edu_years_2020',
  'illiteracy_2020',
  'housing_m2_per_cap_2020',
  'piped_water_pct_2020',
  'toilet_pct_2020',
  'bath_pct_2020',
  'car_pct_2020',
  'age65_pct_2020',
] as const;

export type ShandongColumn = (typeof SHANDONG_COLUMNS)[number];

export interface ShandongIndicatorRow {
  code: string;
  level: DivisionLevel;
  cityName: string;
  name: string;
  population2020: number;
  /** Whether the 2010 census has the same code. Without it every 2010 value is null. */
  matched2010: boolean;
  values: Readonly<Record<ShandongColumn, number | null>>;
}

/** Indicators computed from the two censuses, for the province, its cities and its counties. */
export function loadShandongIndicators(): ShandongIndicatorRow[] {
  return readCsv('shandong_county_indicators_derived.csv').map((row) => ({
    code: textOf(row, 'code'),
    level: levelOfCode(textOf(row, 'code')),
    cityName: textOf(row, 'city'),
    name: textOf(row, 'name'),
    population2020: requiredNumberOf(row, 'pop_2020'),
    matched2010: textOf(row, 'matched_2010') === 'Y',
    values: Object.fromEntries(SHANDONG_COLUMNS.map((column) => [column, numberOf(row, column)])) as Record<
      ShandongColumn,
      number | null
    >,
  }));
}
