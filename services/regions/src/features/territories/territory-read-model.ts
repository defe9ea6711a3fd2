import { type PageRequest, type Queryable, Where } from '@urbanpilot/platform';
import type { Territory } from './territory';

const SELECT = `SELECT t.id, t.name, t.kind, t.version, t.created_at AS "createdAt",
  ARRAY(SELECT d.division_code FROM territory_division d WHERE d.territory_id = t.id ORDER BY 1) AS "divisionCodes"
  FROM territory t`;

export async function findTerritory(reader: Queryable, id: string): Promise<Territory | undefined> {
  const rows = await reader.rows<Territory>(`${SELECT} WHERE t.id = $1`, [id]);
  return rows[0];
}

/** Which of these territories exist. */
export async function knownTerritories(reader: Queryable, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await reader.rows<{ id: string }>('SELECT id FROM territory WHERE id = ANY ($1::uuid[])', [ids]);
  return new Set(rows.map(({ id }) => id));
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

/** A territory as another one's surroundings. */
export type EnclosingTerritory = Pick<Territory, 'id' | 'name' | 'kind'>;

/**
 * The territories within which a territory lies: all its divisions are inside theirs, which are more. A county inside a pilot
 * city is found by this and counted once.
 */
export function enclosingTerritories(reader: Queryable, territoryId: string): Promise<EnclosingTerritory[]> {
  return reader.rows<EnclosingTerritory>(ENCLOSING, [territoryId]);
}

const ENCLOSING = `
WITH RECURSIVE place AS (
  SELECT division_code AS code FROM territory_division WHERE territory_id = $1
), up AS (
  SELECT code AS start, code FROM place
  UNION
  SELECT up.start, d.parent_code FROM up JOIN division d ON d.code = up.code WHERE d.parent_code IS NOT NULL
)
SELECT t.id, t.name, t.kind FROM territory t
WHERE t.id <> $1 AND t.id IN (SELECT td.territory_id FROM up JOIN territory_division td ON td.division_code = up.code)
  AND NOT EXISTS (SELECT 1 FROM place WHERE NOT EXISTS (
    SELECT 1 FROM up JOIN territory_division td ON td.division_code = up.code
    WHERE td.territory_id = t.id AND up.start = place.code))
  AND EXISTS (SELECT 1 FROM territory_division td
    WHERE td.territory_id = t.id AND td.division_code NOT IN (SELECT code FROM place))
ORDER BY t.id`;
