import type { HandedOver, Handover } from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';

/** Seats that people of a unit hold beyond its last day: they hold them on for the successor, in a term of its own. */
export const bodyTermHandover: Handover = {
  resourceType: 'body-term',
  name: { 'zh-CN': '工作机构席位', en: 'seats in bodies' },
  open: (unit, unitId, on) =>
    unit.rows(
      `SELECT id FROM body_term WHERE unit_id = $1 AND (until_on IS NULL OR until_on > $2) ORDER BY id FOR UPDATE`,
      [unitId, on],
    ),
  async give(unit, ids, { to, on }) {
    const current = await unit.rows<{ id: string; untilOn: string | null }>(
      `SELECT id, until_on::text AS "untilOn" FROM body_term WHERE id = ANY ($1::uuid[]) AND from_on <= $2 ORDER BY id`,
      [ids, on],
    );
    const before = current.map(({ id }) => id);
    const ended = await unit.rows<HandedOver>(
      `UPDATE body_term SET until_on = $2, version = version + 1 WHERE id = ANY ($1::uuid[])
       RETURNING id, territory_id AS "territoryId", 'ended' AS act`,
      [before, on],
    );
    const begun = await unit.rows<HandedOver>(
      `INSERT INTO body_term (id, seat_id, seat_number, body_id, territory_id, holder, unit_id, office_title, from_on, until_on,
         version, created_at)
       SELECT n.id, t.seat_id, t.seat_number, t.body_id, t.territory_id, t.holder, $4, t.office_title, $5::date + 1, n.until_on, 1, now()
       FROM unnest($1::uuid[], $2::uuid[], $3::date[]) AS n (id, before, until_on) JOIN body_term t ON t.id = n.before
       RETURNING id, territory_id AS "territoryId"`,
      [before.map(() => uuidv7()), before, current.map(({ untilOn }) => untilOn), to, on],
    );
    const later = await unit.rows<HandedOver>(
      `UPDATE body_term SET unit_id = $2, version = version + 1 WHERE id = ANY ($1::uuid[]) AND from_on > $3
       RETURNING id, territory_id AS "territoryId"`,
      [ids, to, on],
    );
    return [...ended, ...begun, ...later];
  },
};
