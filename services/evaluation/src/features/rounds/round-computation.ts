import { Problem } from '@urbanpilot/platform';
import { canonicalJson, fingerprintOf, ScoringError, type ScoringResult, scoreModel } from '@urbanpilot/scoring';
import { evaluationProblems } from '../../evaluation-problems';
import { outcomesOf, type RoundOutcome } from '../round-results/round-outcome';
import { dataOf, modelOf } from './round-model';
import type { RoundSnapshot } from './round-snapshot';

/** What a scoring leaves beside the results of the regions; enough to prove later that nothing was changed. */
export interface RoundScoring {
  engine: string;
  /** The model in canonical JSON. */
  model: string;
  /** Of model, data and engine together. */
  fingerprint: string;
  /** Of the engine's whole result, every stage of every indicator. */
  resultSha256: string;
}

export interface RoundComputation {
  scoring: RoundScoring;
  outcomes: RoundOutcome[];
}

/**
 * Scores a snapshot. Pure: the same snapshot and engine give the same bytes.
 *
 * @throws Problem `scoring-refused` when the engine refuses the model or the data
 */
export function computeRound(snapshot: RoundSnapshot): RoundComputation {
  const result = score(snapshot);
  return {
    scoring: {
      engine: `${result.engine.name}@${result.engine.version}`,
      model: canonicalJson(result.model),
      fingerprint: result.fingerprint.all,
      resultSha256: fingerprintOf(result),
    },
    outcomes: outcomesOf(snapshot, result),
  };
}

function score(snapshot: RoundSnapshot): ScoringResult {
  try {
    return scoreModel(modelOf(snapshot), dataOf(snapshot));
  } catch (error) {
    if (!(error instanceof ScoringError)) throw error;
    const reason = { 'zh-CN': error.text.zh, en: error.text.en };
    throw new Problem(evaluationProblems['scoring-refused'], { parameters: { reason } });
  }
}
