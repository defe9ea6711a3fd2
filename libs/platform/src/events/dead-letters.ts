import type { CloudEvent } from '@urbanpilot/contract';
import type { Queryable } from '../database/database';
import type { UnitOfWork } from '../database/unit-of-work';
import type { PageRequest } from '../http/pages';
import { commonProblems } from '../problems/common-problems';
import { Problem } from '../problems/problem';

/** An event that rests on the inbox: it failed every time, or this version does not know its type. */
export interface DeadLetter {
  id: string;
  type: string;
  status: 'dead' | 'parked';
  attempts: number;
  lastError: string | null;
  event: CloudEvent;
  receivedAt: Date;
}

export async function listDeadLetters(reader: Queryable, page: PageRequest): Promise<DeadLetter[]> {
  return reader.rows<DeadLetter>(
    `SELECT event_id AS id, type, status, attempts, last_error AS "lastError", event, received_at AS "receivedAt"
     FROM inbox_event WHERE event IS NOT NULL AND status IN ('dead', 'parked') AND ($1::uuid IS NULL OR event_id > $1)
     ORDER BY event_id LIMIT $2`,
    [page.after?.[0] ?? null, page.limit + 1],
  );
}

/** Sends a dead event for another round of attempts; the consumer's own loop takes it up. */
export async function retryDeadLetter(unit: UnitOfWork, id: string): Promise<void> {
  await change(unit, id, `status = 'received', attempts = 0, finished_at = NULL`, 'dead-letter.retried');
}

/** Gives an event up for good; its row stays as the record. */
export async function discardDeadLetter(unit: UnitOfWork, id: string): Promise<void> {
  await change(unit, id, `status = 'discarded', event = NULL, finished_at = now()`, 'dead-letter.discarded');
}

async function change(unit: UnitOfWork, id: string, assignments: string, action: string): Promise<void> {
  const [before] = await unit.rows<{ status: string; event: CloudEvent | null }>(
    'SELECT status, event FROM inbox_event WHERE event_id = $1 FOR UPDATE',
    [id],
  );
  if (!before?.event) throw new Problem(commonProblems['not-found']);
  if (before.status !== 'dead' && before.status !== 'parked') {
    throw new Problem(commonProblems['wrong-state'], { parameters: { state: before.status, allowed: 'dead, parked' } });
  }
  await unit.rows(`UPDATE inbox_event SET ${assignments} WHERE event_id = $1`, [id]);
  unit.audit({ action, resourceType: 'event', resourceId: id, detail: { event: before.event } });
}
