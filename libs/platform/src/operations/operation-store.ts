import { v4 as uuidv4 } from 'uuid';
import type { Actor } from '../auth/actor';
import type { Queryable } from '../database/database';
import type { UnitOfWork } from '../database/unit-of-work';
import type { LocalizedText, Problem } from '../problems/problem';
import { toProblemBody } from '../problems/problem';
import type { Operation } from './operation';

const COLUMNS = `id, kind, state, percent, message, input, result, problem, actor, attempts, revision, traceparent,
  created_at AS "createdAt", finished_at AS "finishedAt"`;

/** Who asks for an operation. */
type Caller = Pick<Actor, 'issuer' | 'subject'>;

const OF_CALLER = `id = $1 AND ($4 OR (actor->>'issuer' = $2 AND actor->>'subject' = $3))`;

/** One operation of the subject that started it; anybody's with `all`. */
export async function findOperation(
  reader: Queryable,
  id: string,
  caller: Caller,
  all: boolean,
): Promise<Operation | undefined> {
  const rows = await reader.rows<Operation>(`SELECT ${COLUMNS} FROM operation WHERE ${OF_CALLER}`, [
    id,
    caller.issuer,
    caller.subject,
    all,
  ]);
  return rows[0];
}

/** As `findOperation`, and nobody changes it until the transaction ends. */
export async function lockOperation(
  unit: UnitOfWork,
  id: string,
  caller: Caller,
  all: boolean,
): Promise<Operation | undefined> {
  const rows = await unit.rows<Operation>(`SELECT ${COLUMNS} FROM operation WHERE ${OF_CALLER} FOR UPDATE`, [
    id,
    caller.issuer,
    caller.subject,
    all,
  ]);
  return rows[0];
}

/** Ends a locked operation as cancelled. */
export async function cancel(unit: UnitOfWork, id: string): Promise<Operation> {
  const rows = await unit.rows<Operation>(
    `UPDATE operation SET state = 'cancelled', lease = NULL, finished_at = now(), revision = revision + 1
     WHERE id = $1 RETURNING ${COLUMNS}`,
    [id],
  );
  if (!rows[0]) throw new Error(`Operation ${id} went away under its lock`);
  return rows[0];
}

/** A worker that has not renewed its lease for this long counts as dead; it renews every second. */
const LEASE = "interval '10 seconds'";

/** Just after the lease: so an operation whose worker died runs again well within 20 s (P10). */
const NEXT_ATTEMPT = "interval '11 seconds'";

/** Ids of operations that should be in the queue now; each comes again after 11 s until it has ended. */
export async function dueOperations(unit: UnitOfWork): Promise<string[]> {
  const rows = await unit.rows<{ id: string }>(
    `UPDATE operation SET next_attempt_at = now() + ${NEXT_ATTEMPT}
     WHERE id IN (SELECT id FROM operation WHERE state IN ('queued', 'running') AND next_attempt_at <= now()
                  ORDER BY next_attempt_at LIMIT 100 FOR UPDATE SKIP LOCKED)
     RETURNING id`,
  );
  return rows.map(({ id }) => id);
}

/** Takes the lease of an operation; undefined when it has ended or another worker holds it. */
export async function leaseOperation(
  unit: UnitOfWork,
  id: string,
): Promise<{ operation: Operation; lease: string } | undefined> {
  const lease = uuidv4();
  const rows = await unit.rows<Operation>(
    `UPDATE operation SET state = 'running', lease = $2, lease_until = now() + ${LEASE},
       attempts = attempts + 1, next_attempt_at = now() + ${NEXT_ATTEMPT}, revision = revision + 1
     WHERE id = $1 AND (state = 'queued' OR (state = 'running' AND (lease IS NULL OR lease_until < now())))
     RETURNING ${COLUMNS}`,
    [id, lease],
  );
  return rows[0] && { operation: rows[0], lease };
}

/** What a worker tells of its progress. */
export interface Progress {
  percent: number;
  message: LocalizedText | null;
}

/** Keeps the lease and tells progress; false when it is held no longer: cancelled, or taken over by another worker. */
export async function renewLease(unit: UnitOfWork, id: string, lease: string, progress: Progress): Promise<boolean> {
  const rows = await unit.rows(
    `UPDATE operation SET lease_until = now() + ${LEASE}, next_attempt_at = now() + ${NEXT_ATTEMPT},
       percent = greatest(percent, $3), message = coalesce($4::jsonb, message),
       revision = revision + CASE WHEN $3 > percent OR coalesce($4::jsonb, message) IS DISTINCT FROM message THEN 1 ELSE 0 END
     WHERE id = $1 AND lease = $2 AND state = 'running' RETURNING id`,
    [id, lease, progress.percent, progress.message && JSON.stringify(progress.message)],
  );
  return rows.length > 0;
}

/** Gives the lease back, so that the operation is tried again soon; `handedBack` ones were not at fault and are not counted. */
export async function releaseLease(unit: UnitOfWork, id: string, lease: string, handedBack: boolean): Promise<void> {
  await unit.rows(
    `UPDATE operation SET lease = NULL, next_attempt_at = now() + interval '1 second',
       attempts = attempts - CASE WHEN $3 THEN 1 ELSE 0 END WHERE id = $1 AND lease = $2`,
    [id, lease, handedBack],
  );
}

/** Locks the operation for its completion; false when it was cancelled or is another worker's. */
export async function holdsLease(unit: UnitOfWork, id: string, lease: string): Promise<boolean> {
  const rows = await unit.rows(
    `SELECT 1 FROM operation WHERE id = $1 AND lease = $2 AND state = 'running' FOR UPDATE`,
    [id, lease],
  );
  return rows.length > 0;
}

export async function succeed(unit: UnitOfWork, id: string, result: Record<string, unknown>): Promise<void> {
  await unit.rows(
    `UPDATE operation SET state = 'succeeded', percent = 100, result = $2, lease = NULL, finished_at = now(),
       revision = revision + 1 WHERE id = $1`,
    [id, JSON.stringify(result)],
  );
}

/** Ends the operation with a problem, kept in both languages because the reader's is not known yet. */
export async function fail(unit: UnitOfWork, id: string, lease: string, problem: Problem): Promise<void> {
  const bodies = { 'zh-CN': toProblemBody(problem, 'zh-CN', id), en: toProblemBody(problem, 'en', id) };
  await unit.rows(
    `UPDATE operation SET state = 'failed', problem = $3, lease = NULL, finished_at = now(),
       revision = revision + 1 WHERE id = $1 AND lease = $2`,
    [id, lease, JSON.stringify(bodies)],
  );
}
