import {
  checkSeparation,
  checkState,
  fieldError,
  type LocalizedText,
  Problem,
  ruleBroken,
  todayInShanghai,
  type UnitOfWork,
} from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { holdPilotRegion } from '../pilot-regions/pilot-region-service';
import { requireUnits } from '../units/unit-service';
import { AT_DRAFT, type ImplementationPlan, type PlanItem, planErrors } from './implementation-plan';
import { applyPlan } from './implementation-plan-approval-service';
import { planProblems } from './implementation-plan-problems';
import { findPlanInForce, lastPlanNumber } from './implementation-plan-read-model';
import type { DraftPlan, UpdatePlan } from './implementation-plan-schemas';
import { insertPlan, lockPlan, updatePlan } from './implementation-plan-store';

const DRAFT: LocalizedText = { 'zh-CN': '起草人', en: 'who drafts' };
const APPROVE: LocalizedText = { 'zh-CN': '审批人', en: 'who approves' };

/** The region drafts its plan, or an amendment to the one in force, which needs a reason. */
export async function draftPlan(
  unit: UnitOfWork,
  pilotRegionId: string,
  command: DraftPlan,
): Promise<ImplementationPlan> {
  const { programmeId, territoryId } = await holdPilotRegion(unit, pilotRegionId);
  const inForce = await findPlanInForce(unit, pilotRegionId);
  const items = itemsOf(command.items, inForce?.items);
  const plan: ImplementationPlan = {
    ...{ id: uuidv7(), pilotRegionId, programmeId, territoryId, title: command.title, goals: command.goals },
    ...{ documentNumber: command.documentNumber ?? null, targets: command.targets ?? [], items },
    ...{ number: (await lastPlanNumber(unit, pilotRegionId)) + 1, amendsId: inForce?.id ?? null },
    reason: inForce ? (command.reason ?? null) : null,
    ...{ state: 'draft', drafters: [unit.actorId], decidedBy: null, decidedOn: null, returnReason: null },
    ...{ version: 1, createdAt: unit.now },
  };
  await checkPlan(unit, plan, inForce);
  await insertPlan(unit, plan);
  record(unit, plan, 'implementation-plan.drafted', { content: command });
  return plan;
}

/** The region changes what it drafted, or what was returned to it. */
export async function changePlan(
  unit: UnitOfWork,
  id: string,
  version: number,
  { items, ...command }: UpdatePlan,
): Promise<ImplementationPlan> {
  const plan = await lockPlan(unit, id, version);
  checkState(plan, AT_DRAFT);
  const inForce = await findPlanInForce(unit, plan.pilotRegionId);
  const known = [...plan.items, ...(inForce?.items ?? [])];
  const changes = { ...command, ...(items && { items: itemsOf(items, known) }), drafters: withActor(unit, plan) };
  if (plan.amendsId === null) delete changes.reason;
  await checkPlan(unit, { ...plan, ...changes }, inForce);
  const changed = await updatePlan(unit, plan, changes);
  record(unit, changed, 'implementation-plan.changed', { changes: { items, ...command } });
  return changed;
}

/** The region hands its plan in. */
export async function submitPlan(unit: UnitOfWork, id: string, version: number): Promise<ImplementationPlan> {
  const plan = await lockPlan(unit, id, version);
  checkState(plan, AT_DRAFT);
  await holdPilotRegion(unit, plan.pilotRegionId);
  const submitted = { state: 'submitted', drafters: withActor(unit, plan), returnReason: null } as const;
  return change(unit, plan, submitted, 'implementation-plan.submitted');
}

/** The office returns a plan with a reason. */
export async function returnPlan(
  unit: UnitOfWork,
  id: string,
  version: number,
  reason: string,
): Promise<ImplementationPlan> {
  const plan = await lockPlan(unit, id, version);
  checkState(plan, ['submitted']);
  return change(unit, plan, { state: 'returned', returnReason: reason }, 'implementation-plan.returned', { reason });
}

/** The office approves, by another than who drafted: the plan is in force, and its tasks and targets are made or changed. */
export async function approvePlan(unit: UnitOfWork, id: string, version: number): Promise<ImplementationPlan> {
  const plan = await lockPlan(unit, id, version);
  checkState(plan, ['submitted']);
  for (const drafter of plan.drafters) checkSeparation(drafter, unit.actor, [DRAFT, APPROVE]);
  await holdPilotRegion(unit, plan.pilotRegionId);
  const before = await findPlanInForce(unit, plan.pilotRegionId);
  if ((before?.id ?? null) !== plan.amendsId) throw new Problem(planProblems['amends-another']);
  if (before) await updatePlan(unit, before, { state: 'superseded' });
  const decision = { state: 'in-force', decidedBy: unit.actorId, decidedOn: todayInShanghai(unit.now) } as const;
  const applied = await applyPlan(unit, plan, before);
  return change(unit, plan, decision, 'implementation-plan.approved', { applied });
}

/** The items with their ids: those of known items, and new ones. */
function itemsOf(items: DraftPlan['items'], known: readonly PlanItem[] = []): PlanItem[] {
  const ids = new Set(known.map(({ id }) => id));
  const errors = items.flatMap(({ id }, index) =>
    id === undefined || ids.has(id)
      ? []
      : [fieldError(`/items/${index}/id`, 'knownItem', '现行方案中没有此任务', 'is no item of the plan in force')],
  );
  if (errors.length > 0) throw ruleBroken(errors);
  return items.map((item) => ({ domain: null, indicators: [], ...item, id: item.id ?? uuidv7() }));
}

function withActor(unit: UnitOfWork, { drafters }: ImplementationPlan): string[] {
  return [...new Set([...drafters, unit.actorId])];
}

async function checkPlan(unit: UnitOfWork, plan: ImplementationPlan, inForce?: ImplementationPlan): Promise<void> {
  const errors = planErrors(plan);
  if (inForce && plan.reason === null) {
    errors.push(fieldError('/reason', 'required', '修订方案须说明原因', 'an amendment needs a reason'));
  }
  if (errors.length > 0) throw ruleBroken(errors);
  const leading = plan.items.map(({ leadUnitId }) => leadUnitId);
  await requireUnits(unit, leading, (index) => `/items/${index}/leadUnitId`);
}

async function change(
  unit: UnitOfWork,
  plan: ImplementationPlan,
  changes: Partial<ImplementationPlan>,
  action: string,
  detail?: Record<string, unknown>,
): Promise<ImplementationPlan> {
  const changed = await updatePlan(unit, plan, changes);
  record(unit, changed, action, { from: plan.state, to: changed.state, ...detail });
  return changed;
}

function record(unit: UnitOfWork, plan: ImplementationPlan, action: string, detail: Record<string, unknown>): void {
  unit.audit({
    action,
    resourceType: 'implementation-plan',
    resourceId: plan.id,
    territoryId: plan.territoryId,
    detail: { pilotRegionId: plan.pilotRegionId, number: plan.number, ...detail },
  });
}
