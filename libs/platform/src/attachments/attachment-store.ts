import type { Queryable } from '../database/database';
import { Where } from '../database/where';
import type { PageRequest } from '../http/pages';
import type { Attachment } from './attachment';

const COLUMNS = `id, owner_type AS "ownerType", owner_id AS "ownerId", territory_id AS "territoryId", file_name AS "fileName",
  media_type AS "mediaType", bytes::float8 AS bytes, sha256, uploaded_by AS "uploadedBy", uploaded_at AS "uploadedAt",
  withdrawn_by AS "withdrawnBy", withdrawn_at AS "withdrawnAt", withdrawal_reason AS "withdrawalReason", version`;

export async function findAttachment(reader: Queryable, id: string): Promise<Attachment | undefined> {
  const rows = await reader.rows<Attachment>(`SELECT ${COLUMNS} FROM attachment WHERE id = $1`, [id]);
  return rows[0];
}

/** As `findAttachment`; nobody else changes it until the transaction ends. */
export async function lockAttachment(unit: Queryable, id: string): Promise<Attachment | undefined> {
  const rows = await unit.rows<Attachment>(`SELECT ${COLUMNS} FROM attachment WHERE id = $1 FOR UPDATE`, [id]);
  return rows[0];
}

/** A page of an object's attachments in the order in which they came, withdrawn ones too; one row more than the limit. */
export function listAttachments(
  reader: Queryable,
  owner: { type: string; id: string },
  page: PageRequest,
): Promise<Attachment[]> {
  const where = new Where().equal('owner_type', owner.type).equal('owner_id', owner.id).after('id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows(`SELECT ${COLUMNS} FROM attachment ${where.sql} ORDER BY id LIMIT ${limit}`, where.parameters);
}

export async function insertAttachment(unit: Queryable, attachment: Attachment): Promise<void> {
  const { id, ownerType, ownerId, territoryId, fileName, mediaType, bytes, sha256, uploadedBy, uploadedAt } =
    attachment;
  await unit.rows(
    `INSERT INTO attachment (id, owner_type, owner_id, territory_id, file_name, media_type, bytes, sha256, uploaded_by,
       uploaded_at, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1)`,
    [id, ownerType, ownerId, territoryId, fileName, mediaType, bytes, sha256, uploadedBy, uploadedAt],
  );
}

export async function updateWithdrawal(unit: Queryable, attachment: Attachment): Promise<void> {
  const { id, withdrawnBy, withdrawnAt, withdrawalReason, version } = attachment;
  await unit.rows(
    `UPDATE attachment SET withdrawn_by = $2, withdrawn_at = $3, withdrawal_reason = $4, version = $5 WHERE id = $1`,
    [id, withdrawnBy, withdrawnAt, withdrawalReason, version],
  );
}

/** Those of the ids whose content is to be kept. */
export async function keptAmong(reader: Queryable, ids: readonly string[]): Promise<Set<string>> {
  const rows = await reader.rows<{ id: string }>(
    'SELECT id::text AS id FROM attachment WHERE id::text = ANY ($1) AND withdrawn_at IS NULL',
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Kept attachments after an id, in order. */
export function listKept(reader: Queryable, after: string, limit: number): Promise<{ id: string; sha256: string }[]> {
  return reader.rows('SELECT id, sha256 FROM attachment WHERE id > $1 AND withdrawn_at IS NULL ORDER BY id LIMIT $2', [
    after,
    limit,
  ]);
}
