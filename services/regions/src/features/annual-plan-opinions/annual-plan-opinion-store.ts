import { checkVersion, notFound, type UnitOfWork } from '@urbanpilot/platform';
import type { AnnualPlanOpinion } from './annual-plan-opinion';
import { AnnualPlanOpinionEntity } from './annual-plan-opinion-entity';

/** The opinions awaited of a plan are from now on these; what was said before is in the audit log. */
export async function replaceOpinions(
  unit: UnitOfWork,
  annualPlanId: string,
  opinions: readonly AnnualPlanOpinion[],
): Promise<void> {
  await unit.manager.delete(AnnualPlanOpinionEntity, { annualPlanId });
  await unit.manager.insert(AnnualPlanOpinionEntity, [...opinions]);
}

/** Locks an opinion of the version that the caller read. */
export async function lockOpinion(unit: UnitOfWork, id: string, expectedVersion: number): Promise<AnnualPlanOpinion> {
  const lock = { mode: 'pessimistic_write' } as const;
  const opinion = await unit.manager.findOne(AnnualPlanOpinionEntity, { where: { id }, lock });
  if (!opinion) throw notFound();
  checkVersion(opinion, expectedVersion);
  return opinion;
}

/** Writes the changes and raises the version; answers the opinion as it is now. */
export async function updateOpinion(
  unit: UnitOfWork,
  opinion: AnnualPlanOpinion,
  changes: Partial<AnnualPlanOpinion>,
): Promise<AnnualPlanOpinion> {
  const changed = { ...changes, version: opinion.version + 1 };
  await unit.manager.update(AnnualPlanOpinionEntity, { id: opinion.id }, changed);
  return { ...opinion, ...changed };
}
