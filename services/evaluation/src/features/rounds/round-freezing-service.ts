import { checkState, Problem, type UnitOfWork } from '@urbanpilot/platform';
import { evaluationProblems } from '../../evaluation-problems';
import { findIndicatorSystem } from '../indicator-systems/indicator-system-read-model';
import { findIndicators } from '../indicators/indicator-read-model';
import { listCellValues } from '../observations/observation-read-model';
import type { Round } from './round';
import { listRoundRegions } from './round-read-model';
import { auditRound } from './round-service';
import { chooseObservations, type RoundSnapshot } from './round-snapshot';
import { lockRound, updateRound } from './round-store';
import { insertSnapshot } from './snapshot-store';

/** Freezes a round: from here on later observations and revisions do not touch it. */
export async function freezeRound(unit: UnitOfWork, id: string, version?: number): Promise<Round> {
  const round = await lockRound(unit, id, version);
  checkState(round, ['open']);
  const snapshot = await takeSnapshot(unit, round);
  if (snapshot.observations.length === 0) {
    throw new Problem(evaluationProblems['no-observations'], { parameters: { period: round.period } });
  }
  const snapshotSha256 = await insertSnapshot(unit, snapshot);
  const frozen = await updateRound(unit, round, { state: 'frozen', snapshotSha256, frozenAt: unit.now });
  const detail = { snapshotSha256, regions: snapshot.regions.length, observations: snapshot.observations.length };
  auditRound(unit, 'round.frozen', frozen, detail);
  return frozen;
}

async function takeSnapshot(unit: UnitOfWork, round: Round): Promise<RoundSnapshot> {
  const { id, programmeId, period, sourcePriority } = round;
  const system = await findIndicatorSystem(unit, round.systemId);
  if (!system) throw new Error(`Round ${id} lacks its indicator system`);
  const { name, version, items, groups, grades } = system;
  const regions = await listRoundRegions(unit, id);
  const indicatorCodes = items.map(({ indicatorCode }) => indicatorCode);
  const territoryIds = regions.map(({ territoryId }) => territoryId);
  const values = await listCellValues(unit, { indicatorCodes, territoryIds, period });
  const indicators = await findIndicators(unit, indicatorCodes);
  return {
    format: 1,
    round: { id, programmeId, period, sourcePriority },
    system: { id: system.id, name, version, items, groups, grades },
    indicators: [...indicators.values()]
      .map(({ code, name: indicatorName, nameEn, unit: measure, direction }) => {
        return { code, name: indicatorName, nameEn, unit: measure, direction };
      })
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
    regions,
    observations: chooseObservations(values, sourcePriority),
  };
}
