import { type PageRequest, type Queryable, type Reach, Where } from '@urbanpilot/platform';
import type { Meeting } from './meeting';

export interface MeetingFilter extends Partial<Pick<Meeting, 'kind' | 'state'>> {
  territoryId?: string;
  bodyId?: string;
  plannedFrom?: string;
  plannedTo?: string;
}

const COLUMNS = `id, kind, title, territory_id AS "territoryId", body_id AS "bodyId", planned_on AS "plannedOn", agenda,
  participant_unit_ids AS "participantUnitIds", state, held_on AS "heldOn", minutes, recorded_by AS "recordedBy",
  confirmed_by AS "confirmedBy", confirmed_on AS "confirmedOn", cancel_reason AS "cancelReason", version,
  created_at AS "createdAt"`;

export async function findMeeting(reader: Queryable, id: string): Promise<Meeting | undefined> {
  const rows = await reader.rows<Meeting>(`SELECT ${COLUMNS} FROM meeting WHERE id = $1`, [id]);
  return rows[0];
}

/** A page of meetings, oldest first, one row more than asked for. */
export async function listMeetings(
  reader: Queryable,
  reach: Reach,
  filter: MeetingFilter,
  page: PageRequest,
): Promise<Meeting[]> {
  const where = new Where()
    .within('territory_id', reach)
    .equal('territory_id', filter.territoryId)
    .equal('body_id', filter.bodyId)
    .equal('kind', filter.kind)
    .equal('state', filter.state)
    .when(filter.plannedFrom, (day) => `planned_on >= ${day}`)
    .when(filter.plannedTo, (day) => `planned_on <= ${day}`)
    .beyond(['id'], page.after);
  const limit = where.parameter(page.limit + 1);
  return reader.rows<Meeting>(
    `SELECT ${COLUMNS} FROM meeting ${where.sql} ORDER BY id LIMIT ${limit}`,
    where.parameters,
  );
}
