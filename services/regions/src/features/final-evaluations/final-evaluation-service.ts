import {
  checkSeparation,
  checkState,
  type LocalizedText,
  Problem,
  ruleBroken,
  todayInShanghai,
  type UnitOfWork,
} from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { findPlanInForce } from '../implementation-plans/implementation-plan-read-model';
import { concludePilotRegion, holdPilotRegion } from '../pilot-regions/pilot-region-service';
import { evidenceErrors, type FinalEvaluation } from './final-evaluation';
import { finalEvaluationProblems } from './final-evaluation-problems';
import type { ProposeEvaluation } from './final-evaluation-schemas';
import { insertEvaluation, lockEvaluation, updateEvaluation } from './final-evaluation-store';

const PROPOSE: LocalizedText = { 'zh-CN': '评估提出人', en: 'who proposes' };
const CONFIRM: LocalizedText = { 'zh-CN': '确认人', en: 'who confirms' };

/** The office says what an active region came to against its plan in force. */
export async function proposeEvaluation(
  unit: UnitOfWork,
  pilotRegionId: string,
  command: ProposeEvaluation,
): Promise<FinalEvaluation> {
  const { territoryId } = await holdPilotRegion(unit, pilotRegionId, ['active']);
  const plan = await findPlanInForce(unit, pilotRegionId);
  if (!plan) throw new Problem(finalEvaluationProblems['no-plan-in-force']);
  const evaluation: FinalEvaluation = {
    ...{ documentNumber: null, roundId: null, ...command },
    ...{ id: uuidv7(), pilotRegionId, territoryId, implementationPlanId: plan.id },
    ...{ state: 'proposed', proposedBy: unit.actorId, decidedBy: null, decidedOn: null, returnReason: null },
    ...{ version: 1, createdAt: unit.now },
  };
  const errors = evidenceErrors(evaluation);
  if (errors.length > 0) throw ruleBroken(errors);
  await insertEvaluation(unit, evaluation);
  record(unit, evaluation, 'final-evaluation.proposed', { ...command });
  return evaluation;
}

/** Another person of the office confirms: the pilot is concluded. */
export async function confirmEvaluation(unit: UnitOfWork, id: string, version: number): Promise<FinalEvaluation> {
  const evaluation = await lockEvaluation(unit, id, version);
  checkState(evaluation, ['proposed']);
  checkSeparation(evaluation.proposedBy, unit.actor, [PROPOSE, CONFIRM]);
  await concludePilotRegion(unit, evaluation.pilotRegionId, { finalEvaluationId: id, result: evaluation.result });
  return decide(unit, evaluation, { state: 'confirmed' }, 'final-evaluation.confirmed');
}

/** The office returns a proposed final evaluation, with a reason; then another may be proposed. */
export async function returnEvaluation(
  unit: UnitOfWork,
  id: string,
  version: number,
  reason: string,
): Promise<FinalEvaluation> {
  const evaluation = await lockEvaluation(unit, id, version);
  checkState(evaluation, ['proposed']);
  return decide(unit, evaluation, { state: 'returned', returnReason: reason }, 'final-evaluation.returned', { reason });
}

async function decide(
  unit: UnitOfWork,
  evaluation: FinalEvaluation,
  changes: Partial<FinalEvaluation>,
  action: string,
  detail: Record<string, unknown> = {},
): Promise<FinalEvaluation> {
  const decision = { ...changes, decidedBy: unit.actorId, decidedOn: todayInShanghai(unit.now) };
  const decided = await updateEvaluation(unit, evaluation, decision);
  record(unit, decided, action, detail);
  return decided;
}

function record(
  unit: UnitOfWork,
  { id, pilotRegionId, territoryId }: FinalEvaluation,
  action: string,
  detail: Record<string, unknown>,
): void {
  unit.audit({
    action,
    resourceType: 'final-evaluation',
    resourceId: id,
    territoryId,
    detail: { pilotRegionId, ...detail },
  });
}
