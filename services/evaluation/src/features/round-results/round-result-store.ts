import type { UnitOfWork } from '@urbanpilot/platform';
import type { RoundOutcome } from './round-outcome';

/** Stores the results of a round for good, in one statement. */
export async function insertOutcomes(
  unit: UnitOfWork,
  roundId: string,
  outcomes: readonly RoundOutcome[],
): Promise<void> {
  await unit.rows(
    `INSERT INTO round_result (round_id, territory_id, territory_name, territory_kind, position, score, rank, grade, items,
       quality, explanation)
     SELECT $1, "territoryId", "territoryName", "territoryKind", position, score, rank, grade, items, quality, explanation
     FROM json_to_recordset($2::json) AS o ("territoryId" uuid, "territoryName" text, "territoryKind" text,
       position integer, score numeric, rank integer, grade text, items jsonb, quality jsonb, explanation jsonb)`,
    [roundId, JSON.stringify(outcomes)],
  );
}
