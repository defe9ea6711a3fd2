import { checkState, requireWholeReach, type UnitOfWork } from '@urbanpilot/platform';
import { type AnnualPlan, AT_DRAFT } from './annual-plan';
import { lockPlan, updatePlan } from './annual-plan-store';

/** Holds a plan that is drafted for a change of one of its items. Only an office of the whole city writes on a plan. */
export async function holdDraft(unit: UnitOfWork, id: string): Promise<AnnualPlan> {
  requireWholeReach(unit.actor);
  return holdPlan(unit, id, AT_DRAFT);
}

/** Holds a plan in one of these states until the transaction ends, for what hangs on it. */
export async function holdPlan(
  unit: UnitOfWork,
  id: string,
  states: readonly AnnualPlan['state'][],
): Promise<AnnualPlan> {
  const plan = await lockPlan(unit, id);
  checkState(plan, states);
  return plan;
}

/** Raises the plan's version with an item's, so that nobody approves what he has not read, and notes who wrote on it. */
export async function noteDrafter(unit: UnitOfWork, plan: AnnualPlan): Promise<AnnualPlan> {
  return updatePlan(unit, plan, { drafters: [...new Set([...plan.drafters, unit.actorId])] });
}

/** Records an act on a plan. */
export function recordPlan(
  unit: UnitOfWork,
  { id, programmeId, year }: AnnualPlan,
  action: string,
  detail: Record<string, unknown> = {},
): void {
  unit.audit({ action, resourceType: 'annual-plan', resourceId: id, detail: { programmeId, year, ...detail } });
}
