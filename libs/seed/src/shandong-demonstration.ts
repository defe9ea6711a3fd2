import { loadShandongCensus2020 } from './census';
import { DEMONSTRATION_INDICATORS, type DemonstrationIndicator } from './demonstration-indicators';
import { type DivisionLevel, loadDivisions } from './divisions';
import { loadShandongIndicators, type ShandongIndicatorRow } from './shandong-indicators';

export interface DemonstrationTerritory {
  code: string;
  name: string;
  level: Exclude<DivisionLevel, 'province'>;
  parentCode: string;
  population2020: number;
  urbanPopulation2020: number;
  ruralPopulation2020: number;
  matched2010: boolean;
  /** By indicator code; null is "not available". An indicator without a 2020 census figure is absent. */
  values2020: Readonly<Record<string, number | null>>;
}

export interface DemonstrationObservation {
  divisionCode: string;
  indicatorCode: string;
  period: '2010' | '2020';
  value: number | null;
  source: 'census-2010' | 'census-2020' | 'self-report';
}

export interface ShandongDemonstration {
  programme: { code: string; nameZh: string; nameEn: string; divisionCode: string; period: string };
  indicators: readonly DemonstrationIndicator[];
  /** 16 cities, each before its counties; 153 counties. */
  territories: DemonstrationTerritory[];
  /** Every cell, the empty ones too, and where sources disagree both values. */
  observations: DemonstrationObservation[];
  /** What a reviewer must be shown rather than spared. */
  traps: {
    /** Cells with values of different sources. */
    conflicts: { divisionCode: string; indicatorCode: string; period: '2010' | '2020' }[];
    /** Counties whose code the 2010 census doesn't have, so that nothing can be compared with it. */
    countiesWithout2010: string[];
    /** Cells of 2020 that the census left empty. */
    missing2020: { divisionCode: string; indicatorCode: string }[];
  };
}

/** 郓城 reports an urbanization of 50.5 % of itself; the census says 47.85. */
const SELF_REPORTS: readonly DemonstrationObservation[] = [
  { divisionCode: '371725', indicatorCode: 'SDC-01', period: '2020', value: 50.5, source: 'self-report' },
];

/** A programme of all cities and counties of 山东 on census figures, faults of the data included. */
export function shandongDemonstration(): ShandongDemonstration {
  const rows = loadShandongIndicators().filter(({ level }) => level !== 'province');
  const census = rows.flatMap(censusObservations);
  return {
    programme: {
      code: 'SD-DEMO',
      nameZh: '山东省新型城镇化综合试点（示范）',
      nameEn: 'Shandong new-type urbanization comprehensive pilot (demonstration)',
      divisionCode: '370000',
      period: '2020',
    },
    indicators: DEMONSTRATION_INDICATORS,
    territories: toTerritories(rows),
    observations: [...census, ...SELF_REPORTS],
    traps: {
      conflicts: SELF_REPORTS.map(({ divisionCode, indicatorCode, period }) => ({
        divisionCode,
        indicatorCode,
        period,
      })),
      countiesWithout2010: rows.filter((row) => row.level === 'county' && !row.matched2010).map(({ code }) => code),
      missing2020: census
        .filter(({ period, value }) => period === '2020' && value === null)
        .map(({ divisionCode, indicatorCode }) => ({ divisionCode, indicatorCode })),
    },
  };
}

function censusObservations(row: ShandongIndicatorRow): DemonstrationObservation[] {
  return DEMONSTRATION_INDICATORS.flatMap((indicator) =>
    indicator.columns.map(({ period, column }) => ({
      divisionCode: row.code,
      indicatorCode: indicator.code,
      period,
      value: row.values[column],
      source: `census-${period}` as const,
    })),
  );
}

function toTerritories(rows: readonly ShandongIndicatorRow[]): DemonstrationTerritory[] {
  const divisions = new Map(loadDivisions().map((division) => [division.code, division]));
  const census = new Map(loadShandongCensus2020().map((row) => [row.code, row]));
  return rows.map((row) => {
    const parentCode = divisions.get(row.code)?.parentCode;
    const { urbanPopulation, ruralPopulation } = census.get(row.code) ?? {};
    if (!parentCode || urbanPopulation === undefined || ruralPopulation == null) {
      throw new Error(`${row.code} ${row.name} is in the indicators, but not in the divisions or the census.`);
    }
    return {
      code: row.code,
      name: row.name,
      level: row.level === 'prefecture' ? 'prefecture' : 'county',
      parentCode,
      population2020: row.population2020,
      urbanPopulation2020: urbanPopulation,
      ruralPopulation2020: ruralPopulation,
      matched2010: row.matched2010,
      values2020: Object.fromEntries(valuesOf2020(row)),
    };
  });
}

function valuesOf2020(row: ShandongIndicatorRow): [string, number | null][] {
  return DEMONSTRATION_INDICATORS.flatMap(({ code, columns }) =>
    columns
      .filter(({ period }) => period === '2020')
      .map(({ column }): [string, number | null] => [code, row.values[column]]),
  );
}
