import { notFound, type PageRequest, type Queryable, Where } from '@urbanpilot/platform';
import type { AnnualPlanOpinion } from './annual-plan-opinion';

const COLUMNS = `id, annual_plan_id AS "annualPlanId", territory_id AS "territoryId", unit_id AS "unitId", verdict, opinion,
  given_by AS "givenBy", given_on AS "givenOn", reply, replied_by AS "repliedBy", version, created_at AS "createdAt"`;

/** One opinion within reach. @throws Problem `not-found` */
export async function requireOpinion(reader: Queryable, id: string): Promise<AnnualPlanOpinion> {
  const [opinion] = await reader.rows<AnnualPlanOpinion>(`SELECT ${COLUMNS} FROM annual_plan_opinion WHERE id = $1`, [
    id,
  ]);
  if (!opinion) throw notFound();
  return opinion;
}

export interface OpinionFilter {
  territoryId?: string;
  unitId?: string;
  verdict?: NonNullable<AnnualPlanOpinion['verdict']>;
}

/** A page of the opinions of a plan, given and awaited; one row more than the limit. */
export async function listOpinions(
  reader: Queryable,
  annualPlanId: string,
  filter: OpinionFilter,
  page: PageRequest,
): Promise<AnnualPlanOpinion[]> {
  const where = new Where()
    .equal('annual_plan_id', annualPlanId)
    .equal('territory_id', filter.territoryId)
    .equal('unit_id', filter.unitId)
    .equal('verdict', filter.verdict)
    .after('id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows<AnnualPlanOpinion>(
    `SELECT ${COLUMNS} FROM annual_plan_opinion ${where.sql} ORDER BY id LIMIT ${limit}`,
    where.parameters,
  );
}

/** How many have not spoken, and how many objections nobody has answered. */
export async function countOpinions(
  reader: Queryable,
  annualPlanId: string,
): Promise<{ silent: number; unanswered: number }> {
  const [counts] = await reader.rows<{ silent: number; unanswered: number }>(
    `SELECT count(*) FILTER (WHERE verdict IS NULL)::int AS silent,
       count(*) FILTER (WHERE verdict = 'object' AND reply IS NULL)::int AS unanswered
     FROM annual_plan_opinion WHERE annual_plan_id = $1`,
    [annualPlanId],
  );
  return counts ?? { silent: 0, unanswered: 0 };
}

/** Whom the live items of a plan concern: their regions, and the units that lead or cooperate. */
export async function listConcerned(
  reader: Queryable,
  annualPlanId: string,
): Promise<Pick<AnnualPlanOpinion, 'territoryId' | 'unitId'>[]> {
  return reader.rows(
    `WITH live AS (
       SELECT territory_id, lead_unit_id, cooperating_unit_ids FROM annual_plan_item
       WHERE annual_plan_id = $1 AND drop_reason IS NULL)
     SELECT DISTINCT territory_id AS "territoryId", NULL::uuid AS "unitId" FROM live
     UNION ALL
     SELECT u.territory_id, u.id FROM unit u WHERE u.id IN (
       SELECT lead_unit_id FROM live UNION SELECT unnest(cooperating_unit_ids) FROM live)`,
    [annualPlanId],
  );
}
