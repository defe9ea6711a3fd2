import { columnHandover, type Handover } from './handover';

const signOffs = columnHandover({
  resourceType: 'sign-off',
  name: { 'zh-CN': '审核签发', en: 'sign-offs' },
  table: 'sign_off',
  column: 'unit_id',
  open: `SELECT id FROM sign_off WHERE unit_id = $1 AND state = 'running' ORDER BY id FOR UPDATE`,
});

const alerts = columnHandover({
  resourceType: 'alert',
  name: { 'zh-CN': '预警', en: 'alerts' },
  table: 'alert',
  column: 'unit_id',
  open: `SELECT id FROM alert WHERE unit_id = $1 AND state IN ('open', 'in-hand') ORDER BY id FOR UPDATE`,
});

/** The units of a document are part of what was signed and stay; the successor acts in the place of the closed one. */
const documents: Handover = {
  resourceType: 'document',
  name: { 'zh-CN': '公文', en: 'documents' },
  open: (unit, unitId) =>
    unit.rows(
      `SELECT d.id FROM official_document d
       WHERE (coalesce(d.acting_unit_id, d.drafting_unit_id) = $1 AND d.state NOT IN ('issued', 'withdrawn'))
         OR (d.state <> 'withdrawn' AND EXISTS (SELECT FROM document_party p
           WHERE p.document_id = d.id AND coalesce(p.acting_unit_id, p.unit_id) = $1
             AND CASE p.part WHEN 'countersigner' THEN d.state IN ('draft', 'countersigning') ELSE p.received_by IS NULL END))
       ORDER BY d.id FOR UPDATE`,
      [unitId],
    ),
  async give(unit, ids, { from, to }) {
    await unit.rows(
      `UPDATE document_party SET acting_unit_id = $3
       WHERE document_id = ANY ($1::uuid[]) AND coalesce(acting_unit_id, unit_id) = $2 AND received_by IS NULL`,
      [ids, from, to],
    );
    return unit.rows(
      `UPDATE official_document SET version = version + 1,
         acting_unit_id = CASE WHEN coalesce(acting_unit_id, drafting_unit_id) = $2 THEN $3::uuid ELSE acting_unit_id END
       WHERE id = ANY ($1::uuid[]) RETURNING id, territory_id AS "territoryId"`,
      [ids, from, to],
    );
  },
};

/** What the facilities that every service has keep for units. */
export const platformHandovers: readonly Handover[] = [documents, signOffs, alerts];
