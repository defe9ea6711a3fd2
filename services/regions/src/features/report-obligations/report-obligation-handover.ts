import type { HandedOver, Handover } from '@urbanpilot/platform';

/** Reports that a unit owes, late ones too, and those whose report the office has not accepted. */
export const reportObligationHandover: Handover = {
  resourceType: 'report-obligation',
  name: { 'zh-CN': '报送任务', en: 'reports owed' },
  open: (unit, unitId) =>
    unit.rows(
      `SELECT o.id FROM report_obligation o WHERE o.unit_id = $1 AND o.ended_on IS NULL
         AND (o.submitted_on IS NULL OR EXISTS (SELECT FROM report r WHERE r.obligation_id = o.id AND r.state <> 'accepted'))
       ORDER BY o.id FOR UPDATE OF o`,
      [unitId],
    ),
  /** What both owe for the same period is owed once; what was handed in for it stays where it was. */
  async give(unit, ids, { to, on }) {
    const isOwedByBoth = `EXISTS (SELECT FROM report_obligation other
      WHERE other.addressee_id = $2 AND other.kind_id = o.kind_id AND other.period = o.period)`;
    const ended = await unit.rows<HandedOver>(
      `UPDATE report_obligation o SET ended_on = $3, version = o.version + 1
       WHERE o.id = ANY ($1::uuid[]) AND o.submitted_on IS NULL AND ${isOwedByBoth}
       RETURNING o.id, o.territory_id AS "territoryId", 'ended' AS act`,
      [ids, to, on],
    );
    const moved = await unit.rows<HandedOver>(
      `UPDATE report_obligation o SET unit_id = $2, addressee_id = $2, version = o.version + 1
       WHERE o.id = ANY ($1::uuid[]) AND NOT ${isOwedByBoth} RETURNING o.id, o.territory_id AS "territoryId"`,
      [ids, to],
    );
    return [...ended, ...moved];
  },
};
