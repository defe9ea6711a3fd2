import { roundPublished } from '@urbanpilot/contract';
import { checkState, type UnitOfWork } from '@urbanpilot/platform';
import { openFindings } from '../findings/finding-service';
import { findIndicatorSystem } from '../indicator-systems/indicator-system-read-model';
import type { RoundOutcome } from '../round-results/round-outcome';
import { allOutcomes } from '../round-results/round-result-read-model';
import type { Round } from './round';
import { auditRound } from './round-service';
import { lockRound, updateRound } from './round-store';

/** Publishes an approved round: everybody learns of it, and poor results become findings. */
export async function publishRound(unit: UnitOfWork, id: string, version: number): Promise<Round> {
  const round = await lockRound(unit, id, version);
  checkState(round, ['approved']);
  const system = await findIndicatorSystem(unit, round.systemId);
  const lowestGrade = system?.grades.at(-1)?.grade;
  if (lowestGrade === undefined) throw new Error(`Round ${id} lacks its indicator system`);
  const outcomes = await allOutcomes(unit, id);
  const published = await updateRound(unit, round, { state: 'published', publishedAt: unit.now });
  const findings = await openFindings(unit, { ...published, lowestGrade }, outcomes);
  auditRound(unit, 'round.published', published, { fingerprint: round.fingerprint, findings });
  announce(unit, published, outcomes);
  return published;
}

/** Tells other services; a region without any value has neither score nor rank and is not among the results. */
function announce(unit: UnitOfWork, { id, version, programmeId, name, period }: Round, outcomes: RoundOutcome[]): void {
  const results = outcomes.flatMap(({ territoryId, score, rank, grade }) =>
    score === null || rank === null || grade === null ? [] : [{ territoryId, score, rank, grade }],
  );
  unit.publish(roundPublished, { subject: id, version, data: { roundId: id, programmeId, name, period, results } });
}
