import type { UnitOfWork } from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { requireProgramme } from '../programmes/programme-service';
import { newTask, type Task } from '../tasks/task';
import { dropTask, replanTask } from '../tasks/task-planning-service';
import { draftTasks } from '../tasks/task-recording-service';
import { changesBetween, type ImplementationPlan, type ItemChange, type PlanItem } from './implementation-plan';
import { tasksOfItems } from './implementation-plan-read-model';
import { linkTasks, type MadeTask, relinkTasks, replaceTargets } from './implementation-plan-store';

/** What the approval of a version did to tasks; `left` are those that were open no more. */
export interface AppliedPlan {
  added: number;
  changed: number;
  cancelled: number;
  left: string[];
}

/** Makes tasks of the items that a version adds, changes and cancels those of others while they are open, and sets targets. */
export async function applyPlan(
  unit: UnitOfWork,
  plan: ImplementationPlan,
  before: ImplementationPlan | undefined,
): Promise<AppliedPlan> {
  const { added, changed, dropped } = changesBetween(before ?? { items: [], targets: [] }, plan);
  const tasks = await tasksOfItems(unit, plan.pilotRegionId);
  await makeTasks(unit, plan, added);
  const detail = { implementationPlanId: plan.id, reason: plan.reason };
  const left: string[] = [];
  for (const change of changed) await apply(change.after, (id) => replanTask(unit, id, changesOf(change), detail));
  for (const item of dropped) await apply(item, (id) => dropTask(unit, id, detail));
  await replaceTargets(unit, plan, plan.targets);
  const leftOf = (items: PlanItem[]) => items.filter(({ id }) => left.includes(tasks.get(id) ?? '')).length;
  return {
    added: added.length,
    changed: changed.length - leftOf(changed.map(({ after }) => after)),
    cancelled: dropped.length - leftOf(dropped),
    left,
  };

  async function apply({ id }: PlanItem, act: (taskId: string) => Promise<boolean>): Promise<void> {
    const taskId = tasks.get(id);
    if (taskId !== undefined && !(await act(taskId))) left.push(taskId);
  }
}

/** Notes the tasks that an annual plan made of items whose own task was cancelled. */
export async function linkPlannedTasks(
  unit: UnitOfWork,
  programmeId: string,
  made: readonly (MadeTask & { territoryId: string })[],
): Promise<void> {
  await relinkTasks(unit, programmeId, made);
}

async function makeTasks(unit: UnitOfWork, plan: ImplementationPlan, items: readonly PlanItem[]): Promise<void> {
  if (items.length === 0) return;
  const { level } = await requireProgramme(unit, plan.programmeId);
  const made = items.map((item) => ({ itemId: item.id, task: taskOf(unit, plan, item, level) }));
  await draftTasks(
    unit,
    made.map(({ task }) => task),
    { implementationPlanId: plan.id },
  );
  await linkTasks(
    unit,
    plan,
    made.map(({ itemId, task }) => ({ itemId, taskId: task.id })),
  );
}

function taskOf(unit: UnitOfWork, plan: ImplementationPlan, item: PlanItem, origin: Task['origin']): Task {
  const { programmeId, territoryId } = plan;
  const { id: _itemId, ...content } = item;
  return newTask({ ...content, id: uuidv7(), programmeId, territoryId, origin, state: 'issued', createdAt: unit.now });
}

function changesOf({ after, fields }: ItemChange): Partial<Omit<PlanItem, 'id'>> {
  const { id: _itemId, ...content } = after;
  return Object.fromEntries(Object.entries(content).filter(([field]) => fields.includes(field)));
}
