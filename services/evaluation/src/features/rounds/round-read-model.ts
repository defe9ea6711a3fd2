import { type PageRequest, type Queryable, type Reach, Where } from '@urbanpilot/platform';
import type { CohortMember } from '../pilot-regions/pilot-region-read-model';
import type { Round, RoundState } from './round';

export interface RoundFilter {
  programmeId?: string;
  state?: RoundState;
}

const COLUMNS = `o.id, o.name, o.programme_id AS "programmeId", o.period, o.system_id AS "systemId",
  o.source_priority AS "sourcePriority", o.finding_below_score AS "findingBelowScore",
  o.finding_due_days AS "findingDueDays", o.region_count AS "regionCount", o.scores_on AS "scoresOn",
  o.planned_by AS "plannedBy", o.state,
  o.snapshot_sha256 AS "snapshotSha256", o.frozen_at AS "frozenAt", o.scoring_operation_id AS "scoringOperationId",
  o.scored_by AS "scoredBy", o.scored_at AS "scoredAt", o.fingerprint, o.approved_by AS "approvedBy",
  o.approved_at AS "approvedAt", o.published_at AS "publishedAt", o.version, o.created_at AS "createdAt"`;

/** A round is seen by whoever reaches one of its regions; row-level security decides which those are. */
const WITHIN_REACH = 'EXISTS (SELECT 1 FROM round_region r WHERE r.round_id = o.id)';

export async function findRound(reader: Queryable, id: string): Promise<Round | undefined> {
  const rows = await reader.rows<Round>(`SELECT ${COLUMNS} FROM round o WHERE o.id = $1 AND ${WITHIN_REACH}`, [id]);
  return rows[0];
}

/** All rounds that have been scored, in the order of their creation; the reader must reach everything. */
export async function listProvableRounds(reader: Queryable): Promise<Round[]> {
  return reader.rows<Round>(
    `SELECT ${COLUMNS} FROM round o WHERE o.state IN ('scored', 'approved', 'published') ORDER BY o.id`,
  );
}

export async function listRounds(
  reader: Queryable,
  reach: Reach,
  filter: RoundFilter,
  page: PageRequest,
): Promise<Round[]> {
  const where = new Where()
    .equal('o.programme_id', filter.programmeId)
    .equal('o.state', filter.state)
    .after('o.id', page.after?.[0]);
  const seen = reach === '*' ? '' : `${where.sql === '' ? 'WHERE' : 'AND'} ${WITHIN_REACH}`;
  const limit = where.parameter(page.limit + 1);
  return reader.rows<Round>(
    `SELECT ${COLUMNS} FROM round o ${where.sql} ${seen} ORDER BY o.id LIMIT ${limit}`,
    where.parameters,
  );
}

/** The regions of a round within reach, in the order of their ids. */
export async function listRoundRegions(reader: Queryable, roundId: string): Promise<CohortMember[]> {
  return reader.rows<CohortMember>(
    `SELECT territory_id AS "territoryId", territory_name AS "territoryName", territory_kind AS "territoryKind"
     FROM round_region WHERE round_id = $1 ORDER BY territory_id`,
    [roundId],
  );
}

/** Ids of the rounds whose day has come and whose scoring nobody has started. */
export async function listPlannedRounds(reader: Queryable, day: string): Promise<string[]> {
  const rows = await reader.rows<{ id: string }>(
    `SELECT id FROM round WHERE scores_on <= $1 AND state IN ('open', 'frozen') AND scoring_operation_id IS NULL ORDER BY id`,
    [day],
  );
  return rows.map(({ id }) => id);
}
