import type { HandedOver, Handover } from '@urbanpilot/platform';

const GIVEN = `id, territory_id AS "territoryId"`;

/** What a unit fills in of data calls that are not closed. */
export const dataCallAnswerHandover: Handover = {
  resourceType: 'data-call-answer',
  name: { 'zh-CN': '填报表', en: 'forms to fill in' },
  open: (unit, unitId) =>
    unit.rows(
      `SELECT a.id FROM data_call_answer a JOIN data_call c ON c.id = a.call_id
       WHERE a.unit_id = $1 AND a.state <> 'accepted' AND c.state = 'sent' ORDER BY a.id FOR UPDATE OF a`,
      [unitId],
    ),
  /**
   * Where the successor is asked too, what was handed in before stays as it is, and a form that never was goes: what it held
   * stays readable in the audit log.
   */
  async give(unit, ids, { to }) {
    const isAskedToo = `EXISTS (SELECT FROM data_call_answer other
      WHERE other.call_id = a.call_id AND other.addressee_id = $2)`;
    const ended = await unit.rows<HandedOver>(
      `DELETE FROM data_call_answer a WHERE id = ANY ($1::uuid[]) AND state = 'open' AND revision = 0 AND ${isAskedToo}
       RETURNING ${GIVEN}, 'ended' AS act, jsonb_build_object('callId', call_id, 'state', state, 'values', content) AS detail`,
      [ids, to],
    );
    const moved = await unit.rows<HandedOver>(
      `UPDATE data_call_answer a SET unit_id = $2, addressee_id = $2, version = version + 1
       WHERE id = ANY ($1::uuid[]) AND NOT ${isAskedToo} RETURNING ${GIVEN}`,
      [ids, to],
    );
    return [...ended, ...moved];
  },
};
