import type { Handover } from '@urbanpilot/platform';

/** Planned meetings to which a unit is asked, or on whose agenda it reports. */
export const meetingHandover: Handover = {
  resourceType: 'meeting',
  name: { 'zh-CN': '待开会议', en: 'planned meetings' },
  open: (unit, unitId) =>
    unit.rows(
      `SELECT id FROM meeting WHERE state = 'planned' AND ($1::uuid = ANY (participant_unit_ids)
         OR agenda @> jsonb_build_array(jsonb_build_object('unitId', $1::uuid))) ORDER BY id FOR UPDATE`,
      [unitId],
    ),
  give: (unit, ids, { from, to }) =>
    unit.rows(
      `UPDATE meeting SET version = version + 1, agenda = replace(agenda::text, $2::text, $3::text)::jsonb,
         participant_unit_ids = CASE WHEN $2::uuid = ANY (participant_unit_ids)
           THEN array_append(array_remove(array_remove(participant_unit_ids, $2::uuid), $3::uuid), $3::uuid)
           ELSE participant_unit_ids END
       WHERE id = ANY ($1::uuid[]) RETURNING id, territory_id AS "territoryId"`,
      [ids, from, to],
    ),
};
