import type { Queryable } from '@urbanpilot/platform';
import type { Round } from './round';

interface RoundRow extends Omit<Round, 'results'> {
  territoryId: string | null;
  score: string;
  rank: number;
  grade: string;
}

/** The published rounds of these ids that belong to the programme, with the results that are within reach. */
export async function findRounds(reader: Queryable, programmeId: string, ids: readonly string[]): Promise<Round[]> {
  const rows = await reader.rows<RoundRow>(
    `SELECT p.id, p.programme_id AS "programmeId", p.name, p.period,
       s.territory_id AS "territoryId", s.score::text AS score, s.rank, s.grade
     FROM published_round p LEFT JOIN round_score s ON s.round_id = p.id
     WHERE p.programme_id = $1 AND p.id = ANY ($2::uuid[]) ORDER BY p.id, s.territory_id`,
    [programmeId, [...ids]],
  );
  const rounds = new Map<string, Round>();
  for (const { territoryId, score, rank, grade, ...head } of rows) {
    const round = rounds.get(head.id) ?? { ...head, results: [] };
    if (territoryId !== null) round.results.push({ territoryId, score, rank, grade });
    rounds.set(head.id, round);
  }
  return [...rounds.values()];
}
