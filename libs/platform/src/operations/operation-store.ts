import { v4 as uuidv4 } from 'uuid';
import type { Queryable } from '../database/database';
import type { UnitOfWork } from '../database/unit-of-work';
import type { Problem } from '../problems/problem';
import { toProblemBody } from '../problems/problem';
import type { Operation } from './operation';

const COLUMNS = `id, kind, state, percent, input, result, problem, actor, attempts, traceparent,
  created_at AS "createdAt", finished_at AS "finishedAt"`;

/** One operation as its caller sees it: only the subject that started it does. */
export async function findOperation(
  reader: Queryable,
  id: string,
  caller: { issuer: string; subject: string },
): Promise<Operation | undefined> {
  const rows = await reader.rows<Operation>(
    `SELECT ${COLUMNS} FROM operation WHERE id = $1 AND actor->>'issuer' = $2 AND actor->>'subject' = $3`,
    [id, caller.issuer, caller.subject],
  );
  return rows[0];
}

/** A worker that has not renewed its lease for this long counts as dead; it renews every three seconds. */
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
       attempts = attempts + 1, next_attempt_at = now() + ${NEXT_ATTEMPT}
     WHERE id = $1 AND (state = 'queued' OR (state = 'running' AND (lease IS NULL OR lease_until < now())))
     RETURNING ${COLUMNS}`,
    [id, lease],
  );
  return rows[0] && { operation: rows[0], lease };
}

/** Keeps the lease and tells progress. */
export async function renewLease(unit: UnitOfWork, id: string, lease: string, percent: number): Promise<void> {
  await unit.rows(
    `UPDATE operation SET lease_until = now() + ${LEASE}, next_attempt_at = now() + ${NEXT_ATTEMPT},
       percent = greatest(percent, $3) WHERE id = $1 AND lease = $2 AND state = 'running'`,
    [id, lease, percent],
  );
}

/** Gives the lease back, so that the operation is tried again soon. */
export async function releaseLease(unit: UnitOfWork, id: string, lease: string): Promise<void> {
  await unit.rows(
    `UPDATE operation SET lease = NULL, next_attempt_at = now() + interval '1 second' WHERE id = $1 AND lease = $2`,
    [id, lease],
  );
}

/** Locks the operation for its completion; false when the lease was lost to another worker. */
export async function holdsLease(unit: UnitOfWork, id: string, lease: string): Promise<boolean> {
  const rows = await unit.rows(
    `SELECT 1 FROM operation WHERE id = $1 AND lease = $2 AND state = 'running' FOR UPDATE`,
    [id, lease],
  );
  return rows.length > 0;
}

export async function succeed(unit: UnitOfWork, id: string, result: Record<string, unknown>): Promise<void> {
  await unit.rows(
    `UPDATE operation SET state = 'succeeded', percent = 100, result = $2, lease = NULL, finished_at = now() WHERE id = $1`,
    [id, JSON.stringify(result)],
  );
}

/** Ends the operation with a problem, kept in both languages because the reader's is not known yet. */
export async function fail(unit: UnitOfWork, id: string, lease: string, problem: Problem): Promise<void> {
  const bodies = { 'zh-CN': toProblemBody(problem, 'zh-CN', id), en: toProblemBody(problem, 'en', id) };
  await unit.rows(
    `UPDATE operation SET state = 'failed', problem = $3, lease = NULL, finished_at = now() WHERE id = $1 AND lease = $2`,
    [id, lease, JSON.stringify(bodies)],
  );
}
