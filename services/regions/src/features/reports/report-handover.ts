import type { Handover } from '@urbanpilot/platform';

/** Reports of a unit that were not accepted; they go where their obligation went before. */
export const reportHandover: Handover = {
  resourceType: 'report',
  name: { 'zh-CN': '未办结报告', en: 'reports under way' },
  open: (unit, unitId) =>
    unit.rows(
      `SELECT r.id FROM report r JOIN report_obligation o ON o.id = r.obligation_id
       WHERE r.unit_id = $1 AND r.state <> 'accepted' AND o.ended_on IS NULL ORDER BY r.id FOR UPDATE OF r`,
      [unitId],
    ),
  give: (unit, ids, { to }) =>
    unit.rows(
      `UPDATE report r SET unit_id = $2, version = r.version + 1 FROM report_obligation o
       WHERE r.id = ANY ($1::uuid[]) AND o.id = r.obligation_id AND o.unit_id = $2
       RETURNING r.id, r.territory_id AS "territoryId"`,
      [ids, to],
    ),
};
