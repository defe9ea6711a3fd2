import type { UnitOfWork } from '@urbanpilot/platform';
import type { RoundOutcome } from './round-outcome';
import { insertOutcomes } from './round-result-store';

/** Keeps the outcomes of a scoring, as part of the transaction that marks the round scored. */
export async function recordOutcomes(
  unit: UnitOfWork,
  roundId: string,
  outcomes: readonly RoundOutcome[],
): Promise<void> {
  await insertOutcomes(unit, roundId, outcomes);
}
