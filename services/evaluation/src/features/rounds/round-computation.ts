import { canonicalJson, fingerprintOf, scoreModel } from '@urbanpilot/scoring';
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
 * Scores a snapshot. Pure: the same snapshot and engine give the same bytes. It may take seconds; the program runs
 * it in a thread (`computeInThread`).
 *
 * @throws ScoringError when the engine refuses the model or the data
 */
export function computeRound(snapshot: RoundSnapshot): RoundComputation {
  const result = scoreModel(modelOf(snapshot), dataOf(snapshot));
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
