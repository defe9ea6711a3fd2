import { checkVersion, notFound, Problem, type UnitOfWork } from '@urbanpilot/platform';
import { evaluationProblems } from '../../evaluation-problems';
import type { CohortMember } from '../pilot-regions/pilot-region-read-model';
import type { Round } from './round';
import { RoundEntity } from './round-entity';

/** Writes a round with its regions. */
export async function insertRound(unit: UnitOfWork, round: Round, cohort: readonly CohortMember[]): Promise<void> {
  await unit.manager.insert(RoundEntity, round);
  await unit.rows(
    `INSERT INTO round_region (round_id, territory_id, territory_name, territory_kind)
     SELECT $1, "territoryId", "territoryName", "territoryKind"
     FROM json_to_recordset($2::json) AS r ("territoryId" uuid, "territoryName" text, "territoryKind" text)`,
    [round.id, JSON.stringify(cohort)],
  );
}

/**
 * Locks a round for a change. A round is one thing: who changes it must reach all of its regions.
 *
 * @throws Problem `not-found` when it is not there or none of its regions is within reach, `beyond-reach` when only some
 *   are, `precondition-failed` when it has moved on.
 */
export async function lockRound(unit: UnitOfWork, id: string, expectedVersion?: number): Promise<Round> {
  const round = await unit.manager.findOne(RoundEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!round) throw notFound();
  await requireWholeReach(unit, round);
  if (expectedVersion !== undefined) checkVersion(round, expectedVersion);
  return round;
}

async function requireWholeReach(unit: UnitOfWork, { id, regionCount }: Round): Promise<void> {
  const [row] = await unit.rows<{ count: number }>(
    'SELECT count(*)::integer AS count FROM round_region WHERE round_id = $1',
    [id],
  );
  if (!row || row.count === 0) throw notFound();
  if (row.count < regionCount) {
    throw new Problem(evaluationProblems['beyond-reach'], { parameters: { count: regionCount } });
  }
}

/** Writes the changes and raises the version; answers the round as it is now. */
export async function updateRound(unit: UnitOfWork, round: Round, changes: Partial<Round>): Promise<Round> {
  const changed = { ...changes, version: round.version + 1 };
  await unit.manager.update(RoundEntity, { id: round.id }, changed);
  return { ...round, ...changed };
}
