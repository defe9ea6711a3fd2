import { checkVersion, notFound, type UnitOfWork } from '@urbanpilot/platform';
import type { AnnualPlanItem } from './annual-plan-item';
import { AnnualPlanItemEntity } from './annual-plan-item-entity';

/** How many rows go into one statement, whose parameters are limited to 65,535. */
const ROWS_AT_ONCE = 1_000;

export async function insertItems(unit: UnitOfWork, items: readonly AnnualPlanItem[]): Promise<void> {
  for (let start = 0; start < items.length; start += ROWS_AT_ONCE) {
    await unit.manager.insert(AnnualPlanItemEntity, items.slice(start, start + ROWS_AT_ONCE));
  }
}

/** Locks an item of the version that the caller read. */
export async function lockItem(unit: UnitOfWork, id: string, expectedVersion: number): Promise<AnnualPlanItem> {
  const item = await unit.manager.findOne(AnnualPlanItemEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!item) throw notFound();
  checkVersion(item, expectedVersion);
  return item;
}

/** Writes the changes and raises the version; answers the item as it is now. */
export async function updateItem(
  unit: UnitOfWork,
  item: AnnualPlanItem,
  changes: Partial<AnnualPlanItem>,
): Promise<AnnualPlanItem> {
  const changed = { ...changes, version: item.version + 1 };
  await unit.manager.update(AnnualPlanItemEntity, { id: item.id }, changed);
  return { ...item, ...changed };
}

/** Which tasks the items became. */
export async function setTasks(unit: UnitOfWork, issued: readonly { itemId: string; taskId: string }[]): Promise<void> {
  await unit.rows(
    `UPDATE annual_plan_item i SET task_id = issued.task_id, version = i.version + 1
     FROM unnest($1::uuid[], $2::uuid[]) AS issued (item_id, task_id) WHERE i.id = issued.item_id`,
    [issued.map(({ itemId }) => itemId), issued.map(({ taskId }) => taskId)],
  );
}
