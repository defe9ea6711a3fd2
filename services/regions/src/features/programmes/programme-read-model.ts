import { type PageRequest, type Queryable, Where } from '@urbanpilot/platform';
import type { Programme } from './programme';

const COLUMNS =
  'id, name, kind, level, topic, starts_on AS "startsOn", ends_on AS "endsOn", version, created_at AS "createdAt"';

export async function findProgramme(reader: Queryable, id: string): Promise<Programme | undefined> {
  const rows = await reader.rows<Programme>(`SELECT ${COLUMNS} FROM programme WHERE id = $1`, [id]);
  return rows[0];
}

export async function listProgrammes(reader: Queryable, page: PageRequest): Promise<Programme[]> {
  const where = new Where().after('id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows<Programme>(
    `SELECT ${COLUMNS} FROM programme ${where.sql} ORDER BY id LIMIT ${limit}`,
    where.parameters,
  );
}
