import { Problem, type UnitOfWork, violates } from '@urbanpilot/platform';
import { evaluationProblems } from '../../evaluation-problems';
import type { Indicator } from './indicator';

const INSERT = `INSERT INTO indicator (code, name, name_en, unit, direction, range_min, range_max, description, origin,
    official, version, created_at)
  SELECT code, name, "nameEn", unit, direction, "rangeMin", "rangeMax", description, origin, official, version, "createdAt"
  FROM json_to_recordset($1::json) AS i (code text, name text, "nameEn" text, unit text, direction text,
    "rangeMin" numeric, "rangeMax" numeric, description text, origin text, official jsonb, version integer,
    "createdAt" timestamptz)`;

/** @throws Problem `code-taken` when there is an indicator of this code. */
export async function insertIndicator(unit: UnitOfWork, indicator: Indicator): Promise<void> {
  try {
    await unit.rows(INSERT, [JSON.stringify([indicator])]);
  } catch (error) {
    if (!violates(error, 'indicator_pkey')) throw error;
    throw new Problem(evaluationProblems['code-taken'], { parameters: { code: indicator.code } });
  }
}

/** Adds shipped indicators and brings those that are there to what this release says; custom ones are left alone. */
export async function upsertShippedIndicators(unit: UnitOfWork, indicators: readonly Indicator[]): Promise<void> {
  await unit.rows(
    `${INSERT}
     ON CONFLICT (code) DO UPDATE SET name = excluded.name, name_en = excluded.name_en, unit = excluded.unit,
       direction = excluded.direction, range_min = excluded.range_min, range_max = excluded.range_max,
       description = excluded.description, official = excluded.official, version = indicator.version + 1
     WHERE indicator.origin = excluded.origin
       AND (indicator.name, indicator.name_en, indicator.unit, indicator.direction, indicator.range_min, indicator.range_max,
            indicator.description, indicator.official)
         IS DISTINCT FROM (excluded.name, excluded.name_en, excluded.unit, excluded.direction, excluded.range_min,
            excluded.range_max, excluded.description, excluded.official)`,
    [JSON.stringify(indicators)],
  );
}
