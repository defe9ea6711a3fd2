import {
  checkSeparation,
  checkState,
  fieldError,
  type LocalizedText,
  Problem,
  requireWholeReach,
  ruleBroken,
  todayInShanghai,
  type UnitOfWork,
} from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { draftItems } from '../annual-plan-items/annual-plan-item-drafting-service';
import { listIncompleteItems } from '../annual-plan-items/annual-plan-item-read-model';
import { countOpinions } from '../annual-plan-opinions/annual-plan-opinion-read-model';
import { askForOpinions } from '../annual-plan-opinions/annual-plan-opinion-service';
import { requireProgramme } from '../programmes/programme-service';
import { type AnnualPlan, AT_DRAFT, isHeard } from './annual-plan';
import { annualPlanProblems } from './annual-plan-problems';
import { requirePlan } from './annual-plan-read-model';
import { recordPlan } from './annual-plan-recording-service';
import type { DraftAnnualPlan } from './annual-plan-schemas';
import { insertPlan, lockPlan, updatePlan } from './annual-plan-store';

const DRAFT: LocalizedText = { 'zh-CN': '起草人', en: 'who drafts' };
const APPROVE: LocalizedText = { 'zh-CN': '批准人', en: 'who approves' };

/** Drafts the plan of a programme and year from its open tasks and findings and from what implementation plans have due. */
export async function draftPlan(unit: UnitOfWork, command: DraftAnnualPlan): Promise<AnnualPlan> {
  requireWholeReach(unit.actor);
  await requireProgramme(unit, command.programmeId);
  const plan: AnnualPlan = {
    ...{ ...command, id: uuidv7(), state: 'drafted', consultUntil: null, drafters: [unit.actorId] },
    ...{ approvedBy: null, approvedOn: null, issuedOn: null, returnReason: null, version: 1, createdAt: unit.now },
  };
  await insertPlan(unit, plan);
  recordPlan(unit, plan, 'annual-plan.drafted', { items: await draftItems(unit, plan) });
  return plan;
}

/** Asks the regions and units concerned what they think of the plan, until a day; after changes it may be asked again. */
export async function consult(unit: UnitOfWork, id: string, version: number, until: string): Promise<AnnualPlan> {
  const plan = await hold(unit, id, version, AT_DRAFT);
  if (until <= todayInShanghai(unit.now)) {
    throw ruleBroken([fieldError('/until', 'later', '须晚于今日', 'must be after today')]);
  }
  await requireComplete(unit, id);
  const asked = await askForOpinions(unit, id);
  if (asked === 0) throw new Problem(annualPlanProblems['plan-empty']);
  const changes = { state: 'consulting', consultUntil: until, returnReason: null } as const;
  return change(unit, plan, changes, 'annual-plan.consulted', { until, asked });
}

/** Ends the consultation once its days are over or everybody has spoken; who was silent has no objection. */
export async function endConsultation(unit: UnitOfWork, id: string, version: number): Promise<AnnualPlan> {
  const plan = await hold(unit, id, version, ['consulting']);
  const { silent } = await countOpinions(unit, id);
  if (!isHeard(plan, silent, todayInShanghai(unit.now))) {
    const parameters = { count: silent, until: plan.consultUntil ?? '' };
    throw new Problem(annualPlanProblems['opinions-pending'], { parameters });
  }
  return change(unit, plan, { state: 'consulted' }, 'annual-plan.consultation-ended', { silent });
}

/** Sends a plan that was consulted, or is approved and not yet issued, back to its drafters, with a reason. */
export async function returnPlan(unit: UnitOfWork, id: string, version: number, reason: string): Promise<AnnualPlan> {
  const plan = await hold(unit, id, version, ['consulted', 'approved']);
  const back = { state: 'drafted', approvedBy: null, approvedOn: null, returnReason: reason } as const;
  return change(unit, plan, back, 'annual-plan.returned', { reason });
}

/** Another than those who wrote on it approves the plan, once every objection was answered. */
export async function approvePlan(unit: UnitOfWork, id: string, version: number): Promise<AnnualPlan> {
  const plan = await hold(unit, id, version, ['consulted']);
  for (const drafter of plan.drafters) checkSeparation(drafter, unit.actor, [DRAFT, APPROVE]);
  const { unanswered } = await countOpinions(unit, id);
  if (unanswered > 0) throw new Problem(annualPlanProblems['objections-open'], { parameters: { count: unanswered } });
  await requireComplete(unit, id);
  const approval = { state: 'approved', approvedBy: unit.actorId, approvedOn: todayInShanghai(unit.now) } as const;
  return change(unit, plan, approval, 'annual-plan.approved');
}

async function hold(
  unit: UnitOfWork,
  id: string,
  version: number,
  states: readonly AnnualPlan['state'][],
): Promise<AnnualPlan> {
  requireWholeReach(unit.actor);
  const plan = await lockPlan(unit, id, version);
  checkState(plan, states);
  return plan;
}

/** @throws Problem `items-incomplete` naming each item that lacks its due day or its lead unit */
async function requireComplete(unit: UnitOfWork, id: string): Promise<void> {
  const { items, dropped } = await requirePlan(unit, id);
  if (items === dropped) throw new Problem(annualPlanProblems['plan-empty']);
  const errors = (await listIncompleteItems(unit, id)).flatMap((item) => [
    ...(item.dueOn === null ? [missing(`/items/${item.id}/dueOn`, '缺少完成时限', 'the due day is missing')] : []),
    ...(item.leadUnitId === null
      ? [missing(`/items/${item.id}/leadUnitId`, '缺少牵头单位', 'the lead unit is missing')]
      : []),
  ]);
  if (errors.length > 0) throw new Problem(annualPlanProblems['items-incomplete'], { errors });
}

function missing(pointer: string, zh: string, en: string) {
  return fieldError(pointer, 'complete', zh, en);
}

async function change(
  unit: UnitOfWork,
  plan: AnnualPlan,
  changes: Partial<AnnualPlan>,
  action: string,
  detail: Record<string, unknown> = {},
): Promise<AnnualPlan> {
  const changed = await updatePlan(unit, plan, changes);
  recordPlan(unit, changed, action, { from: plan.state, to: changed.state, ...detail });
  return changed;
}
