import { type PageRequest, type Queryable, Where } from '@urbanpilot/platform';
import type { FinalEvaluation } from './final-evaluation';

const COLUMNS = `id, pilot_region_id AS "pilotRegionId", territory_id AS "territoryId",
  implementation_plan_id AS "implementationPlanId", result, statement, document_number AS "documentNumber",
  round_id AS "roundId", state, proposed_by AS "proposedBy", decided_by AS "decidedBy", decided_on AS "decidedOn",
  return_reason AS "returnReason", version, created_at AS "createdAt"`;

/** One final evaluation within reach. */
export async function findEvaluation(reader: Queryable, id: string): Promise<FinalEvaluation | undefined> {
  const rows = await reader.rows<FinalEvaluation>(`SELECT ${COLUMNS} FROM final_evaluation WHERE id = $1`, [id]);
  return rows[0];
}

/** A page of a region's final evaluations, returned ones too; one row more than the limit. */
export async function listEvaluations(
  reader: Queryable,
  pilotRegionId: string,
  page: PageRequest,
): Promise<FinalEvaluation[]> {
  const where = new Where().equal('pilot_region_id', pilotRegionId).after('id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows<FinalEvaluation>(
    `SELECT ${COLUMNS} FROM final_evaluation ${where.sql} ORDER BY id LIMIT ${limit}`,
    where.parameters,
  );
}
