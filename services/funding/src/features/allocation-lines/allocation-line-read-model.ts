import { type PageRequest, type Queryable, type Reach, Where } from '@urbanpilot/platform';
import type { Line } from '../allocations/allocation';

const COLUMNS = `allocation_id AS "allocationId", territory_id AS "territoryId", territory_name AS "territoryName",
  amount_fen AS "amountFen", excluded_reason AS "excludedReason", steps`;

/**
 * A page of an allocation's lines within reach, in order of territory, one row more than asked for. Of one territory: its line,
 * and those of the territories that it took over, which keep what they were given.
 */
export async function listLines(
  reader: Queryable,
  reach: Reach,
  allocationId: string,
  { territoryId }: { territoryId?: string },
  page: PageRequest,
): Promise<Line[]> {
  const where = new Where()
    .equal('allocation_id', allocationId)
    .within('territory_id', reach)
    .ofTerritory('territory_id', territoryId)
    .after('territory_id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows<Line>(
    `SELECT ${COLUMNS} FROM allocation_line ${where.sql} ORDER BY territory_id LIMIT ${limit}`,
    where.parameters,
  );
}

/** The line of one territory, if it is within reach. */
export async function findLine(
  reader: Queryable,
  allocationId: string,
  territoryId: string,
): Promise<Line | undefined> {
  const rows = await reader.rows<Line>(
    `SELECT ${COLUMNS} FROM allocation_line WHERE allocation_id = $1 AND territory_id = $2`,
    [allocationId, territoryId],
  );
  return rows[0];
}

/** All lines with their steps; the reader must reach everything. */
export async function listWholeLines(reader: Queryable, allocationId: string): Promise<Line[]> {
  return reader.rows<Line>(`SELECT ${COLUMNS} FROM allocation_line WHERE allocation_id = $1 ORDER BY territory_id`, [
    allocationId,
  ]);
}

/** All lines without their steps, for issuing; the caller has made sure that they are all within reach. */
export async function listAllLines(
  reader: Queryable,
  allocationId: string,
): Promise<Pick<Line, 'territoryId' | 'amountFen' | 'excludedReason'>[]> {
  return reader.rows(
    `SELECT territory_id AS "territoryId", amount_fen AS "amountFen", excluded_reason AS "excludedReason"
     FROM allocation_line WHERE allocation_id = $1 ORDER BY territory_id`,
    [allocationId],
  );
}
