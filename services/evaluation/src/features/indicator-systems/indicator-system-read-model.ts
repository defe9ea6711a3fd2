import { type PageRequest, type Queryable, Where } from '@urbanpilot/platform';
import type { IndicatorSystem, SystemState } from './indicator-system';

const COLUMNS = `id, name, description, state, items, groups, grades, version, created_at AS "createdAt",
  published_at AS "publishedAt"`;

export async function findIndicatorSystem(reader: Queryable, id: string): Promise<IndicatorSystem | undefined> {
  const rows = await reader.rows<IndicatorSystem>(`SELECT ${COLUMNS} FROM indicator_system WHERE id = $1`, [id]);
  return rows[0];
}

export async function listIndicatorSystems(
  reader: Queryable,
  filter: { state?: SystemState },
  page: PageRequest,
): Promise<IndicatorSystem[]> {
  const where = new Where().equal('state', filter.state).after('id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows<IndicatorSystem>(
    `SELECT ${COLUMNS} FROM indicator_system ${where.sql} ORDER BY id LIMIT ${limit}`,
    where.parameters,
  );
}
