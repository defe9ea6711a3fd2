import { type PageRequest, type Queryable, Where } from '@urbanpilot/platform';
import type { Direction, Indicator, IndicatorOrigin } from './indicator';

export interface IndicatorFilter {
  origin?: IndicatorOrigin;
  direction?: Direction;
}

const COLUMNS = `code, name, name_en AS "nameEn", unit, direction, range_min AS "rangeMin", range_max AS "rangeMax",
  description, origin, official, version, created_at AS "createdAt"`;

export async function findIndicator(reader: Queryable, code: string): Promise<Indicator | undefined> {
  const rows = await reader.rows<Indicator>(`SELECT ${COLUMNS} FROM indicator WHERE code = $1`, [code]);
  return rows[0];
}

/** The indicators of these codes, by code; unknown codes are not among them. */
export async function findIndicators(reader: Queryable, codes: readonly string[]): Promise<Map<string, Indicator>> {
  const rows = await reader.rows<Indicator>(`SELECT ${COLUMNS} FROM indicator WHERE code = ANY ($1::text[])`, [codes]);
  return new Map(rows.map((indicator) => [indicator.code, indicator]));
}

export async function listIndicators(
  reader: Queryable,
  filter: IndicatorFilter,
  page: PageRequest,
): Promise<Indicator[]> {
  const where = new Where()
    .equal('origin', filter.origin)
    .equal('direction', filter.direction)
    .after('code', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows<Indicator>(
    `SELECT ${COLUMNS} FROM indicator ${where.sql} ORDER BY code LIMIT ${limit}`,
    where.parameters,
  );
}
