import type { Handover } from '@urbanpilot/platform';

/** Forms that ask a unit and are not closed. */
export const dataCallHandover: Handover = {
  resourceType: 'data-call',
  name: { 'zh-CN': '填报通知', en: 'data calls' },
  open: (unit, unitId) =>
    unit.rows(
      `SELECT id FROM data_call WHERE $1::uuid = ANY (unit_ids) AND state IN ('draft', 'sent') ORDER BY id FOR UPDATE`,
      [unitId],
    ),
  give: (unit, ids, { from, to }) =>
    unit.rows(
      `UPDATE data_call SET unit_ids = array_append(array_remove(array_remove(unit_ids, $2), $3), $3), version = version + 1
       WHERE id = ANY ($1::uuid[]) RETURNING id, NULL AS "territoryId"`,
      [ids, from, to],
    ),
};
