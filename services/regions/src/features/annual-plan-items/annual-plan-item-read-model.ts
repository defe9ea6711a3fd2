import { notFound, type PageRequest, type Queryable, type Reach, Where } from '@urbanpilot/platform';
import type { AnnualPlanItem } from './annual-plan-item';

const COLUMNS = `id, annual_plan_id AS "annualPlanId", territory_id AS "territoryId", source, source_id AS "sourceId",
  continues_task_id AS "continuesTaskId", task_id AS "taskId", title, description, origin, domain, due_on AS "dueOn",
  lead_unit_id AS "leadUnitId", cooperating_unit_ids AS "cooperatingUnitIds", drop_reason AS "dropReason", version,
  created_at AS "createdAt"`;

/** How many incomplete items are named at once. */
const MOST_NAMED = 100;

/** One item within reach. @throws Problem `not-found` */
export async function requireItem(reader: Queryable, id: string): Promise<AnnualPlanItem> {
  const [item] = await reader.rows<AnnualPlanItem>(`SELECT ${COLUMNS} FROM annual_plan_item WHERE id = $1`, [id]);
  if (!item) throw notFound();
  return item;
}

export interface ItemFilter {
  territoryId?: string;
  source?: AnnualPlanItem['source'];
  leadUnitId?: string;
}

/** A page of a plan's items within reach, dropped ones too; one row more than the limit. */
export async function listItems(
  reader: Queryable,
  reach: Reach,
  annualPlanId: string,
  filter: ItemFilter,
  page: PageRequest,
): Promise<AnnualPlanItem[]> {
  const where = new Where()
    .equal('annual_plan_id', annualPlanId)
    .within('territory_id', reach)
    .equal('territory_id', filter.territoryId)
    .equal('source', filter.source)
    .equal('lead_unit_id', filter.leadUnitId)
    .after('id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows<AnnualPlanItem>(
    `SELECT ${COLUMNS} FROM annual_plan_item ${where.sql} ORDER BY id LIMIT ${limit}`,
    where.parameters,
  );
}

/** Items that shall become tasks and lack a due day or a lead unit. */
export async function listIncompleteItems(
  reader: Queryable,
  annualPlanId: string,
): Promise<Pick<AnnualPlanItem, 'id' | 'dueOn' | 'leadUnitId'>[]> {
  return reader.rows(
    `SELECT id, due_on AS "dueOn", lead_unit_id AS "leadUnitId" FROM annual_plan_item
     WHERE annual_plan_id = $1 AND drop_reason IS NULL AND continues_task_id IS NULL
       AND (due_on IS NULL OR lead_unit_id IS NULL)
     ORDER BY id LIMIT $2`,
    [annualPlanId, MOST_NAMED],
  );
}

/** The items that become tasks when the plan is issued. */
export async function listItemsToIssue(reader: Queryable, annualPlanId: string): Promise<AnnualPlanItem[]> {
  return reader.rows<AnnualPlanItem>(
    `SELECT ${COLUMNS} FROM annual_plan_item
     WHERE annual_plan_id = $1 AND drop_reason IS NULL AND continues_task_id IS NULL ORDER BY id`,
    [annualPlanId],
  );
}

/** How many items a plan has, dropped ones too. */
export async function countItems(reader: Queryable, annualPlanId: string): Promise<number> {
  const [row] = await reader.rows<{ items: number }>(
    'SELECT count(*)::int AS items FROM annual_plan_item WHERE annual_plan_id = $1',
    [annualPlanId],
  );
  return row?.items ?? 0;
}
