import { Problem, requireWholeReach, ruleBroken, type UnitOfWork } from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { type AnnualPlan, MAX_ITEMS } from '../annual-plans/annual-plan';
import { annualPlanProblems } from '../annual-plans/annual-plan-problems';
import { holdDraft, noteDrafter } from '../annual-plans/annual-plan-recording-service';
import { requireDesignation } from '../pilot-regions/pilot-region-service';
import { requireUnit, requireUnits } from '../units/unit-service';
import { type AnnualPlanItem, itemErrors } from './annual-plan-item';
import { countItems, requireItem } from './annual-plan-item-read-model';
import type { AddItem, UpdateItem } from './annual-plan-item-schemas';
import { insertItems, lockItem, setTasks, updateItem } from './annual-plan-item-store';

/** The office adds an item of its own to a plan that is drafted. */
export async function addItem(unit: UnitOfWork, planId: string, command: AddItem): Promise<AnnualPlanItem> {
  const plan = await holdDraft(unit, planId);
  await requireDesignation(unit, plan.programmeId, command.territoryId);
  if ((await countItems(unit, planId)) >= MAX_ITEMS) {
    throw new Problem(annualPlanProblems['plan-too-long'], { parameters: { limit: MAX_ITEMS } });
  }
  const item: AnnualPlanItem = {
    ...{ domain: null, dueOn: null, leadUnitId: null, cooperatingUnitIds: [], ...command },
    ...{ id: uuidv7(), annualPlanId: planId, source: 'office', sourceId: null, continuesTaskId: null },
    ...{ taskId: null, dropReason: null, version: 1, createdAt: unit.now },
  };
  await checkItem(unit, item, plan);
  await insertItems(unit, [item]);
  await noteDrafter(unit, plan);
  record(unit, item, 'annual-plan-item.added', { ...command });
  return item;
}

/** The office changes an item; one that goes on with a task is changed through the task alone. */
export async function changeItem(
  unit: UnitOfWork,
  id: string,
  version: number,
  command: UpdateItem,
): Promise<AnnualPlanItem> {
  const { plan, item } = await hold(unit, id, version);
  if (item.continuesTaskId !== null) throw new Problem(annualPlanProblems['item-continues-task']);
  const changes = { ...command, dropReason: null };
  await checkItem(unit, { ...item, ...changes }, plan);
  return change(unit, plan, item, changes, 'annual-plan-item.changed', { changes: command });
}

/** The office drops an item, with a reason; a task that it goes on with stays as it is. A change takes it in again. */
export async function dropItem(unit: UnitOfWork, id: string, version: number, reason: string): Promise<AnnualPlanItem> {
  const { plan, item } = await hold(unit, id, version);
  return change(unit, plan, item, { dropReason: reason }, 'annual-plan-item.dropped', { reason });
}

/** Notes which tasks the items of a plan became. */
export async function noteIssued(unit: UnitOfWork, issued: { itemId: string; taskId: string }[]): Promise<void> {
  await setTasks(unit, issued);
}

/** The plan is locked before its item, as when it is issued. */
async function hold(
  unit: UnitOfWork,
  id: string,
  version: number,
): Promise<{ plan: AnnualPlan; item: AnnualPlanItem }> {
  requireWholeReach(unit.actor);
  const { annualPlanId } = await requireItem(unit, id);
  const plan = await holdDraft(unit, annualPlanId);
  return { plan, item: await lockItem(unit, id, version) };
}

async function checkItem(unit: UnitOfWork, item: AnnualPlanItem, plan: AnnualPlan): Promise<void> {
  const errors = itemErrors(item, plan);
  if (errors.length > 0) throw ruleBroken(errors);
  if (item.leadUnitId !== null) await requireUnit(unit, item.leadUnitId, '/leadUnitId');
  await requireUnits(unit, item.cooperatingUnitIds, '/cooperatingUnitIds');
}

async function change(
  unit: UnitOfWork,
  plan: AnnualPlan,
  item: AnnualPlanItem,
  changes: Partial<AnnualPlanItem>,
  action: string,
  detail: Record<string, unknown>,
): Promise<AnnualPlanItem> {
  const changed = await updateItem(unit, item, changes);
  await noteDrafter(unit, plan);
  record(unit, changed, action, detail);
  return changed;
}

function record(
  unit: UnitOfWork,
  { id, annualPlanId, territoryId }: AnnualPlanItem,
  action: string,
  detail: Record<string, unknown>,
): void {
  unit.audit({
    action,
    resourceType: 'annual-plan-item',
    resourceId: id,
    territoryId,
    detail: { annualPlanId, ...detail },
  });
}
