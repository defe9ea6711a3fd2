import { checkVersion, notFound, Problem, type UnitOfWork, violates } from '@urbanpilot/platform';
import type { AnnualPlan } from './annual-plan';
import { AnnualPlanEntity } from './annual-plan-entity';
import { annualPlanProblems } from './annual-plan-problems';

/** @throws Problem `year-planned` when the programme has a plan of that year. */
export async function insertPlan(unit: UnitOfWork, plan: AnnualPlan): Promise<void> {
  try {
    await unit.manager.insert(AnnualPlanEntity, plan);
  } catch (error) {
    if (!violates(error, 'annual_plan_year_key')) throw error;
    throw new Problem(annualPlanProblems['year-planned'], { parameters: { year: plan.year } });
  }
}

/** Locks a plan; where a version is expected, it must be the current one. */
export async function lockPlan(unit: UnitOfWork, id: string, expectedVersion?: number): Promise<AnnualPlan> {
  const plan = await unit.manager.findOne(AnnualPlanEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!plan) throw notFound();
  if (expectedVersion !== undefined) checkVersion(plan, expectedVersion);
  return plan;
}

/** Writes the changes and raises the version; answers the plan as it is now. */
export async function updatePlan(
  unit: UnitOfWork,
  plan: AnnualPlan,
  changes: Partial<AnnualPlan>,
): Promise<AnnualPlan> {
  const changed = { ...changes, version: plan.version + 1 };
  await unit.manager.update(AnnualPlanEntity, { id: plan.id }, changed);
  return { ...plan, ...changed };
}
