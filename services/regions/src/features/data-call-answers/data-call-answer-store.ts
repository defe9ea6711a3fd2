import { checkVersion, notFound, type Queryable } from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import type { DataCall } from '../data-calls/data-call';
import type { DataCallAnswer } from './data-call-answer';
import { findAnswer, type ListedAnswer } from './data-call-answer-read-model';

/** An empty answer for each whom a call asks; says how many. */
export async function insertAnswers(
  unit: Queryable,
  call: Pick<DataCall, 'id' | 'territoryIds' | 'unitIds'>,
): Promise<number> {
  const asked = [...call.territoryIds, ...call.unitIds];
  const rows = await unit.rows(
    `INSERT INTO data_call_answer (id, call_id, territory_id, unit_id, addressee_id, state, content, revision, version,
       created_at)
     SELECT a.id, $1, coalesce(u.territory_id, t.id), u.id, a.addressee_id, 'open', '{}', 0, 1, now()
     FROM unnest($2::uuid[], $3::uuid[]) AS a (id, addressee_id)
     LEFT JOIN territory t ON t.id = a.addressee_id LEFT JOIN unit u ON u.id = a.addressee_id
     RETURNING id`,
    [call.id, asked.map(() => uuidv7()), asked],
  );
  return rows.length;
}

/** Locks an answer, of the version that the caller read. */
export async function lockAnswer(unit: Queryable, id: string, expectedVersion?: number): Promise<ListedAnswer> {
  await unit.rows('SELECT id FROM data_call_answer WHERE id = $1 FOR UPDATE', [id]);
  const answer = await findAnswer(unit, id);
  if (!answer) throw notFound();
  if (expectedVersion !== undefined) checkVersion(answer, expectedVersion);
  return answer;
}

/** What an answer is checked against; the call neither changes nor ends until the transaction does. */
export async function holdCall(unit: Queryable, id: string): Promise<Pick<DataCall, 'state' | 'fields'>> {
  const [call] = await unit.rows<Pick<DataCall, 'state' | 'fields'>>(
    'SELECT state, fields FROM data_call WHERE id = $1 FOR SHARE',
    [id],
  );
  if (!call) throw new Error(`The call ${id} of an answer is not there`);
  return call;
}

/** Writes the changes and raises the version; answers it as it is now. */
export async function updateAnswer(
  unit: Queryable,
  answer: ListedAnswer,
  changes: Partial<DataCallAnswer>,
): Promise<ListedAnswer> {
  const changed = { ...answer, ...changes, version: answer.version + 1 };
  const { id, state, values, revision, submittedBy, submittedOn, returnReason, decidedBy, preparedBy } = changed;
  await unit.rows(
    `UPDATE data_call_answer SET state = $2, content = $3, revision = $4, submitted_by = $5, submitted_on = $6,
       return_reason = $7, decided_by = $8, prepared_by = $9, version = $10 WHERE id = $1`,
    [
      ...[id, state, JSON.stringify(values), revision, submittedBy, submittedOn, returnReason, decidedBy, preparedBy],
      changed.version,
    ],
  );
  return changed;
}

/**
 * Moves what is still being filled in of a territory to another, of which no answer is asked already, with what the calls say of whom
 * they ask; answers how many.
 */
export async function moveWritten(unit: Queryable, { from, to }: { from: string; to: string }): Promise<number> {
  const rows = await unit.rows(
    `WITH moved AS (
       UPDATE data_call_answer a SET territory_id = $2, addressee_id = coalesce(a.unit_id, $2), version = a.version + 1
       WHERE a.territory_id = $1 AND a.state IN ('open', 'returned') AND NOT EXISTS (SELECT 1 FROM data_call_answer other
         WHERE other.call_id = a.call_id AND other.addressee_id = $2 AND a.unit_id IS NULL)
       RETURNING a.id, a.call_id
     ), asked AS (
       UPDATE data_call c SET territory_ids = array_replace(c.territory_ids, $1, $2),
         concerned_ids = array_append(array_remove(c.concerned_ids, $2), $2), version = c.version + 1
       WHERE c.id IN (SELECT call_id FROM moved) RETURNING c.id
     )
     SELECT id FROM moved`,
    [from, to],
  );
  return rows.length;
}
