import { Problem, type UnitOfWork } from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { type AnnualPlan, daysOf, MAX_ITEMS } from '../annual-plans/annual-plan';
import { annualPlanProblems } from '../annual-plans/annual-plan-problems';
import { listUnmadeItems, type UnmadeItem } from '../implementation-plans/implementation-plan-read-model';
import { requireProgramme } from '../programmes/programme-service';
import { listUnfinishedTasks, type UnfinishedTask } from '../tasks/task-read-model';
import type { AnnualPlanItem } from './annual-plan-item';
import { insertItems } from './annual-plan-item-store';

type Drafted = Omit<AnnualPlanItem, 'annualPlanId' | 'taskId' | 'dropReason' | 'version' | 'createdAt'>;

/**
 * Drafts the items of a new plan: open tasks that are due by the end of the year, among them those that rectify findings, and
 * what implementation plans have due in the year without a task. Answers how many of each.
 */
export async function draftItems(unit: UnitOfWork, plan: AnnualPlan): Promise<{ continued: number; planned: number }> {
  const { first, last } = daysOf(plan);
  const { level } = await requireProgramme(unit, plan.programmeId);
  const continued = (await listUnfinishedTasks(unit, plan.programmeId, last, MAX_ITEMS + 1)).map(continuing);
  const unmade = await listUnmadeItems(unit, plan.programmeId, first, last, MAX_ITEMS + 1);
  const drafted = [...continued, ...unmade.map((item) => planned(item, level))];
  if (drafted.length > MAX_ITEMS) {
    throw new Problem(annualPlanProblems['plan-too-long'], { parameters: { limit: MAX_ITEMS } });
  }
  const rest = { annualPlanId: plan.id, taskId: null, dropReason: null, version: 1, createdAt: unit.now };
  await insertItems(
    unit,
    drafted.map((item) => ({ ...item, ...rest })),
  );
  return { continued: continued.length, planned: unmade.length };
}

function continuing({ id: continuesTaskId, findingId, ...task }: UnfinishedTask): Drafted {
  const source = findingId === null ? ('unfinished-task' as const) : ('finding' as const);
  return { ...task, id: uuidv7(), source, sourceId: findingId, continuesTaskId };
}

function planned({ itemId, ...item }: UnmadeItem, origin: AnnualPlanItem['origin']): Drafted {
  const from = { source: 'implementation-plan', sourceId: itemId, continuesTaskId: null } as const;
  return { ...item, ...from, id: uuidv7(), origin, cooperatingUnitIds: [] };
}
