import { checkState, type OperationKind, Problem, type UnitOfWork } from '@urbanpilot/platform';
import { evaluationProblems } from '../../evaluation-problems';
import { recordOutcomes } from '../round-results/round-result-service';
import type { Round } from './round';
import type { RoundComputation } from './round-computation';
import { computeInThread } from './round-computation-thread';
import { auditRound } from './round-service';
import { lockRound, updateRound } from './round-store';
import { insertScoring, isOperationUnderWay } from './scoring-store';
import { readSnapshot } from './snapshot-store';

const KIND = 'score-round';

/** Starts the scoring of a frozen round; who starts it answers for it. One that failed may be started again. */
export async function startScoring(unit: UnitOfWork, id: string, version: number): Promise<string> {
  return beginScoring(unit, await lockRound(unit, id, version), unit.actorId);
}

/** Starts the scoring of a locked round; `scoredBy` answers for it and may not approve. */
export async function beginScoring(unit: UnitOfWork, round: Round, scoredBy: string): Promise<string> {
  checkState(round, ['frozen']);
  const running = round.scoringOperationId;
  if (running !== null && (await isOperationUnderWay(unit, running))) {
    throw new Problem(evaluationProblems['scoring-under-way'], { parameters: { operation: running } });
  }
  const operationId = await unit.startOperation(KIND, { roundId: round.id });
  const changes = { scoringOperationId: operationId, scoredBy };
  auditRound(unit, 'round.scoring-started', await updateRound(unit, round, changes), { operationId, scoredBy });
  return operationId;
}

/** Scores the snapshot of a round; results, proof and state commit together with the operation's end. */
export const scoreRoundOperation: OperationKind = {
  kind: KIND,
  async run(context, { id, input, actor, progress, signal }) {
    const { roundId } = input as { roundId: string };
    const { content } = await readSnapshot(context.database.reader(actor.reach), roundId);
    progress(10, { 'zh-CN': '正在评分', en: 'Scoring' });
    const computation = await computeInThread(content, signal);
    progress(80, { 'zh-CN': '正在写入结果', en: 'Writing the results' });
    return (unit) => completeScoring(unit, roundId, id, computation);
  },
};

async function completeScoring(
  unit: UnitOfWork,
  roundId: string,
  operationId: string,
  { scoring, outcomes }: RoundComputation,
): Promise<Record<string, unknown>> {
  const round = await lockRound(unit, roundId);
  checkState(round, ['frozen']);
  if (round.scoringOperationId !== operationId) throw new Error(`Round ${roundId} is scored by another operation`);
  await insertScoring(unit, roundId, scoring);
  await recordOutcomes(unit, roundId, outcomes);
  const { fingerprint } = scoring;
  const scored: Round = await updateRound(unit, round, { state: 'scored', fingerprint, scoredAt: unit.now });
  auditRound(unit, 'round.scored', scored, { ...scoring, model: undefined, regions: outcomes.length });
  return { roundId, fingerprint, regions: outcomes.length };
}
