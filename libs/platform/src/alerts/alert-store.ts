import type { Actor } from '../auth/actor';
import type { Queryable } from '../database/database';
import { Where } from '../database/where';
import type { PageRequest } from '../http/pages';
import type { Alert } from './alert';

const COLUMNS = `id, cause, occasion, kind, severity, title, about_type AS "aboutType", about_id AS "aboutId",
  territory_id AS "territoryId", unit_id AS "unitId", role, due_on::text AS "dueOn", state, raised_at AS "raisedAt",
  times_raised AS "timesRaised", handled_by AS "handledBy", handled_at AS "handledAt", note, version`;

/** What a list of alerts asks for. */
export type AlertFilter = Partial<Pick<Alert, 'state' | 'severity' | 'kind' | 'territoryId' | 'unitId'>>;

/** The conditions under which an actor sees alerts: within reach, and addressed to him or to no role; an office sees all. */
function visible({ reach, rolesThroughout }: Pick<Actor, 'reach' | 'rolesThroughout'>): Where {
  const where = new Where().within('territory_id', reach);
  const seesAll = rolesThroughout.some((role) => role === 'office' || role === 'auditor');
  return seesAll
    ? where
    : where.when([...rolesThroughout], (roles) => `(role IS NULL OR role = ANY (${roles}::text[]))`);
}

function filtered(where: Where, { state, severity, kind, territoryId, unitId }: AlertFilter): Where {
  return where
    .equal('state', state)
    .equal('severity', severity)
    .equal('kind', kind)
    .equal('territory_id', territoryId)
    .equal('unit_id', unitId);
}

/** A page of alerts in the order in which they came up first; one row more than the limit. */
export function listAlerts(reader: Queryable, actor: Actor, filter: AlertFilter, page: PageRequest): Promise<Alert[]> {
  const where = filtered(visible(actor), filter).after('id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows(`SELECT ${COLUMNS} FROM alert ${where.sql} ORDER BY id LIMIT ${limit}`, where.parameters);
}

/** How many alerts there are by state and severity; those of none are left out. */
export function countAlerts(
  reader: Queryable,
  actor: Actor,
  filter: AlertFilter,
): Promise<(Pick<Alert, 'state' | 'severity'> & { count: number })[]> {
  const where = filtered(visible(actor), filter);
  return reader.rows(
    `SELECT state, severity, count(*)::int AS count FROM alert ${where.sql} GROUP BY state, severity ORDER BY 1, 2`,
    where.parameters,
  );
}

export async function findAlert(reader: Queryable, actor: Actor, id: string): Promise<Alert | undefined> {
  const where = visible(actor).equal('id', id);
  const rows = await reader.rows<Alert>(`SELECT ${COLUMNS} FROM alert ${where.sql}`, where.parameters);
  return rows[0];
}

/** As `findAlert`; nobody else changes it until the transaction ends. */
export async function lockAlert(unit: Queryable, actor: Actor, id: string): Promise<Alert | undefined> {
  const where = visible(actor).equal('id', id);
  const rows = await unit.rows<Alert>(`SELECT ${COLUMNS} FROM alert ${where.sql} FOR UPDATE`, where.parameters);
  return rows[0];
}

/** The alert of a cause, whoever asks, locked. Of two who raise one cause at once the second waits for the first. */
export async function lockCause(unit: Queryable, cause: string): Promise<Alert | undefined> {
  await unit.rows(`SELECT pg_advisory_xact_lock(hashtextextended('alert ' || $1, 0))`, [cause]);
  const rows = await unit.rows<Alert>(`SELECT ${COLUMNS} FROM alert WHERE cause = $1 FOR UPDATE`, [cause]);
  return rows[0];
}

/** Writes an alert as it is now. */
export async function keepAlert(unit: Queryable, alert: Alert): Promise<void> {
  await unit.rows(
    `INSERT INTO alert (id, cause, occasion, kind, severity, title, about_type, about_id, territory_id, unit_id, role, due_on,
       state, raised_at, times_raised, handled_by, handled_at, note, version)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
     ON CONFLICT (id) DO UPDATE SET occasion = $3, severity = $5, title = $6, territory_id = $9, unit_id = $10, role = $11,
       due_on = $12, state = $13, raised_at = $14, times_raised = $15, handled_by = $16, handled_at = $17, note = $18,
       version = $19`,
    [
      ...[alert.id, alert.cause, alert.occasion, alert.kind, alert.severity, JSON.stringify(alert.title)],
      ...[alert.aboutType, alert.aboutId, alert.territoryId, alert.unitId, alert.role, alert.dueOn, alert.state],
      ...[alert.raisedAt, alert.timesRaised, alert.handledBy, alert.handledAt, alert.note, alert.version],
    ],
  );
}
