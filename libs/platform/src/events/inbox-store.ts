import type { CloudEvent } from '@urbanpilot/contract';
import type { Database } from '../database/database';
import { UNHURRIED } from '../database/unhurried';
import type { UnitOfWork } from '../database/unit-of-work';

export type InboxStatus = 'received' | 'done' | 'parked' | 'dead' | 'discarded';

/**
 * Counts one more attempt at an event in a transaction of its own; tells where the event stands. The count outlives our process;
 * one that a crash of PostgreSQL takes back is an attempt more.
 */
export async function countAttempt(
  database: Database,
  event: CloudEvent,
): Promise<{ status: InboxStatus; attempts: number }> {
  const rows = await database.dataSource.query<{ status: InboxStatus; attempts: number }[]>(
    `INSERT INTO inbox_event AS i (event_id, source, type, status)
     SELECT $1::uuid, $2::text, $3::text, 'received' WHERE ${UNHURRIED}
     ON CONFLICT (event_id) DO UPDATE SET attempts = i.attempts + CASE i.status WHEN 'received' THEN 1 ELSE 0 END
     RETURNING status, attempts`,
    [event.id, event.source, event.type],
  );
  const row = rows[0];
  if (!row) throw new Error(`The inbox did not answer for event ${event.id}`);
  return row;
}

/** Takes back an attempt that failed for want of something that comes back; how it stands is not the event's fault. */
export async function uncountAttempt(database: Database, event: CloudEvent): Promise<void> {
  await database.dataSource.query(
    `UPDATE inbox_event SET attempts = greatest(attempts - 1, 0) WHERE event_id = $1 AND status = 'received'`,
    [event.id],
  );
}

/** Marks the event done in the caller's transaction; false when another delivery has done so already. */
export async function claim(unit: UnitOfWork, eventId: string): Promise<boolean> {
  const rows = await unit.rows<{ event_id: string }>(
    `WITH done AS (
       UPDATE inbox_event SET status = 'done', event = NULL, last_error = NULL, finished_at = now()
       WHERE event_id = $1 AND status = 'received' RETURNING event_id)
     SELECT event_id FROM done`,
    [eventId],
  );
  return rows.length > 0;
}

/** Lays an event to rest with its content, for an operator or a later version; answers the status. */
export async function rest(
  database: Database,
  event: CloudEvent,
  status: 'parked' | 'dead',
  reason: string,
): Promise<'parked' | 'dead'> {
  await database.dataSource.query(
    `UPDATE inbox_event SET status = $2, last_error = $3, event = $4, finished_at = now()
     WHERE event_id = $1 AND status = 'received'`,
    [event.id, status, storable(reason), JSON.stringify(event)],
  );
  return status;
}

/** The words of any error as text that the database holds and the contract allows: never empty, without U+0000. */
function storable(reason: string): string {
  const text = reason.replaceAll('\u0000', '').slice(0, 2000).toWellFormed().trim();
  return text === '' ? 'Error without a message' : text;
}

/**
 * Takes resting events up again: parked ones of the given types, and received ones that hold their content (an operator's
 * retry whose job was lost). Answers their events, to be queued.
 */
export async function reclaimResting(database: Database, types: string[]): Promise<CloudEvent[]> {
  const rows = await database.dataSource.query<{ event: CloudEvent }[]>(
    `WITH again AS (
       UPDATE inbox_event SET status = 'received', attempts = 0
       WHERE event_id IN (
         SELECT event_id FROM inbox_event
         WHERE status = 'parked' AND type = ANY ($1) ORDER BY event_id LIMIT 500 FOR UPDATE SKIP LOCKED)
       RETURNING event)
     SELECT event FROM again
     UNION ALL
     (SELECT event FROM inbox_event WHERE status = 'received' AND event IS NOT NULL LIMIT 500)`,
    [types],
  );
  return rows.map(({ event }) => event);
}
