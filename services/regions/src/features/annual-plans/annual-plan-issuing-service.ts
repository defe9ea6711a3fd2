import {
  checkState,
  fieldError,
  requireWholeReach,
  ruleBroken,
  todayInShanghai,
  type UnitOfWork,
} from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import type { AnnualPlanItem } from '../annual-plan-items/annual-plan-item';
import { listItemsToIssue } from '../annual-plan-items/annual-plan-item-read-model';
import { noteIssued } from '../annual-plan-items/annual-plan-item-service';
import { linkPlannedTasks } from '../implementation-plans/implementation-plan-approval-service';
import { listDesignatedTerritories } from '../pilot-regions/pilot-region-read-model';
import { assignParts } from '../task-parts/task-part-service';
import { newTask, type Task } from '../tasks/task';
import { draftTasks } from '../tasks/task-recording-service';
import type { AnnualPlan } from './annual-plan';
import { recordPlan } from './annual-plan-recording-service';
import { lockPlan, updatePlan } from './annual-plan-store';

/** An item with the task that it becomes. */
interface IssuedItem {
  item: AnnualPlanItem;
  task: Task;
}

/** Issues an approved plan: each item that does not go on with a task becomes one, all at once or none. */
export async function issuePlan(unit: UnitOfWork, id: string, version: number): Promise<AnnualPlan> {
  requireWholeReach(unit.actor);
  const plan = await lockPlan(unit, id, version);
  checkState(plan, ['approved']);
  const items = await listItemsToIssue(unit, id);
  await requireDesignated(unit, plan, items);
  const issued = items.map((item) => ({ item, task: taskOf(unit, plan, item) }));
  await draftTasks(
    unit,
    issued.map(({ task }) => task),
    { annualPlanId: id },
  );
  await assignParts(unit, issued.flatMap(partsOf));
  await noteIssued(
    unit,
    issued.map(({ item, task }) => ({ itemId: item.id, taskId: task.id })),
  );
  await linkPlannedTasks(unit, plan.programmeId, issued.flatMap(plannedOf));
  const changed = await updatePlan(unit, plan, { state: 'issued', issuedOn: todayInShanghai(unit.now) });
  recordPlan(unit, changed, 'annual-plan.issued', { tasks: issued.length });
  return changed;
}

/** A region may have left the programme since its items were planned. */
async function requireDesignated(unit: UnitOfWork, plan: AnnualPlan, items: readonly AnnualPlanItem[]): Promise<void> {
  const designated = new Set(await listDesignatedTerritories(unit, plan.programmeId));
  const errors = items
    .filter(({ territoryId }) => !designated.has(territoryId))
    .map(({ id }) => {
      const en = 'the territory takes part in the programme no more';
      return fieldError(`/items/${id}/territoryId`, 'designated', '该地区已不在此试点中', en);
    });
  if (errors.length > 0) throw ruleBroken(errors);
}

function taskOf(unit: UnitOfWork, { programmeId }: AnnualPlan, item: AnnualPlanItem): Task {
  const { territoryId, title, description, origin, domain, dueOn, leadUnitId } = item;
  return newTask({
    ...{ id: uuidv7(), programmeId, territoryId, title, description, origin, domain, dueOn, leadUnitId },
    ...{ state: 'issued', createdAt: unit.now },
  });
}

function partsOf({ item, task }: IssuedItem) {
  const dueOn = task.dueOn ?? '';
  return item.cooperatingUnitIds.map((unitId) => ({ task, unitId, content: task.title, dueOn }));
}

function plannedOf({ item, task }: IssuedItem) {
  if (item.source !== 'implementation-plan' || item.sourceId === null) return [];
  return [{ itemId: item.sourceId, taskId: task.id, territoryId: task.territoryId }];
}
