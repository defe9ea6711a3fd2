import type { HandedOver, Handover } from '@urbanpilot/platform';

/** What a unit was asked to say of an annual plan and has not said. */
export const annualPlanOpinionHandover: Handover = {
  resourceType: 'annual-plan-opinion',
  name: { 'zh-CN': '年度计划意见', en: 'opinions on annual plans' },
  open: (unit, unitId) =>
    unit.rows(
      `SELECT o.id FROM annual_plan_opinion o JOIN annual_plan p ON p.id = o.annual_plan_id
       WHERE o.unit_id = $1 AND o.verdict IS NULL AND p.state = 'consulting' ORDER BY o.id FOR UPDATE OF o`,
      [unitId],
    ),
  /** Where the successor is asked too, it answers once. */
  async give(unit, ids, { to }) {
    const ended = await unit.rows<HandedOver>(
      `DELETE FROM annual_plan_opinion o WHERE id = ANY ($1::uuid[]) AND EXISTS (SELECT FROM annual_plan_opinion other
         WHERE other.annual_plan_id = o.annual_plan_id AND other.unit_id = $2)
       RETURNING id, territory_id AS "territoryId", 'ended' AS act`,
      [ids, to],
    );
    const moved = await unit.rows<HandedOver>(
      `UPDATE annual_plan_opinion SET unit_id = $2, version = version + 1 WHERE id = ANY ($1::uuid[])
       RETURNING id, territory_id AS "territoryId"`,
      [ids, to],
    );
    return [...ended, ...moved];
  },
};
