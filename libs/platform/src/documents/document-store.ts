import type { Queryable } from '../database/database';
import { violates } from '../database/database-errors';
import { Problem } from '../problems/problem';
import type { DocumentOpinion, DocumentParty, OfficialDocument } from './document';
import { documentProblems } from './document-problems';

const UPDATABLE = [
  ...[
    'type',
    'title',
    'main_addressee',
    'body',
    'copied_to',
    'signatory',
    'urgency',
    'classification',
    'territory_ids',
    'state',
  ],
  ...[
    'revision',
    'countersign_by',
    'changed_by',
    'signed_by',
    'signed_at',
    'sha256',
    'number',
    'issued_by',
    'issued_on',
  ],
  ...['withdrawal_reason', 'version'],
];
const FIXED = ['id', 'drafting_unit_id', 'territory_id', 'drafted_by', 'drafted_at'];

function updatable(document: OfficialDocument): unknown[] {
  const { type, title, mainAddressee, body, copiedTo, signatory, urgency, classification } = document;
  return [
    ...[type, title, mainAddressee, body, copiedTo, signatory, urgency, classification, territoriesOf(document)],
    ...[document.state, document.revision, document.countersignBy, document.changedBy, document.signedBy],
    ...[document.signedAt, document.sha256, document.number, document.issuedBy, document.issuedOn],
    ...[document.withdrawalReason, document.version],
  ];
}

/** Every territory that a unit of the document is in. */
function territoriesOf({ territoryId, parties }: OfficialDocument): string[] {
  const territories = [territoryId, ...parties.map((party) => party.territoryId)];
  return [...new Set(territories)].filter((territory) => territory !== null);
}

/** Writes a new document with the units that it concerns. */
export async function insertDocument(unit: Queryable, document: OfficialDocument): Promise<void> {
  const { id, draftingUnitId, territoryId, draftedBy, draftedAt } = document;
  const values = [id, draftingUnitId, territoryId, draftedBy, draftedAt, ...updatable(document)];
  await unit.rows(
    `INSERT INTO official_document (${[...FIXED, ...UPDATABLE].join(', ')}) VALUES (${values.map((_, at) => `$${at + 1}`).join(', ')})`,
    values,
  );
  await insertParties(unit, id, document.parties);
}

/**
 * Writes a document as it is now.
 *
 * @throws Problem `document-number-taken` where its number is another's
 */
export async function updateDocument(unit: Queryable, document: OfficialDocument): Promise<void> {
  try {
    await unit.rows(
      `UPDATE official_document SET ${UPDATABLE.map((column, at) => `${column} = $${at + 2}`).join(', ')} WHERE id = $1`,
      [document.id, ...updatable(document)],
    );
  } catch (error) {
    if (!violates(error, 'official_document_number_key')) throw error;
    throw new Problem(documentProblems['document-number-taken'], { parameters: { number: document.number ?? '' } });
  }
}

/** Puts units in the place of those of the same parts. */
export async function replaceParties(
  unit: Queryable,
  id: string,
  parties: readonly DocumentParty[],
  parts: readonly string[],
) {
  await unit.rows('DELETE FROM document_party WHERE document_id = $1 AND part = ANY ($2)', [id, parts]);
  await insertParties(
    unit,
    id,
    parties.filter(({ part }) => parts.includes(part)),
  );
}

async function insertParties(unit: Queryable, id: string, parties: readonly DocumentParty[]): Promise<void> {
  await unit.rows(
    `INSERT INTO document_party (document_id, unit_id, part, territory_id)
     SELECT $1, p.unit_id, p.part, p.territory_id FROM unnest($2::uuid[], $3::text[], $4::uuid[]) AS p (unit_id, part, territory_id)`,
    [
      id,
      parties.map(({ unitId }) => unitId),
      parties.map(({ part }) => part),
      parties.map(({ territoryId }) => territoryId),
    ],
  );
}

/** Records that a unit has a document; answers whether it had given no receipt before. */
export async function keepReceipt(unit: Queryable, id: string, unitId: string, by: string, at: Date): Promise<boolean> {
  const rows = await unit.rows(
    `UPDATE document_party SET received_by = $3, received_at = $4
     WHERE document_id = $1 AND unit_id = $2 AND part <> 'countersigner' AND received_by IS NULL RETURNING unit_id`,
    [id, unitId, by, at],
  );
  return rows.length > 0;
}

export async function insertOpinion(unit: Queryable, id: string, opinion: DocumentOpinion): Promise<void> {
  const { revision, unitId, decision, opinion: text, givenBy, givenAt } = opinion;
  await unit.rows(
    `INSERT INTO document_opinion (document_id, revision, unit_id, decision, opinion, given_by, given_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, revision, unitId, decision, text, givenBy, givenAt],
  );
}

export async function updateOverruling(unit: Queryable, id: string, opinion: DocumentOpinion): Promise<void> {
  const { revision, unitId, overruledBy, overruledAt, overrulingReason } = opinion;
  await unit.rows(
    `UPDATE document_opinion SET overruled_by = $4, overruled_at = $5, overruling_reason = $6
     WHERE document_id = $1 AND revision = $2 AND unit_id = $3`,
    [id, revision, unitId, overruledBy, overruledAt, overrulingReason],
  );
}
