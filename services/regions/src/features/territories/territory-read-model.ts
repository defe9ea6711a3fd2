import { type PageRequest, type Queryable, Where } from '@urbanpilot/platform';
import type { Territory } from './territory';

const SELECT = `SELECT t.id, t.name, t.kind, t.version, t.created_at AS "createdAt",
  ARRAY(SELECT d.division_code FROM territory_division d WHERE d.territory_id = t.id ORDER BY 1) AS "divisionCodes"
  FROM territory t`;

export async function findTerritory(reader: Queryable, id: string): Promise<Territory | undefined> {
  const rows = await reader.rows<Territory>(`${SELECT} WHERE t.id = $1`, [id]);
  return rows[0];
}

/** A page of territories, of one division if asked; one row more than the limit. */
export async function listTerritories(
  reader: Queryable,
  filter: { divisionCode?: string },
  page: PageRequest,
): Promise<Territory[]> {
  const where = new Where()
    .when(
      filter.divisionCode,
      (code) => `EXISTS (SELECT 1 FROM territory_division d WHERE d.territory_id = t.id AND d.division_code = ${code})`,
    )
    .after('t.id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows<Territory>(`${SELECT} ${where.sql} ORDER BY t.id LIMIT ${limit}`, where.parameters);
}
