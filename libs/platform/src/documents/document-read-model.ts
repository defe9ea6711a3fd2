import type { Actor } from '../auth/actor';
import type { Queryable } from '../database/database';
import { Where } from '../database/where';
import type { PageRequest } from '../http/pages';
import type { OfficialDocument } from './document';

const COLUMNS = `id, type, title, main_addressee AS "mainAddressee", body, copied_to AS "copiedTo", signatory, urgency, classification,
  drafting_unit_id AS "draftingUnitId", acting_unit_id AS "actingUnitId", territory_id AS "territoryId", state, revision, countersign_by::text AS "countersignBy",
  drafted_by AS "draftedBy", drafted_at AS "draftedAt", changed_by AS "changedBy", signed_by AS "signedBy", signed_at AS "signedAt",
  sha256, number, issued_by AS "issuedBy", issued_on::text AS "issuedOn", withdrawal_reason AS "withdrawalReason", version,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('unitId', p.unit_id, 'actingUnitId', p.acting_unit_id, 'part', p.part, 'territoryId', p.territory_id,
     'receivedBy', p.received_by, 'receivedAt', p.received_at) ORDER BY p.part, p.unit_id), '[]')
   FROM document_party p WHERE p.document_id = d.id) AS parties,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('unitId', o.unit_id, 'revision', o.revision, 'decision', o.decision,
     'opinion', o.opinion, 'givenBy', o.given_by, 'givenAt', o.given_at, 'overruledBy', o.overruled_by,
     'overruledAt', o.overruled_at, 'overrulingReason', o.overruling_reason) ORDER BY o.given_at), '[]')
   FROM document_opinion o WHERE o.document_id = d.id AND o.revision = d.revision) AS opinions`;

/** What a list of documents asks for. */
export interface DocumentFilter extends Partial<Pick<OfficialDocument, 'state' | 'type' | 'draftingUnitId'>> {
  /** Documents that ask something of a unit or are told it. */
  partyUnitId?: string;
  /** How the number begins, e.g. 菏城镇办发〔2026〕. */
  numberFrom?: string;
}

/**
 * Who sees which documents beyond reach: office, leader and auditor all; others those of a unit for which they act, issued
 * ones that are addressed to it, and issued ones that are not internal. What `actsForUnit` says of one unit, in SQL.
 */
function visible({ reach, rolesThroughout, units }: Actor): Where {
  const where = new Where();
  if (rolesThroughout.some((role) => role === 'office' || role === 'leader' || role === 'auditor')) return where;
  const isOwn = (unit: string, territory: string) =>
    units.length > 0
      ? `${unit} = ANY (${where.parameter([...units])}::uuid[])`
      : reach === '*'
        ? 'true'
        : `${territory} = ANY (${where.parameter([...reach])}::uuid[])`;
  return where.when(
    'issued',
    (issued) => `(d.state = ${issued}::text AND d.classification = 'ordinary'
      OR ${isOwn('coalesce(d.acting_unit_id, d.drafting_unit_id)', 'd.territory_id')}
      OR EXISTS (SELECT FROM document_party v WHERE v.document_id = d.id AND (v.part = 'countersigner' OR d.state = ${issued}::text)
        AND ${isOwn('coalesce(v.acting_unit_id, v.unit_id)', 'v.territory_id')}))`,
  );
}

/** A page of documents in the order in which they were drafted; one row more than the limit. */
export function listDocuments(
  reader: Queryable,
  actor: Actor,
  { state, type, draftingUnitId, partyUnitId, numberFrom }: DocumentFilter,
  page: PageRequest,
): Promise<OfficialDocument[]> {
  const where = visible(actor)
    .equal('d.state', state)
    .equal('d.type', type)
    .equal('d.drafting_unit_id', draftingUnitId)
    .when(
      partyUnitId,
      (unit) => `EXISTS (SELECT FROM document_party f WHERE f.document_id = d.id AND f.unit_id = ${unit}::uuid)`,
    )
    .when(numberFrom, (start) => `starts_with(d.number, ${start}::text)`)
    .after('d.id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows(
    `SELECT ${COLUMNS} FROM official_document d ${where.sql} ORDER BY d.id LIMIT ${limit}`,
    where.parameters,
  );
}

export async function findDocument(reader: Queryable, id: string, actor: Actor): Promise<OfficialDocument | undefined> {
  const where = visible(actor).equal('d.id', id);
  const rows = await reader.rows<OfficialDocument>(
    `SELECT ${COLUMNS} FROM official_document d ${where.sql}`,
    where.parameters,
  );
  return rows[0];
}

/** As `findDocument`; nobody else changes it until the transaction ends. */
export async function lockDocument(unit: Queryable, id: string, actor: Actor): Promise<OfficialDocument | undefined> {
  // What waited for the lock must read the opinions anew, which the statement that waited does not.
  await unit.rows('SELECT id FROM official_document WHERE id = $1 FOR UPDATE', [id]);
  return findDocument(unit, id, actor);
}

/** Hashes of the files that belong to a document, in their order. */
export async function fileHashes(reader: Queryable, id: string): Promise<string[]> {
  const rows = await reader.rows<{ sha256: string }>(
    `SELECT sha256 FROM attachment WHERE owner_type = 'document' AND owner_id = $1 AND withdrawn_at IS NULL ORDER BY id`,
    [id],
  );
  return rows.map(({ sha256 }) => sha256);
}
