import type { Queryable } from '../database/database';
import { Where } from '../database/where';
import type { PageRequest } from '../http/pages';
import type { Objection } from './objection';

const COLUMNS = `id, notice_id AS "noticeId", territory_id AS "territoryId", objector, text, state, recorded_by AS "recordedBy",
  recorded_at AS "recordedAt", answer, answered_by AS "answeredBy", answered_at AS "answeredAt", version`;

/** A page of the objections to a notice in the order in which they came; one row more than the limit. */
export function listObjections(
  reader: Queryable,
  noticeId: string,
  state: Objection['state'] | undefined,
  page: PageRequest,
): Promise<Objection[]> {
  const where = new Where().equal('notice_id', noticeId).equal('state', state).after('id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows(
    `SELECT ${COLUMNS} FROM notice_objection ${where.sql} ORDER BY id LIMIT ${limit}`,
    where.parameters,
  );
}

export async function findObjection(reader: Queryable, id: string): Promise<Objection | undefined> {
  const rows = await reader.rows<Objection>(`SELECT ${COLUMNS} FROM notice_objection WHERE id = $1`, [id]);
  return rows[0];
}

/** As `findObjection`; nobody else changes it until the transaction ends. */
export async function lockObjection(unit: Queryable, id: string): Promise<Objection | undefined> {
  const rows = await unit.rows<Objection>(`SELECT ${COLUMNS} FROM notice_objection WHERE id = $1 FOR UPDATE`, [id]);
  return rows[0];
}

export async function insertObjection(unit: Queryable, objection: Objection): Promise<void> {
  const { id, noticeId, territoryId, objector, text, recordedBy, recordedAt } = objection;
  await unit.rows(
    `INSERT INTO notice_objection (id, notice_id, territory_id, objector, text, state, recorded_by, recorded_at, version)
     VALUES ($1, $2, $3, $4, $5, 'pending', $6, $7, 1)`,
    [id, noticeId, territoryId, objector, text, recordedBy, recordedAt],
  );
}

/** Writes the answer to an objection. */
export async function updateObjection(unit: Queryable, objection: Objection): Promise<void> {
  const { id, state, answer, answeredBy, answeredAt, version } = objection;
  await unit.rows(
    `UPDATE notice_objection SET state = $2, answer = $3, answered_by = $4, answered_at = $5, version = $6 WHERE id = $1`,
    [id, state, answer, answeredBy, answeredAt, version],
  );
}
