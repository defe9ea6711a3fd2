import { type Actor, type PageRequest, type Queryable, type Reach, Where } from '@urbanpilot/platform';
import type { DataCall } from './data-call';

export type DataCallFilter = Partial<Pick<DataCall, 'state'>>;

/** Who may see drafts: who sends calls, and who audits them. */
export interface Viewer {
  reach: Reach;
  seesDrafts: boolean;
}

/** Drafts are the office's; who audits reads them too. */
export function viewerOf({ reach, rolesThroughout }: Pick<Actor, 'reach' | 'rolesThroughout'>): Viewer {
  return { reach, seesDrafts: rolesThroughout.some((role) => role === 'office' || role === 'auditor') };
}

function columns(where: Where, reach: Reach): string {
  const within = (column: string) =>
    reach === '*' ? 'true' : `${column} = ANY (${where.parameter([...reach])}::uuid[])`;
  return `c.id, c.title, c.description, c.fields,
    ARRAY(SELECT t FROM unnest(c.territory_ids) t WHERE ${within('t')}) AS "territoryIds",
    ARRAY(SELECT u.id FROM unit u WHERE u.id = ANY (c.unit_ids) AND ${within('u.territory_id')} ORDER BY 1) AS "unitIds",
    c.concerned_ids AS "concernedIds", c.concerns_city AS "concernsCity", c.due_on AS "dueOn",
    c.reminder_days AS "reminderDays", c.state, c.sent_on AS "sentOn", c.closed_on AS "closedOn", c.version,
    c.created_at AS "createdAt"`;
}

/** One call within reach. */
export async function findCall(reader: Queryable, viewer: Viewer, id: string): Promise<DataCall | undefined> {
  const where = visible(viewer).equal('c.id', id);
  const selected = columns(where, viewer.reach);
  const rows = await reader.rows<DataCall>(`SELECT ${selected} FROM data_call c ${where.sql}`, where.parameters);
  return rows[0];
}

/** A page of calls, oldest first; one row more than the limit. */
export function listCalls(
  reader: Queryable,
  viewer: Viewer,
  { state }: DataCallFilter,
  page: PageRequest,
): Promise<DataCall[]> {
  const where = visible(viewer).equal('c.state', state).after('c.id', page.after?.[0]);
  const selected = columns(where, viewer.reach);
  const limit = where.parameter(page.limit + 1);
  return reader.rows(`SELECT ${selected} FROM data_call c ${where.sql} ORDER BY c.id LIMIT ${limit}`, where.parameters);
}

function visible({ seesDrafts }: Viewer): Where {
  return new Where().when(seesDrafts ? undefined : 'draft', (draft) => `c.state <> ${draft}`);
}
