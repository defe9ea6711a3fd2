import { type PageRequest, type Queryable, Where } from '@urbanpilot/platform';
import type { RegionGroup, RegionGroupMember } from './region-group';

const COLUMNS = 'id, name, kind, description, version, created_at AS "createdAt"';
const MEMBER = `m.id, m.group_id AS "groupId", m.territory_id AS "territoryId", m.first_day AS "firstDay",
  m.last_day AS "lastDay", m.version, m.created_at AS "createdAt"`;

/** A member with the name that people read. */
export interface ListedMember extends RegionGroupMember {
  territoryName: string;
}

const SELECT_MEMBER = `SELECT ${MEMBER}, t.name AS "territoryName"
  FROM region_group_member m JOIN territory t ON t.id = m.territory_id`;

export async function findGroup(reader: Queryable, id: string): Promise<RegionGroup | undefined> {
  const rows = await reader.rows<RegionGroup>(`SELECT ${COLUMNS} FROM region_group WHERE id = $1`, [id]);
  return rows[0];
}

export async function listGroups(reader: Queryable, page: PageRequest): Promise<RegionGroup[]> {
  const where = new Where().after('id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows<RegionGroup>(
    `SELECT ${COLUMNS} FROM region_group ${where.sql} ORDER BY id LIMIT ${limit}`,
    where.parameters,
  );
}

export async function findMember(reader: Queryable, id: string): Promise<ListedMember | undefined> {
  const rows = await reader.rows<ListedMember>(`${SELECT_MEMBER} WHERE m.id = $1`, [id]);
  return rows[0];
}

/** A page of a group's members, those of a day if asked; one row more than the limit. */
export async function listMembers(
  reader: Queryable,
  groupId: string,
  { day }: { day?: string },
  page: PageRequest,
): Promise<ListedMember[]> {
  const where = new Where()
    .equal('m.group_id', groupId)
    .when(day, (on) => `daterange(m.first_day, m.last_day, '[]') @> ${on}::date`)
    .after('m.id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows<ListedMember>(`${SELECT_MEMBER} ${where.sql} ORDER BY m.id LIMIT ${limit}`, where.parameters);
}
