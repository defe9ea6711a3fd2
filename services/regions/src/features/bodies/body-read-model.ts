import { type PageRequest, type Queryable, type Reach, Where } from '@urbanpilot/platform';
import type { Body, BodyKind } from './body';

export interface BodyFilter {
  territoryId?: string;
  programmeId?: string;
  kind?: BodyKind;
  asOf?: string;
}

const COLUMNS = `id, kind, name, territory_id AS "territoryId", programme_id AS "programmeId",
  established_on AS "establishedOn", dissolved_on AS "dissolvedOn", version, created_at AS "createdAt"`;

export async function findBody(reader: Queryable, id: string): Promise<Body | undefined> {
  const rows = await reader.rows<Body>(`SELECT ${COLUMNS} FROM body WHERE id = $1`, [id]);
  return rows[0];
}

/** A page of bodies, oldest first, one row more than asked for; the city's own are everybody's to read. */
export async function listBodies(
  reader: Queryable,
  reach: Reach,
  filter: BodyFilter,
  page: PageRequest,
): Promise<Body[]> {
  const where = new Where()
    .when(
      reach === '*' ? undefined : [...reach],
      (own) => `(territory_id IS NULL OR territory_id = ANY (${own}::uuid[]))`,
    )
    .equal('territory_id', filter.territoryId)
    .equal('programme_id', filter.programmeId)
    .equal('kind', filter.kind)
    .when(filter.asOf, (day) => `${day}::date BETWEEN established_on AND coalesce(dissolved_on, 'infinity')`)
    .beyond(['id'], page.after);
  const limit = where.parameter(page.limit + 1);
  return reader.rows<Body>(`SELECT ${COLUMNS} FROM body ${where.sql} ORDER BY id LIMIT ${limit}`, where.parameters);
}
