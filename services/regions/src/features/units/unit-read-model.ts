import { type PageRequest, type Queryable, Where } from '@urbanpilot/platform';
import type { Unit } from './unit';

const COLUMNS = `id, name, kind, credit_code AS "creditCode", parent_id AS "parentId", territory_id AS "territoryId",
  version, created_at AS "createdAt"`;

export async function findUnit(reader: Queryable, id: string): Promise<Unit | undefined> {
  const rows = await reader.rows<Unit>(`SELECT ${COLUMNS} FROM unit WHERE id = $1`, [id]);
  return rows[0];
}

/** Which of these units exist. */
export async function knownUnits(reader: Queryable, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await reader.rows<{ id: string }>('SELECT id FROM unit WHERE id = ANY ($1::uuid[])', [ids]);
  return new Set(rows.map(({ id }) => id));
}

export async function listUnits(
  reader: Queryable,
  filter: { territoryId?: string },
  page: PageRequest,
): Promise<Unit[]> {
  const where = new Where().equal('territory_id', filter.territoryId).after('id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows<Unit>(`SELECT ${COLUMNS} FROM unit ${where.sql} ORDER BY id LIMIT ${limit}`, where.parameters);
}
