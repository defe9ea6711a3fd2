import { checkEach, type ProvableRecords, type Queryable, recordedDetail } from '@urbanpilot/platform';
import { canonicalJson } from '@urbanpilot/scoring';
import type { Round } from './round';
import { listProvableRounds } from './round-read-model';
import type { RoundSnapshot } from './round-snapshot';
import { compareRound } from './round-verification-service';
import { readSnapshot } from './snapshot-store';

/** Every round that has been scored: snapshot, model, results, and what the audit log says of them. */
export const provableRounds: ProvableRecords = {
  name: 'scored and published rounds',
  async check(reader) {
    return checkEach(await listProvableRounds(reader), (round) => differencesOf(reader, round));
  },
};

async function differencesOf(reader: Queryable, round: Round): Promise<string[]> {
  const { differences } = await compareRound(reader, round);
  const snapshot = JSON.parse((await readSnapshot(reader, round.id)).content) as RoundSnapshot;
  const { id, programmeId, period, sourcePriority } = round;
  const asFrozen = canonicalJson({ id, programmeId, period, sourcePriority }) === canonicalJson(snapshot.round);
  const scored = await recordedDetail(reader, { action: 'round.scored', resourceType: 'round', resourceId: id });
  return [
    ...differences,
    ...(asFrozen ? [] : ['the round itself']),
    ...(scored?.fingerprint === round.fingerprint ? [] : ['the audit record of its scoring']),
  ];
}
