import { checkVersion, notFound, Problem, type UnitOfWork, violates } from '@urbanpilot/platform';
import type { FinalEvaluation } from './final-evaluation';
import { FinalEvaluationEntity } from './final-evaluation-entity';
import { finalEvaluationProblems } from './final-evaluation-problems';

/** @throws Problem `evaluation-standing` when another awaits its confirmation. */
export async function insertEvaluation(unit: UnitOfWork, evaluation: FinalEvaluation): Promise<void> {
  try {
    await unit.manager.insert(FinalEvaluationEntity, evaluation);
  } catch (error) {
    if (!violates(error, 'final_evaluation_one_standing')) throw error;
    throw new Problem(finalEvaluationProblems['evaluation-standing']);
  }
}

/** Locks a final evaluation of the version that the caller read. */
export async function lockEvaluation(unit: UnitOfWork, id: string, expectedVersion: number): Promise<FinalEvaluation> {
  const lock = { mode: 'pessimistic_write' } as const;
  const evaluation = await unit.manager.findOne(FinalEvaluationEntity, { where: { id }, lock });
  if (!evaluation) throw notFound();
  checkVersion(evaluation, expectedVersion);
  return evaluation;
}

/** Writes the changes and raises the version; answers the final evaluation as it is now. */
export async function updateEvaluation(
  unit: UnitOfWork,
  evaluation: FinalEvaluation,
  changes: Partial<FinalEvaluation>,
): Promise<FinalEvaluation> {
  const changed = { ...changes, version: evaluation.version + 1 };
  await unit.manager.update(FinalEvaluationEntity, { id: evaluation.id }, changed);
  return { ...evaluation, ...changed };
}
