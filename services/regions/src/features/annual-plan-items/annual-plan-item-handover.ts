import type { HandedOver, Handover } from '@urbanpilot/platform';

/** Items that name a unit in plans which were not issued. A change of an item raises the version of its plan. */
export const annualPlanItemHandover: Handover = {
  resourceType: 'annual-plan-item',
  name: { 'zh-CN': '年度计划项目', en: 'items of annual plans' },
  open: (unit, unitId) =>
    unit.rows(
      `SELECT i.id FROM annual_plan_item i JOIN annual_plan p ON p.id = i.annual_plan_id
       WHERE p.state <> 'issued' AND (i.lead_unit_id = $1 OR $1::uuid = ANY (i.cooperating_unit_ids))
       ORDER BY p.id, i.id FOR UPDATE`,
      [unitId],
    ),
  /** Who leads does not cooperate too. */
  async give(unit, ids, { from, to }) {
    const items = await unit.rows<HandedOver>(
      `UPDATE annual_plan_item i SET version = version + 1, lead_unit_id = n.lead, cooperating_unit_ids =
         array_remove(CASE WHEN $2::uuid = ANY (i.cooperating_unit_ids)
           THEN array_append(array_remove(array_remove(i.cooperating_unit_ids, $2::uuid), $3::uuid), $3::uuid)
           ELSE i.cooperating_unit_ids END, n.lead)
       FROM (SELECT id, CASE lead_unit_id WHEN $2::uuid THEN $3::uuid ELSE lead_unit_id END AS lead
             FROM annual_plan_item WHERE id = ANY ($1::uuid[])) n
       WHERE n.id = i.id RETURNING i.id, i.territory_id AS "territoryId"`,
      [ids, from, to],
    );
    const plans = await unit.rows<HandedOver>(
      `UPDATE annual_plan SET version = version + 1
       WHERE id IN (SELECT annual_plan_id FROM annual_plan_item WHERE id = ANY ($1::uuid[]))
       RETURNING id, NULL AS "territoryId", 'annual-plan' AS "resourceType"`,
      [ids],
    );
    return [...items, ...plans];
  },
};
