import { notFound, type PageRequest, type Queryable, Where } from '@urbanpilot/platform';
import type { AnnualPlan } from './annual-plan';

/** A plan with the number of its items within reach. */
export interface CountedPlan extends AnnualPlan {
  items: number;
  /** Those of them that go on with a task, and those that were dropped. */
  continued: number;
  dropped: number;
}

const SELECT = `SELECT p.id, p.programme_id AS "programmeId", p.year, p.state, p.consult_until AS "consultUntil", p.drafters,
    p.approved_by AS "approvedBy", p.approved_on AS "approvedOn", p.issued_on AS "issuedOn",
    p.return_reason AS "returnReason", p.version, p.created_at AS "createdAt", counted.*
  FROM annual_plan p CROSS JOIN LATERAL (
    SELECT count(*)::int AS items, count(i.continues_task_id)::int AS continued, count(i.drop_reason)::int AS dropped
    FROM annual_plan_item i WHERE i.annual_plan_id = p.id) counted`;

export async function requirePlan(reader: Queryable, id: string): Promise<CountedPlan> {
  const [plan] = await reader.rows<CountedPlan>(`${SELECT} WHERE p.id = $1`, [id]);
  if (!plan) throw notFound();
  return plan;
}

/** A page of plans in the order in which they were drafted; one row more than the limit. */
export async function listPlans(
  reader: Queryable,
  { programmeId, year, state }: Partial<Pick<AnnualPlan, 'programmeId' | 'year' | 'state'>>,
  page: PageRequest,
): Promise<CountedPlan[]> {
  const where = new Where()
    .equal('p.programme_id', programmeId)
    .equal('p.year', year)
    .equal('p.state', state)
    .after('p.id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows<CountedPlan>(`${SELECT} ${where.sql} ORDER BY p.id LIMIT ${limit}`, where.parameters);
}
