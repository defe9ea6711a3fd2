import { notFound, type PageRequest, type Queryable, type Reach, Where } from '@urbanpilot/platform';
import type { ImplementationPlan, PlanItem, YearlyTarget } from './implementation-plan';

export interface PlanFilter {
  programmeId?: string;
  territoryId?: string;
  pilotRegionId?: string;
  state?: ImplementationPlan['state'];
}

/** A version as lists show it: without what it says. */
export type PlanSummary = Omit<ImplementationPlan, 'goals' | 'items' | 'targets' | 'drafters' | 'decidedBy'>;

const SUMMARY = `id, pilot_region_id AS "pilotRegionId", programme_id AS "programmeId", territory_id AS "territoryId", number,
  amends_id AS "amendsId", reason, title, document_number AS "documentNumber", state, decided_on AS "decidedOn",
  return_reason AS "returnReason", version, created_at AS "createdAt"`;
const COLUMNS = `${SUMMARY}, goals, items, targets, drafters, decided_by AS "decidedBy"`;

/** One version within reach. */
export async function findPlan(reader: Queryable, id: string): Promise<ImplementationPlan | undefined> {
  const rows = await reader.rows<ImplementationPlan>(`SELECT ${COLUMNS} FROM implementation_plan WHERE id = $1`, [id]);
  return rows[0];
}

/** One version within reach. @throws Problem `not-found` */
export async function requirePlan(reader: Queryable, id: string): Promise<ImplementationPlan> {
  const plan = await findPlan(reader, id);
  if (!plan) throw notFound();
  return plan;
}

/** The version of a region's plan that holds. */
export async function findPlanInForce(
  reader: Queryable,
  pilotRegionId: string,
): Promise<ImplementationPlan | undefined> {
  const rows = await reader.rows<ImplementationPlan>(
    `SELECT ${COLUMNS} FROM implementation_plan WHERE pilot_region_id = $1 AND state = 'in-force'`,
    [pilotRegionId],
  );
  return rows[0];
}

/** The number of a region's last version, 0 where there is none. */
export async function lastPlanNumber(reader: Queryable, pilotRegionId: string): Promise<number> {
  const [row] = await reader.rows<{ last: number }>(
    'SELECT coalesce(max(number), 0) AS last FROM implementation_plan WHERE pilot_region_id = $1',
    [pilotRegionId],
  );
  return row?.last ?? 0;
}

/** A page of versions in the order in which they were drafted; one row more than the limit. */
export async function listPlans(
  reader: Queryable,
  reach: Reach,
  filter: PlanFilter,
  page: PageRequest,
): Promise<PlanSummary[]> {
  const where = new Where()
    .within('territory_id', reach)
    .equal('programme_id', filter.programmeId)
    .equal('territory_id', filter.territoryId)
    .equal('pilot_region_id', filter.pilotRegionId)
    .equal('state', filter.state)
    .after('id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows<PlanSummary>(
    `SELECT ${SUMMARY} FROM implementation_plan ${where.sql} ORDER BY id LIMIT ${limit}`,
    where.parameters,
  );
}

/** The task that each item of a region's plan became. */
export async function tasksOfItems(reader: Queryable, pilotRegionId: string): Promise<Map<string, string>> {
  const rows = await reader.rows<{ itemId: string; taskId: string }>(
    'SELECT item_id AS "itemId", task_id AS "taskId" FROM implementation_plan_task WHERE pilot_region_id = $1',
    [pilotRegionId],
  );
  return new Map(rows.map(({ itemId, taskId }) => [itemId, taskId]));
}

/** The yearly targets of a region that hold. */
export async function listTargets(reader: Queryable, pilotRegionId: string): Promise<YearlyTarget[]> {
  return reader.rows<YearlyTarget>(
    `SELECT indicator_code AS "indicatorCode", year, target FROM implementation_target
     WHERE pilot_region_id = $1 ORDER BY indicator_code, year`,
    [pilotRegionId],
  );
}

/** An item of a plan in force that no task stands for. */
export interface UnmadeItem extends Omit<PlanItem, 'id' | 'indicators'> {
  itemId: string;
  territoryId: string;
}

/** The items of a programme's plans in force, due between two days, whose task was cancelled or never made. */
export async function listUnmadeItems(
  reader: Queryable,
  programmeId: string,
  first: string,
  last: string,
  limit: number,
): Promise<UnmadeItem[]> {
  return reader.rows<UnmadeItem>(
    `SELECT i.id AS "itemId", p.territory_id AS "territoryId", i.title, i.description, i.domain, i."dueOn", i."leadUnitId"
     FROM implementation_plan p JOIN pilot_region r ON r.id = p.pilot_region_id AND r.state IN ('designated', 'active')
     CROSS JOIN LATERAL jsonb_to_recordset(p.items) AS i (id uuid, title text, description text, domain text,
       "dueOn" date, "leadUnitId" uuid)
     LEFT JOIN implementation_plan_task made ON made.pilot_region_id = p.pilot_region_id AND made.item_id = i.id
     LEFT JOIN task t ON t.id = made.task_id
     WHERE p.programme_id = $1 AND p.state = 'in-force' AND i."dueOn" BETWEEN $2 AND $3
       AND (t.id IS NULL OR t.state = 'cancelled')
     ORDER BY p.id, i.id LIMIT $4`,
    [programmeId, first, last, limit],
  );
}
