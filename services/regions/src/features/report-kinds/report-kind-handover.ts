import type { Handover } from '@urbanpilot/platform';

/** Kinds of reports that name a unit, so that the calendar asks its successor from then on. */
export const reportKindHandover: Handover = {
  resourceType: 'report-kind',
  name: { 'zh-CN': '报送种类', en: 'kinds of reports' },
  open: (unit, unitId) =>
    unit.rows(
      `SELECT id FROM report_kind WHERE $1::uuid = ANY (unit_ids) AND state = 'active' ORDER BY id FOR UPDATE`,
      [unitId],
    ),
  give: (unit, ids, { from, to }) =>
    unit.rows(
      `UPDATE report_kind SET unit_ids = array_append(array_remove(array_remove(unit_ids, $2), $3), $3), version = version + 1
       WHERE id = ANY ($1::uuid[]) RETURNING id, NULL AS "territoryId"`,
      [ids, from, to],
    ),
};
