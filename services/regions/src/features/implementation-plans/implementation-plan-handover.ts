import type { Handover } from '@urbanpilot/platform';

/** Implementation plans under way that name a unit; those in force are changed by an amendment alone. */
export const implementationPlanHandover: Handover = {
  resourceType: 'implementation-plan',
  name: { 'zh-CN': '在编试点方案', en: 'implementation plans under way' },
  open: (unit, unitId) =>
    unit.rows(
      `SELECT id FROM implementation_plan WHERE state IN ('draft', 'submitted', 'returned')
         AND items @> jsonb_build_array(jsonb_build_object('leadUnitId', $1::uuid)) ORDER BY id FOR UPDATE`,
      [unitId],
    ),
  give: (unit, ids, { from, to }) =>
    unit.rows(
      `UPDATE implementation_plan SET items = replace(items::text, $2::text, $3::text)::jsonb, version = version + 1
       WHERE id = ANY ($1::uuid[]) RETURNING id, territory_id AS "territoryId"`,
      [ids, from, to],
    ),
};
