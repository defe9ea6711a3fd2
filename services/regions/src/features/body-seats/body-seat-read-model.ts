import { type PageRequest, type Queryable, type Reach, Where } from '@urbanpilot/platform';
import type { BodySeat, HeldSeat } from './body-seat';
import type { BodyTerm } from './body-term';

const SEAT = `id, body_id AS "bodyId", territory_id AS "territoryId", role, title, abolished_on AS "abolishedOn", version,
  created_at AS "createdAt"`;
const TERM = `id, seat_id AS "seatId", body_id AS "bodyId", territory_id AS "territoryId", holder, unit_id AS "unitId",
  office_title AS "officeTitle", from_on AS "fromOn", until_on AS "untilOn", version, created_at AS "createdAt"`;

export interface TermFilter {
  bodyId?: string;
  seatId?: string;
  unitId?: string;
  asOf?: string;
}

export async function findSeat(reader: Queryable, id: string): Promise<BodySeat | undefined> {
  const rows = await reader.rows<BodySeat>(`SELECT ${SEAT} FROM body_seat WHERE id = $1`, [id]);
  return rows[0];
}

export async function findTerm(reader: Queryable, id: string): Promise<BodyTerm | undefined> {
  const rows = await reader.rows<BodyTerm>(`SELECT ${TERM} FROM body_term WHERE id = $1`, [id]);
  return rows[0];
}

/** The first day of the earliest term in a body; null while nobody ever held a seat. */
export async function earliestTermOf(reader: Queryable, bodyId: string): Promise<string | null> {
  const rows = await reader.rows<{ first: string | null }>(
    'SELECT min(from_on)::text AS first FROM body_term WHERE body_id = $1',
    [bodyId],
  );
  return rows[0]?.first ?? null;
}

/** A page of terms, oldest first, one row more than asked for; those of the city's bodies are everybody's to read. */
export async function listTerms(
  reader: Queryable,
  reach: Reach,
  filter: TermFilter,
  page: PageRequest,
): Promise<BodyTerm[]> {
  const where = new Where()
    .when(
      reach === '*' ? undefined : [...reach],
      (own) => `(territory_id IS NULL OR territory_id = ANY (${own}::uuid[]))`,
    )
    .equal('body_id', filter.bodyId)
    .equal('seat_id', filter.seatId)
    .equal('unit_id', filter.unitId)
    .when(filter.asOf, (day) => `${day}::date BETWEEN from_on AND coalesce(until_on, 'infinity')`)
    .beyond(['id'], page.after);
  const limit = where.parameter(page.limit + 1);
  return reader.rows<BodyTerm>(
    `SELECT ${TERM} FROM body_term ${where.sql} ORDER BY id LIMIT ${limit}`,
    where.parameters,
  );
}

/** The seats that a body has on a day, in the order in which they were set up, with who holds each. */
export async function listSeatsOn(reader: Queryable, bodyId: string, day: string): Promise<HeldSeat[]> {
  return reader.rows(
    `SELECT s.id AS "seatId", s.role, s.title, s.version,
       CASE WHEN t.id IS NULL THEN NULL ELSE json_build_object('termId', t.id, 'name', t.holder, 'unitId', t.unit_id,
         'officeTitle', t.office_title, 'fromOn', t.from_on, 'untilOn', t.until_on) END AS holder
     FROM body_seat s LEFT JOIN body_term t
       ON t.seat_id = s.id AND $2::date BETWEEN t.from_on AND coalesce(t.until_on, 'infinity')
     WHERE s.body_id = $1 AND $2::date <= coalesce(s.abolished_on, 'infinity')
     ORDER BY s.id`,
    [bodyId, day],
  );
}
