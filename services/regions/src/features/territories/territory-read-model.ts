import { type PageRequest, type Queryable, Where } from '@urbanpilot/platform';
import type { Territory } from './territory';

export interface TerritoryFilter {
  divisionCode?: string;
  kind?: Territory['kind'];
  name?: string;
}

const OF_TODAY = 'SELECT d.division_code FROM territory_division d WHERE d.territory_id = t.id ORDER BY 1';

/** The divisions of a day: those that are there since then, and those that went later. */
const ofDay = (day: string) => `SELECT d.division_code FROM (
    SELECT division_code, valid_from, NULL::date AS valid_to FROM territory_division WHERE territory_id = t.id
    UNION SELECT division_code, valid_from, valid_to FROM territory_division_past WHERE territory_id = t.id) d
  WHERE (d.valid_from IS NULL OR d.valid_from <= ${day}::date) AND (d.valid_to IS NULL OR d.valid_to > ${day}::date)
  GROUP BY 1 ORDER BY 1`;

const select = (
  divisions: string,
) => `SELECT t.id, t.name, t.kind, t.extent, t.closed_on AS "closedOn", t.version, t.created_at AS "createdAt", ARRAY(${divisions}) AS "divisionCodes",
    coalesce((SELECT json_agg(json_build_object('name', p.name, 'divisionCode', p.division_code) ORDER BY p.ordinal)
      FROM territory_part p WHERE p.territory_id = t.id), '[]') AS parts
  FROM territory t`;

/** A territory, with its divisions of today or of a day. */
export async function findTerritory(reader: Queryable, id: string, asOf?: string): Promise<Territory | undefined> {
  const parameters = asOf === undefined ? [id] : [id, asOf];
  const rows = await reader.rows<Territory>(
    `${select(asOf === undefined ? OF_TODAY : ofDay('$2'))} WHERE t.id = $1`,
    parameters,
  );
  return rows[0];
}

/** Which of these territories exist and are not closed; they stay so until the transaction ends. */
export async function openTerritories(reader: Queryable, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await reader.rows<{ id: string }>(
    'SELECT id FROM territory WHERE id = ANY ($1::uuid[]) AND closed_on IS NULL FOR SHARE',
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}

/** A page of territories; one row more than the limit. */
export async function listTerritories(
  reader: Queryable,
  filter: TerritoryFilter,
  page: PageRequest,
): Promise<Territory[]> {
  const where = new Where()
    .when(
      filter.divisionCode,
      (code) => `t.id IN (SELECT d.territory_id FROM territory_division d WHERE d.division_code = ${code})`,
    )
    .equal('t.kind', filter.kind)
    .when(filter.name, (name) => `position(${name} IN t.name) > 0`)
    .after('t.id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows<Territory>(`${select(OF_TODAY)} ${where.sql} ORDER BY t.id LIMIT ${limit}`, where.parameters);
}

/** A territory as another one's surroundings. */
export type EnclosingTerritory = Pick<Territory, 'id' | 'name' | 'kind'>;

/**
 * The territories within which a territory lies: all its divisions are inside theirs, which are more; a zone's parts lie
 * within the divisions named. A county inside a pilot
 * city is found by this and counted once.
 */
export function enclosingTerritories(reader: Queryable, territoryId: string): Promise<EnclosingTerritory[]> {
  return reader.rows<EnclosingTerritory>(ENCLOSING, [territoryId]);
}

const ENCLOSING = `
WITH RECURSIVE place AS (
  SELECT division_code AS code FROM territory_division WHERE territory_id = $1
  UNION SELECT division_code FROM territory_part WHERE territory_id = $1
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
  AND (EXISTS (SELECT 1 FROM territory_part p WHERE p.territory_id = $1)
    OR EXISTS (SELECT 1 FROM territory_division td
      WHERE td.territory_id = t.id AND td.division_code NOT IN (SELECT code FROM place)))
ORDER BY t.id`;
