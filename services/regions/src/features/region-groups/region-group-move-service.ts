import type { UnitOfWork } from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import type { RegionGroupMember } from './region-group';

type Membership = Pick<RegionGroupMember, 'id' | 'groupId' | 'firstDay' | 'lastDay'>;

const OVERLAPS = `EXISTS (SELECT 1 FROM region_group_member other WHERE other.group_id = m.group_id
  AND other.territory_id = $2 AND daterange(other.first_day, other.last_day, '[]') && daterange(greatest(m.first_day, $3), m.last_day, '[]'))`;

/** Memberships of a territory end on the day before; its successor is a member from then on, unless it is one already. */
export async function moveMemberships(
  unit: UnitOfWork,
  { from, to, on }: { from: string; to: string; on: string },
): Promise<number> {
  const standing = await unit.rows<Membership & { isDouble: boolean }>(
    `SELECT m.id, m.group_id AS "groupId", m.first_day AS "firstDay", m.last_day AS "lastDay", ${OVERLAPS} AS "isDouble"
     FROM region_group_member m WHERE m.territory_id = $1 AND (m.last_day IS NULL OR m.last_day >= $3) FOR UPDATE`,
    [from, to, on],
  );
  for (const member of standing) {
    if (member.firstDay >= on) await rename(unit, member, to);
    else await endAndJoin(unit, member, to, on);
  }
  return standing.length;
}

/** One that has not begun is the successor's from the first, or nobody's where that is a member then. */
async function rename(
  unit: UnitOfWork,
  { id, isDouble }: Membership & { isDouble: boolean },
  to: string,
): Promise<void> {
  if (isDouble) await unit.rows('DELETE FROM region_group_member WHERE id = $1', [id]);
  else
    await unit.rows('UPDATE region_group_member SET territory_id = $2, version = version + 1 WHERE id = $1', [id, to]);
}

async function endAndJoin(
  unit: UnitOfWork,
  { id, groupId, lastDay, isDouble }: Membership & { isDouble: boolean },
  to: string,
  on: string,
): Promise<void> {
  await unit.rows(`UPDATE region_group_member SET last_day = $2::date - 1, version = version + 1 WHERE id = $1`, [
    id,
    on,
  ]);
  if (isDouble) return;
  await unit.rows(
    `INSERT INTO region_group_member (id, group_id, territory_id, first_day, last_day, version, created_at)
     VALUES ($1, $2, $3, $4, $5, 1, $6)`,
    [uuidv7(), groupId, to, on, lastDay, unit.now],
  );
}
