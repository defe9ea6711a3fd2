import type { Queryable, UnitOfWork } from '@urbanpilot/platform';
import type { RoundScoring } from './round-computation';

/** Stores what proves a scoring, for good. */
export async function insertScoring(unit: UnitOfWork, roundId: string, scoring: RoundScoring): Promise<void> {
  await unit.rows(
    'INSERT INTO round_scoring (round_id, engine, model, fingerprint, result_sha256) VALUES ($1, $2, $3, $4, $5)',
    [roundId, scoring.engine, scoring.model, scoring.fingerprint, scoring.resultSha256],
  );
}

/** What was stored with the scoring. A round that is scored has it, so its absence is a fault. */
export async function readScoring(reader: Queryable, roundId: string): Promise<RoundScoring> {
  const rows = await reader.rows<RoundScoring>(
    'SELECT engine, model, fingerprint, result_sha256 AS "resultSha256" FROM round_scoring WHERE round_id = $1',
    [roundId],
  );
  if (!rows[0]) throw new Error(`Round ${roundId} has no scoring`);
  return rows[0];
}

/** Whether the operation has not ended yet. */
export async function isOperationUnderWay(reader: Queryable, operationId: string): Promise<boolean> {
  const rows = await reader.rows("SELECT 1 AS one FROM operation WHERE id = $1 AND state IN ('queued', 'running')", [
    operationId,
  ]);
  return rows.length > 0;
}
