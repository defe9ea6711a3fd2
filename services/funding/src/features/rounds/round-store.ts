import type { UnitOfWork } from '@urbanpilot/platform';
import type { Round } from './round';

/** Writes a round with its scores; false when it is there already. */
export async function insertRound(unit: UnitOfWork, round: Round): Promise<boolean> {
  const rows = await unit.rows(
    `INSERT INTO published_round (id, programme_id, name, period) VALUES ($1, $2, $3, $4)
     ON CONFLICT (id) DO NOTHING RETURNING id`,
    [round.id, round.programmeId, round.name, round.period],
  );
  if (rows.length === 0) return false;
  await unit.rows(
    `INSERT INTO round_score (round_id, territory_id, score, rank, grade)
     SELECT $1, territory_id, score, rank, grade
     FROM unnest($2::uuid[], $3::numeric[], $4::integer[], $5::text[]) AS s (territory_id, score, rank, grade)`,
    [round.id, ...columnsOf(round)],
  );
  return true;
}

/** Whether the stored results of the round are exactly these. */
export async function hasSameResults(unit: UnitOfWork, round: Round): Promise<boolean> {
  const rows = await unit.rows(
    `SELECT 1 AS different
     FROM unnest($2::uuid[], $3::numeric[], $4::integer[], $5::text[]) AS s (territory_id, score, rank, grade)
     FULL JOIN (SELECT * FROM round_score WHERE round_id = $1) r USING (territory_id)
     WHERE (s.score, s.rank, s.grade) IS DISTINCT FROM (r.score, r.rank, r.grade) LIMIT 1`,
    [round.id, ...columnsOf(round)],
  );
  return rows.length === 0;
}

function columnsOf({ results }: Round): unknown[] {
  return [
    results.map(({ territoryId }) => territoryId),
    results.map(({ score }) => score),
    results.map(({ rank }) => rank),
    results.map(({ grade }) => grade),
  ];
}
