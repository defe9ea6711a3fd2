import { checkState, type Queryable, type UnitOfWork } from '@urbanpilot/platform';
import { canonicalJson } from '@urbanpilot/scoring';
import { allOutcomes } from '../round-results/round-result-read-model';
import type { Round } from './round';
import { computeInThread } from './round-computation-thread';
import { auditRound } from './round-service';
import { lockRound } from './round-store';
import { readScoring } from './scoring-store';
import { readSnapshot, sha256Of } from './snapshot-store';

export type Difference = 'snapshot' | 'fingerprint' | 'model' | 'computation' | 'results';

export interface Verification {
  identical: boolean;
  fingerprint: string;
  differences: Difference[];
}

/** Computes a round again from its stored snapshot and compares every byte with what is stored; changes nothing. */
export async function verifyRound(unit: UnitOfWork, id: string): Promise<Verification> {
  const round = await lockRound(unit, id);
  checkState(round, ['scored', 'approved', 'published']);
  const verification = await compareRound(unit, round);
  auditRound(unit, 'round.verified', round, { ...verification });
  return verification;
}

/** The comparison alone, for whoever has the round. */
export async function compareRound(reader: Queryable, round: Round): Promise<Verification> {
  const snapshot = await readSnapshot(reader, round.id);
  const stored = await readScoring(reader, round.id);
  const outcomes = await allOutcomes(reader, round.id);
  const { scoring, outcomes: recomputed } = await computeInThread(snapshot.content);
  const checks: Record<Difference, boolean> = {
    snapshot: sha256Of(snapshot.content) === round.snapshotSha256 && snapshot.sha256 === round.snapshotSha256,
    fingerprint: scoring.fingerprint === stored.fingerprint && scoring.fingerprint === round.fingerprint,
    model: scoring.model === stored.model,
    computation: scoring.resultSha256 === stored.resultSha256,
    results: canonicalJson(recomputed) === canonicalJson(outcomes),
  };
  const differences = (Object.keys(checks) as Difference[]).filter((part) => !checks[part]);
  return { identical: differences.length === 0, fingerprint: scoring.fingerprint, differences };
}
