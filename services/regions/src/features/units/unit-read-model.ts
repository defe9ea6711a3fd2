import { type PageRequest, type Queryable, Where } from '@urbanpilot/platform';
import type { UNIT_STATES, Unit } from './unit';

const COLUMNS = `id, name, kind, credit_code AS "creditCode", parent_id AS "parentId", territory_id AS "territoryId",
  division_code AS "divisionCode", contacts, closed_on::text AS "closedOn", successor_id AS "successorId", version,
  created_at AS "createdAt"`;

/** What a list of units asks for. */
export interface UnitFilter {
  /** A part of the name. */
  name?: string;
  parentId?: string;
  territoryId?: string;
  state?: (typeof UNIT_STATES)[number];
}

export async function findUnit(reader: Queryable, id: string): Promise<Unit | undefined> {
  const rows = await reader.rows<Unit>(`SELECT ${COLUMNS} FROM unit WHERE id = $1`, [id]);
  return rows[0];
}

/** A unit that is about to be named; it is not closed before the transaction ends. */
export async function findUnitToName(work: Queryable, id: string): Promise<Unit | undefined> {
  const rows = await work.rows<Unit>(`SELECT ${COLUMNS} FROM unit WHERE id = $1 FOR KEY SHARE`, [id]);
  return rows[0];
}

/** The day of closing of each of these units that exist; null: it is open, and is not closed before the transaction ends. */
export async function knownUnits(work: Queryable, ids: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  if (ids.length === 0) return new Map();
  const rows = await work.rows<{ id: string; closedOn: string | null }>(
    'SELECT id, closed_on::text AS "closedOn" FROM unit WHERE id = ANY ($1::uuid[]) ORDER BY id FOR KEY SHARE',
    [ids],
  );
  return new Map(rows.map(({ id, closedOn }) => [id, closedOn]));
}

/** A page of units in the order in which they were added; one row more than the limit. */
export async function listUnits(
  reader: Queryable,
  { name, parentId, territoryId, state }: UnitFilter,
  page: PageRequest,
): Promise<Unit[]> {
  const where = new Where()
    .equal('territory_id', territoryId)
    .equal('parent_id', parentId)
    .when(name, (part) => `strpos(name, ${part}::text) > 0`)
    .when(
      state === undefined ? undefined : state === 'closed',
      (closed) => `(closed_on IS NOT NULL) = ${closed}::boolean`,
    )
    .after('id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows<Unit>(`SELECT ${COLUMNS} FROM unit ${where.sql} ORDER BY id LIMIT ${limit}`, where.parameters);
}

/** Whether a unit is another one or lies below it, over however many levels. */
export async function isWithin(reader: Queryable, id: string, above: string): Promise<boolean> {
  const rows = await reader.rows(
    `WITH RECURSIVE line AS (
       SELECT id, parent_id FROM unit WHERE id = $1 UNION SELECT u.id, u.parent_id FROM unit u JOIN line l ON u.id = l.parent_id)
     SELECT 1 FROM line WHERE id = $2`,
    [id, above],
  );
  return rows.length > 0;
}

/** The open units directly below one. */
export function unitsBelow(reader: Queryable, parentId: string): Promise<Unit[]> {
  return reader.rows(`SELECT ${COLUMNS} FROM unit WHERE parent_id = $1 AND closed_on IS NULL ORDER BY id`, [parentId]);
}

export function everyUnit(reader: Queryable): Promise<Unit[]> {
  return reader.rows(`SELECT ${COLUMNS} FROM unit ORDER BY id`);
}
