import { type PageRequest, type Queryable, type Reach, Where } from '@urbanpilot/platform';
import type { RoundOutcome } from './round-outcome';

const COLUMNS = `territory_id AS "territoryId", territory_name AS "territoryName", territory_kind AS "territoryKind",
  position, score, rank, grade, quality`;

/** What a list shows of a result. */
export type ListedOutcome = Omit<RoundOutcome, 'items' | 'explanation'>;

/** A page of results in rank order, one row more than asked for. */
export async function listOutcomes(
  reader: Queryable,
  reach: Reach,
  roundId: string,
  page: PageRequest,
): Promise<ListedOutcome[]> {
  const where = new Where().equal('round_id', roundId).within('territory_id', reach).after('position', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows<ListedOutcome>(
    `SELECT ${COLUMNS} FROM round_result ${where.sql} ORDER BY position LIMIT ${limit}`,
    where.parameters,
  );
}

/** The result of one region. */
export async function findOutcome(
  reader: Queryable,
  roundId: string,
  territoryId: string,
): Promise<RoundOutcome | undefined> {
  const rows = await reader.rows<RoundOutcome>(
    `SELECT ${COLUMNS}, items, explanation FROM round_result WHERE round_id = $1 AND territory_id = $2`,
    [roundId, territoryId],
  );
  return rows[0];
}

/** All results of a round within reach, for its publication and verification. */
export async function allOutcomes(reader: Queryable, roundId: string): Promise<RoundOutcome[]> {
  return reader.rows<RoundOutcome>(
    `SELECT ${COLUMNS}, items, explanation FROM round_result WHERE round_id = $1 ORDER BY position`,
    [roundId],
  );
}
