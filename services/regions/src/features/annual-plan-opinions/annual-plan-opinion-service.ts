import {
  checkState,
  checkUnit,
  Problem,
  requireWholeReach,
  ruleBroken,
  todayInShanghai,
  type UnitOfWork,
} from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import type { AnnualPlan } from '../annual-plans/annual-plan';
import { annualPlanProblems } from '../annual-plans/annual-plan-problems';
import { holdPlan } from '../annual-plans/annual-plan-recording-service';
import { type AnnualPlanOpinion, mayState, opinionErrors } from './annual-plan-opinion';
import { listConcerned, requireOpinion } from './annual-plan-opinion-read-model';
import type { StateOpinion } from './annual-plan-opinion-schemas';
import { lockOpinion, replaceOpinions, updateOpinion } from './annual-plan-opinion-store';

/** Awaits an opinion of every region and unit that the plan concerns; answers how many. */
export async function askForOpinions(unit: UnitOfWork, annualPlanId: string): Promise<number> {
  const concerned = await listConcerned(unit, annualPlanId);
  const silent = { verdict: null, opinion: null, givenBy: null, givenOn: null, reply: null, repliedBy: null };
  const rest = { ...silent, annualPlanId, version: 1, createdAt: unit.now };
  await replaceOpinions(
    unit,
    annualPlanId,
    concerned.map((party) => ({ ...party, ...rest, id: uuidv7() })),
  );
  return concerned.length;
}

/** Those concerned say what they think, until the last day; they may say it anew until then. */
export async function stateOpinion(
  unit: UnitOfWork,
  id: string,
  version: number,
  command: StateOpinion,
): Promise<AnnualPlanOpinion> {
  const { opinion, plan } = await hold(unit, id, version, ['consulting']);
  if (!mayState(opinion, unit.actor.rolesThroughout)) throw new Problem(annualPlanProblems['not-your-opinion']);
  if (opinion.unitId !== null) checkUnit(opinion.unitId, unit.actor);
  const today = todayInShanghai(unit.now);
  if (plan.consultUntil !== null && today > plan.consultUntil) {
    throw new Problem(annualPlanProblems['consultation-over'], { parameters: { until: plan.consultUntil } });
  }
  const said = { verdict: command.verdict, opinion: command.opinion ?? null };
  const errors = opinionErrors(said);
  if (errors.length > 0) throw ruleBroken(errors);
  const given = { ...said, givenBy: unit.actorId, givenOn: today, reply: null, repliedBy: null };
  return change(unit, opinion, given, 'annual-plan-opinion.given', said);
}

/** The office answers what was said. */
export async function replyToOpinion(
  unit: UnitOfWork,
  id: string,
  version: number,
  reply: string,
): Promise<AnnualPlanOpinion> {
  requireWholeReach(unit.actor);
  const { opinion } = await hold(unit, id, version, ['consulting', 'consulted']);
  checkState({ state: opinion.verdict ?? 'awaited' }, ['agree', 'object']);
  return change(unit, opinion, { reply, repliedBy: unit.actorId }, 'annual-plan-opinion.answered', { reply });
}

/** The plan is locked before its opinion, as when they are asked for anew. */
async function hold(unit: UnitOfWork, id: string, version: number, states: readonly AnnualPlan['state'][]) {
  const { annualPlanId } = await requireOpinion(unit, id);
  const plan = await holdPlan(unit, annualPlanId, states);
  return { plan, opinion: await lockOpinion(unit, id, version) };
}

async function change(
  unit: UnitOfWork,
  opinion: AnnualPlanOpinion,
  changes: Partial<AnnualPlanOpinion>,
  action: string,
  detail: Record<string, unknown>,
): Promise<AnnualPlanOpinion> {
  const changed = await updateOpinion(unit, opinion, changes);
  const { annualPlanId, territoryId, unitId } = opinion;
  unit.audit({
    action,
    resourceType: 'annual-plan-opinion',
    resourceId: opinion.id,
    territoryId,
    detail: { annualPlanId, unitId, ...detail },
  });
  return changed;
}
