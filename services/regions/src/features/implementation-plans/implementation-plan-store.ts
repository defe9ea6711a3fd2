import { checkVersion, notFound, Problem, type UnitOfWork, violates } from '@urbanpilot/platform';
import type { ImplementationPlan, YearlyTarget } from './implementation-plan';
import { ImplementationPlanEntity } from './implementation-plan-entity';
import { planProblems } from './implementation-plan-problems';

/** @throws Problem `plan-open` when another version of the region's plan is drafted or awaits its approval. */
export async function insertPlan(unit: UnitOfWork, plan: ImplementationPlan): Promise<void> {
  try {
    await unit.manager.insert(ImplementationPlanEntity, plan);
  } catch (error) {
    if (!violates(error, 'implementation_plan_one_open')) throw error;
    throw new Problem(planProblems['plan-open']);
  }
}

/** Locks a plan of the version that the caller read. */
export async function lockPlan(unit: UnitOfWork, id: string, expectedVersion: number): Promise<ImplementationPlan> {
  const lock = { mode: 'pessimistic_write' } as const;
  const plan = await unit.manager.findOne(ImplementationPlanEntity, { where: { id }, lock });
  if (!plan) throw notFound();
  checkVersion(plan, expectedVersion);
  return plan;
}

/** Writes the changes and raises the version; answers the plan as it is now. */
export async function updatePlan(
  unit: UnitOfWork,
  plan: ImplementationPlan,
  changes: Partial<ImplementationPlan>,
): Promise<ImplementationPlan> {
  const changed = { ...changes, version: plan.version + 1 };
  await unit.manager.update(ImplementationPlanEntity, { id: plan.id }, changed);
  return { ...plan, ...changed };
}

/** Which task an item of a region's plan became. */
export interface MadeTask {
  itemId: string;
  taskId: string;
}

export async function linkTasks(unit: UnitOfWork, plan: ImplementationPlan, made: readonly MadeTask[]): Promise<void> {
  await unit.rows(
    `INSERT INTO implementation_plan_task (pilot_region_id, item_id, task_id, territory_id)
     SELECT $1, made.item_id, made.task_id, $2 FROM unnest($3::uuid[], $4::uuid[]) AS made (item_id, task_id)`,
    [plan.pilotRegionId, plan.territoryId, made.map(({ itemId }) => itemId), made.map(({ taskId }) => taskId)],
  );
}

/** Which tasks stand for items from now on, in place of those that were cancelled. */
export async function relinkTasks(
  unit: UnitOfWork,
  programmeId: string,
  made: readonly (MadeTask & { territoryId: string })[],
): Promise<void> {
  await unit.rows(
    `INSERT INTO implementation_plan_task (pilot_region_id, item_id, task_id, territory_id)
     SELECT r.id, made.item_id, made.task_id, r.territory_id
     FROM unnest($2::uuid[], $3::uuid[], $4::uuid[]) AS made (item_id, task_id, territory_id)
     JOIN pilot_region r ON r.programme_id = $1 AND r.territory_id = made.territory_id AND r.state IN ('designated', 'active')
     ON CONFLICT (pilot_region_id, item_id) DO UPDATE SET task_id = excluded.task_id`,
    [
      programmeId,
      made.map(({ itemId }) => itemId),
      made.map(({ taskId }) => taskId),
      made.map(({ territoryId }) => territoryId),
    ],
  );
}

/** The targets of a region are from now on these. */
export async function replaceTargets(
  unit: UnitOfWork,
  { pilotRegionId, territoryId }: ImplementationPlan,
  targets: readonly YearlyTarget[],
): Promise<void> {
  await unit.rows('DELETE FROM implementation_target WHERE pilot_region_id = $1', [pilotRegionId]);
  await unit.rows(
    `INSERT INTO implementation_target (pilot_region_id, territory_id, indicator_code, year, target)
     SELECT $1, $2, t.code, t.year, t.target FROM unnest($3::text[], $4::int[], $5::text[]) AS t (code, year, target)`,
    [
      pilotRegionId,
      territoryId,
      targets.map(({ indicatorCode }) => indicatorCode),
      targets.map(({ year }) => year),
      targets.map(({ target }) => target),
    ],
  );
}
