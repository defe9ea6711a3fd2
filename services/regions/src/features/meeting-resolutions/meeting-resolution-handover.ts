import type { Handover } from '@urbanpilot/platform';

/** Resolutions for which a unit answers, that became no task and are due after its last day. */
export const meetingResolutionHandover: Handover = {
  resourceType: 'meeting-resolution',
  name: { 'zh-CN': '会议议定事项', en: 'resolutions of meetings' },
  open: (unit, unitId, on) =>
    unit.rows(
      `SELECT r.id FROM meeting_resolution r JOIN meeting m ON m.id = r.meeting_id
       WHERE r.lead_unit_id = $1 AND r.due_on > $2 AND m.state <> 'cancelled'
         AND NOT EXISTS (SELECT FROM resolution_task t WHERE t.resolution_id = r.id) ORDER BY r.id FOR UPDATE OF r`,
      [unitId, on],
    ),
  give: (unit, ids, { to }) =>
    unit.rows(
      `UPDATE meeting_resolution SET lead_unit_id = $2 WHERE id = ANY ($1::uuid[])
       RETURNING id, meeting_territory_id AS "territoryId"`,
      [ids, to],
    ),
};
