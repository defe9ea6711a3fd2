import { type PageRequest, type Queryable, type Reach, Where } from '@urbanpilot/platform';
import type { Finding, FindingState } from './finding';

export interface FindingFilter {
  roundId?: string;
  programmeId?: string;
  territoryId?: string;
  state?: FindingState;
}

const COLUMNS = `id, round_id AS "roundId", programme_id AS "programmeId", territory_id AS "territoryId", title, severity,
  indicator_code AS "indicatorCode", due_on AS "dueOn", state, task_id AS "taskId",
  task_accepted_by AS "taskAcceptedBy", closing_note AS "closingNote", closed_by AS "closedBy", closed_at AS "closedAt",
  version, created_at AS "createdAt"`;

export async function findFinding(reader: Queryable, id: string): Promise<Finding | undefined> {
  const rows = await reader.rows<Finding>(`SELECT ${COLUMNS} FROM finding WHERE id = $1`, [id]);
  return rows[0];
}

export async function listFindings(
  reader: Queryable,
  reach: Reach,
  filter: FindingFilter,
  page: PageRequest,
): Promise<Finding[]> {
  const where = new Where()
    .within('territory_id', reach)
    .equal('round_id', filter.roundId)
    .equal('programme_id', filter.programmeId)
    .ofTerritory('territory_id', filter.territoryId)
    .equal('state', filter.state)
    .after('id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows<Finding>(
    `SELECT ${COLUMNS} FROM finding ${where.sql} ORDER BY id LIMIT ${limit}`,
    where.parameters,
  );
}
