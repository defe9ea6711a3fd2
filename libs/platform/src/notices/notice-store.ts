import type { Queryable } from '../database/database';
import type { Reach } from '../database/reach';
import { Where } from '../database/where';
import type { PageRequest } from '../http/pages';
import type { PublicNotice } from './notice';

const COLUMNS = `id, kind, about_type AS "aboutType", about_id AS "aboutId", territory_id AS "territoryId", title, text,
  working_days AS "workingDays", opened_on::text AS "openedOn", ends_on::text AS "endsOn", state, opened_by AS "openedBy",
  opened_at AS "openedAt", closed_by AS "closedBy", closed_at AS "closedAt", close_reason AS "closeReason", version,
  (SELECT jsonb_build_object('pending', count(*) FILTER (WHERE o.state = 'pending'),
     'upheld', count(*) FILTER (WHERE o.state = 'upheld'), 'rejected', count(*) FILTER (WHERE o.state = 'rejected'))
   FROM notice_objection o WHERE o.notice_id = public_notice.id) AS objections`;

/** What a list of notices asks for. */
export type NoticeFilter = Partial<Pick<PublicNotice, 'state' | 'kind' | 'territoryId' | 'aboutType' | 'aboutId'>>;

/** A page of notices in the order in which they were given; one row more than the limit. */
export function listNotices(
  reader: Queryable,
  reach: Reach,
  { state, kind, territoryId, aboutType, aboutId }: NoticeFilter,
  page: PageRequest,
): Promise<PublicNotice[]> {
  const where = new Where()
    .within('territory_id', reach)
    .equal('state', state)
    .equal('kind', kind)
    .equal('territory_id', territoryId)
    .equal('about_type', aboutType)
    .equal('about_id', aboutId)
    .after('id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows(`SELECT ${COLUMNS} FROM public_notice ${where.sql} ORDER BY id LIMIT ${limit}`, where.parameters);
}

/** How many notices run on a day within reach, and those that end first. */
export async function listRunningNotices(
  reader: Queryable,
  reach: Reach,
  { territoryId }: { territoryId?: string },
  day: string,
  limit: number,
): Promise<{ count: number; items: Pick<PublicNotice, 'id' | 'kind' | 'title' | 'endsOn'>[] }> {
  const where = new Where()
    .within('territory_id', reach)
    .equal('territory_id', territoryId)
    .equal('state', 'open')
    .when(day, (today) => `ends_on >= ${today}::date`);
  const rows = await reader.rows<Pick<PublicNotice, 'id' | 'kind' | 'title' | 'endsOn'> & { count: number }>(
    `SELECT id, kind, title, ends_on::text AS "endsOn", (count(*) OVER ())::int AS count FROM public_notice ${where.sql}
     ORDER BY ends_on, id LIMIT ${where.parameter(limit)}`,
    where.parameters,
  );
  return { count: rows[0]?.count ?? 0, items: rows.map(({ count: _count, ...notice }) => notice) };
}

/** All notices of an object, the oldest first. */
export function noticesOf(reader: Queryable, aboutType: string, aboutId: string): Promise<PublicNotice[]> {
  return reader.rows(`SELECT ${COLUMNS} FROM public_notice WHERE about_type = $1 AND about_id = $2 ORDER BY id`, [
    aboutType,
    aboutId,
  ]);
}

export async function findNotice(reader: Queryable, id: string): Promise<PublicNotice | undefined> {
  const rows = await reader.rows<PublicNotice>(`SELECT ${COLUMNS} FROM public_notice WHERE id = $1`, [id]);
  return rows[0];
}

/** As `findNotice`; nobody else changes it or objects to it until the transaction ends. */
export async function lockNotice(unit: Queryable, id: string): Promise<PublicNotice | undefined> {
  // What waited for the lock must count the objections anew, which the statement that waited does not.
  await unit.rows('SELECT id FROM public_notice WHERE id = $1 FOR UPDATE', [id]);
  return findNotice(unit, id);
}

/** The notice that holds of an object, locked. Of two who ask for one object at once the second waits for the first. */
export async function lockNoticeAbout(
  unit: Queryable,
  kind: string,
  aboutId: string,
): Promise<PublicNotice | undefined> {
  await unit.rows(`SELECT pg_advisory_xact_lock(hashtextextended('notice ' || $1 || ' ' || $2, 0))`, [kind, aboutId]);
  const [held] = await unit.rows<{ id: string }>(
    `SELECT id FROM public_notice WHERE kind = $1 AND about_id = $2 AND state = 'open'`,
    [kind, aboutId],
  );
  return held && lockNotice(unit, held.id);
}

export async function insertNotice(unit: Queryable, notice: PublicNotice): Promise<void> {
  await unit.rows(
    `INSERT INTO public_notice (id, kind, about_type, about_id, territory_id, title, text, working_days, opened_on, ends_on,
       state, opened_by, opened_at, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'open', $11, $12, 1)`,
    [
      ...[notice.id, notice.kind, notice.aboutType, notice.aboutId, notice.territoryId, notice.title, notice.text],
      ...[notice.workingDays, notice.openedOn, notice.endsOn, notice.openedBy, notice.openedAt],
    ],
  );
}

/** Writes how a notice was closed. */
export async function updateNotice(unit: Queryable, notice: PublicNotice): Promise<void> {
  const { id, state, closedBy, closedAt, closeReason, version } = notice;
  await unit.rows(
    `UPDATE public_notice SET state = $2, closed_by = $3, closed_at = $4, close_reason = $5, version = $6 WHERE id = $1`,
    [id, state, closedBy, closedAt, closeReason, version],
  );
}
