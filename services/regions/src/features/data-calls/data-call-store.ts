import { checkVersion, notFound, type Queryable, reaches, type UnitOfWork } from '@urbanpilot/platform';
import type { DataCall } from './data-call';
import { DataCallEntity } from './data-call-entity';

export async function insertCall(unit: UnitOfWork, call: DataCall): Promise<void> {
  await unit.manager.insert(DataCallEntity, call);
}

/**
 * Locks a call of the version that the caller read. It concerns all whom it asks, so who does not reach one of them may not
 * change it.
 */
export async function lockCall(unit: UnitOfWork, id: string, expectedVersion: number): Promise<DataCall> {
  const call = await unit.manager.findOne(DataCallEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!call || !isWithin(call, unit)) throw notFound();
  checkVersion(call, expectedVersion);
  return call;
}

function isWithin({ concernedIds, concernsCity }: DataCall, { actor: { reach } }: UnitOfWork): boolean {
  return reach === '*' || (!concernsCity && concernedIds.every((id) => reaches(reach, id)));
}

/** Writes the changes and raises the version; answers the call as it is now. */
export async function updateCall(unit: UnitOfWork, call: DataCall, changes: Partial<DataCall>): Promise<DataCall> {
  const changed = { ...changes, version: call.version + 1 };
  await unit.manager.update(DataCallEntity, { id: call.id }, changed);
  return { ...call, ...changed };
}

/** The territories of regions and units, by their ids; an id that is not there is left out. */
export function listNamed(
  unit: Queryable,
  { territoryIds, unitIds }: Pick<DataCall, 'territoryIds' | 'unitIds'>,
): Promise<{ id: string; territoryId: string | null }[]> {
  return unit.rows(
    `SELECT id, id AS "territoryId" FROM territory WHERE id = ANY ($1::uuid[])
     UNION ALL SELECT id, territory_id FROM unit WHERE id = ANY ($2::uuid[])`,
    [territoryIds, unitIds],
  );
}

/** Calls that are out. */
export function listSent(unit: Queryable): Promise<Pick<DataCall, 'id' | 'title' | 'dueOn' | 'reminderDays'>[]> {
  return unit.rows(
    `SELECT id, title, due_on AS "dueOn", reminder_days AS "reminderDays" FROM data_call
     WHERE state = 'sent' ORDER BY id`,
  );
}

/** Who has not answered a call, after another. */
export interface OwedAnswer {
  id: string;
  territoryId: string | null;
  unitId: string | null;
}

export function listOwed(
  unit: Queryable,
  callId: string,
  after: string | undefined,
  limit: number,
): Promise<OwedAnswer[]> {
  return unit.rows(
    `SELECT id, territory_id AS "territoryId", unit_id AS "unitId" FROM data_call_answer
     WHERE call_id = $1 AND state IN ('open', 'signing', 'returned') AND id > $2 ORDER BY id LIMIT $3`,
    [callId, after ?? '00000000-0000-0000-0000-000000000000', limit],
  );
}

/** Causes of open alerts whose answer nobody owes any more, or owes by another day. */
export async function listSettledReminders(unit: Queryable, kind: string): Promise<string[]> {
  const rows = await unit.rows<{ cause: string }>(
    `SELECT a.cause FROM alert a WHERE a.kind = $1 AND a.state IN ('open', 'in-hand') AND NOT EXISTS (
       SELECT 1 FROM data_call_answer w JOIN data_call c ON c.id = w.call_id
       WHERE w.id = a.about_id::uuid AND c.state = 'sent' AND w.state IN ('open', 'signing', 'returned')
         AND c.due_on = a.due_on)
     ORDER BY a.cause`,
    [kind],
  );
  return rows.map(({ cause }) => cause);
}
