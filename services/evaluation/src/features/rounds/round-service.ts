import {
  checkSeparation,
  checkState,
  fieldError,
  ruleBroken,
  todayInShanghai,
  type UnitOfWork,
  unknownReference,
} from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { findIndicatorSystem } from '../indicator-systems/indicator-system-read-model';
import { listCohort } from '../pilot-regions/pilot-region-read-model';
import { chooseCohort, cohortErrors, DEFAULT_DUE_DAYS, planErrors, type Round, thresholdErrors } from './round';
import type { CreateRound } from './round-schemas';
import { insertRound, lockRound, updateRound } from './round-store';

const PROGRAMME = { 'zh-CN': '试点', en: 'programme' };
const SYSTEM = { 'zh-CN': '指标体系', en: 'indicator system' };
const SCORE = { 'zh-CN': '评分人', en: 'who scores' };
const APPROVE = { 'zh-CN': '批准人', en: 'who approves' };

/** Opens a round over the territories within reach that take part in the programme now. */
export async function openRound(unit: UnitOfWork, command: CreateRound): Promise<Round> {
  const { programmeId, systemId, territoryIds, territoryKinds, ...fields } = command;
  await requirePublishedSystem(unit, systemId);
  const members = await listCohort(unit, programmeId);
  if (members.length === 0) throw unknownReference('/programmeId', PROGRAMME, programmeId);
  const choice = { ...(territoryIds && { territoryIds }), ...(territoryKinds && { territoryKinds }) };
  const errors = [
    ...cohortErrors(members, choice),
    ...thresholdErrors(command.findingBelowScore),
    ...planErrors(command.scoresOn, todayInShanghai(unit.now)),
  ];
  if (errors.length > 0) throw ruleBroken(errors);
  const cohort = chooseCohort(members, choice);
  const round: Round = {
    ...fields,
    id: uuidv7(),
    programmeId,
    systemId,
    sourcePriority: command.sourcePriority ?? [],
    findingBelowScore: command.findingBelowScore ?? null,
    findingDueDays: command.findingDueDays ?? DEFAULT_DUE_DAYS,
    regionCount: cohort.length,
    scoresOn: command.scoresOn ?? null,
    plannedBy: command.scoresOn === undefined ? null : unit.actorId,
    state: 'open',
    snapshotSha256: null,
    frozenAt: null,
    scoringOperationId: null,
    scoredBy: null,
    scoredAt: null,
    fingerprint: null,
    approvedBy: null,
    approvedAt: null,
    publishedAt: null,
    version: 1,
    createdAt: unit.now,
  };
  await insertRound(unit, round, cohort);
  auditRound(unit, 'round.opened', round, { ...command, regions: cohort.length });
  return round;
}

/** A leader approves the results; whoever started the scoring may not. */
export async function approveRound(unit: UnitOfWork, id: string, version: number): Promise<Round> {
  const round = await lockRound(unit, id, version);
  checkState(round, ['scored']);
  checkSeparation(round.scoredBy, unit.actor, [SCORE, APPROVE]);
  const changes = { state: 'approved', approvedBy: unit.actorId, approvedAt: unit.now } as const;
  const approved = await updateRound(unit, round, changes);
  auditRound(unit, 'round.approved', approved, { fingerprint: round.fingerprint });
  return approved;
}

/** Records an act on a round. */
export function auditRound(unit: UnitOfWork, action: string, round: Round, detail: Record<string, unknown>): void {
  unit.audit({ action, resourceType: 'round', resourceId: round.id, detail: { state: round.state, ...detail } });
}

async function requirePublishedSystem(unit: UnitOfWork, systemId: string): Promise<void> {
  const system = await findIndicatorSystem(unit, systemId);
  if (!system) throw unknownReference('/systemId', SYSTEM, systemId);
  if (system.state !== 'published') {
    throw ruleBroken([
      fieldError('/systemId', 'published', '指标体系尚未发布', 'the indicator system has not been published'),
    ]);
  }
}
