import { type PageRequest, type Queryable, Where } from '@urbanpilot/platform';
import type { Division } from './division';

export interface DivisionFilter {
  parentCode?: string;
  level?: Division['level'];
  name?: string;
}

const COLUMNS = 'code, name, level, parent_code AS "parentCode", status';

export async function findDivision(reader: Queryable, code: string): Promise<Division | undefined> {
  const rows = await reader.rows<Division>(`SELECT ${COLUMNS} FROM division WHERE code = $1`, [code]);
  return rows[0];
}

/** A page of divisions by code; `name` finds a part of the name. */
export async function listDivisions(reader: Queryable, filter: DivisionFilter, page: PageRequest): Promise<Division[]> {
  const where = new Where()
    .equal('parent_code', filter.parentCode)
    .equal('level', filter.level)
    .when(filter.name, (name) => `position(${name} IN name) > 0`)
    .after('code', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows<Division>(
    `SELECT ${COLUMNS} FROM division ${where.sql} ORDER BY code LIMIT ${limit}`,
    where.parameters,
  );
}

/** Those of the codes that are no division. */
export async function unknownDivisions(reader: Queryable, codes: readonly string[]): Promise<string[]> {
  const rows = await reader.rows<{ code: string }>(
    'SELECT code FROM unnest($1::text[]) AS code WHERE NOT EXISTS (SELECT 1 FROM division d WHERE d.code = code.code)',
    [[...codes]],
  );
  return rows.map(({ code }) => code);
}
