import type { Handover } from '@urbanpilot/platform';

/** Parts of city targets that a unit has not acknowledged; a successor that has a part already has both. */
export const targetCascadePartHandover: Handover = {
  resourceType: 'target-cascade-part',
  name: { 'zh-CN': '待确认的指标分解', en: 'parts of targets to acknowledge' },
  open: (unit, unitId) =>
    unit.rows(
      `SELECT p.id FROM target_cascade_part p
       JOIN target_cascade_revision r ON r.cascade_id = p.cascade_id AND r.revision = p.revision
       WHERE p.unit_id = $1 AND p.acknowledged_on IS NULL AND r.state <> 'superseded' ORDER BY p.id FOR UPDATE OF p`,
      [unitId],
    ),
  give: (unit, ids, { to }) =>
    unit.rows(
      `UPDATE target_cascade_part p SET unit_id = u.id, receiver_id = u.id, territory_id = u.territory_id,
         version = p.version + 1
       FROM unit u WHERE p.id = ANY ($1::uuid[]) AND u.id = $2 RETURNING p.id, p.territory_id AS "territoryId"`,
      [ids, to],
    ),
};
