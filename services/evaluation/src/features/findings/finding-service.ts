import { type EventData, findingClosed, findingOpened, type taskAccepted } from '@urbanpilot/contract';
import { addDays, checkSeparation, checkState, todayInShanghai, type UnitOfWork } from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { findIndicators } from '../indicators/indicator-read-model';
import type { RoundOutcome } from '../round-results/round-outcome';
import type { Round } from '../rounds/round';
import { type Finding, type FindingRule, greatestLoss, severityOf, titleOf } from './finding';
import { insertFindings, lockFinding, lockFindingForChange, updateFinding } from './finding-store';

const ACCEPT = { 'zh-CN': '验收整改任务的人', en: 'who accepts the rectification task' };
const CLOSE = { 'zh-CN': '销号人', en: 'who closes the finding' };

/** Opens a finding for every poor result of a round that is being published; answers how many. */
export async function openFindings(
  unit: UnitOfWork,
  round: Round & FindingRule,
  outcomes: readonly RoundOutcome[],
): Promise<number> {
  const poor = outcomes.flatMap((outcome) => {
    const severity = severityOf(outcome, round);
    return severity ? [{ outcome, severity, indicatorCode: greatestLoss(outcome) }] : [];
  });
  const codes = poor.flatMap(({ indicatorCode }) => indicatorCode ?? []);
  const indicators = await findIndicators(unit, [...new Set(codes)]);
  const dueOn = addDays(todayInShanghai(unit.now), round.findingDueDays);
  const findings = poor.map(({ outcome, severity, indicatorCode }): Finding => {
    const title = titleOf(outcome, indicators.get(indicatorCode ?? '')?.name);
    return { ...newFinding(unit, round), territoryId: outcome.territoryId, title, severity, indicatorCode, dueOn };
  });
  if (findings.length === 0) return 0;
  await insertFindings(unit, findings);
  for (const finding of findings) announceOpening(unit, finding);
  return findings.length;
}

type Unnamed = Omit<Finding, 'territoryId' | 'title' | 'severity' | 'indicatorCode' | 'dueOn'>;

function newFinding(unit: UnitOfWork, { id: roundId, programmeId }: Round): Unnamed {
  return {
    id: uuidv7(),
    roundId,
    programmeId,
    state: 'open',
    taskId: null,
    taskAcceptedBy: null,
    closingNote: null,
    closedBy: null,
    closedAt: null,
    version: 1,
    createdAt: unit.now,
  };
}

function announceOpening(unit: UnitOfWork, finding: Finding): void {
  const { id: findingId, programmeId, territoryId, title, severity, dueOn, indicatorCode, version } = finding;
  const data = { findingId, programmeId, territoryId, title, severity, dueOn, indicatorCode };
  audit(unit, 'finding.opened', finding, { title, severity, dueOn, indicatorCode, roundId: finding.roundId });
  unit.publish(findingOpened, { subject: findingId, version, data });
}

/** The rectification was accepted: another person must now verify it. A finding that is not there is a fault. */
export async function awaitVerification(
  unit: UnitOfWork,
  findingId: string,
  { taskId, acceptedBy }: EventData<typeof taskAccepted>,
): Promise<void> {
  const finding = await lockFinding(unit, findingId);
  if (!finding) throw new Error(`Task ${taskId} rectifies a finding ${findingId} that does not exist`);
  checkState(finding, ['open']);
  const changes = { state: 'awaiting-verification', taskId, taskAcceptedBy: acceptedBy } as const;
  audit(unit, 'finding.awaits-verification', await updateFinding(unit, finding, changes), { taskId, acceptedBy });
}

/** Closes a verified finding (销号); whoever accepted the rectification may not. */
export async function closeFinding(unit: UnitOfWork, id: string, version: number, note: string): Promise<Finding> {
  const finding = await lockFindingForChange(unit, id, version);
  checkState(finding, ['awaiting-verification']);
  checkSeparation(finding.taskAcceptedBy, unit.actor, [ACCEPT, CLOSE]);
  const changes = { state: 'closed', closingNote: note, closedBy: unit.actorId, closedAt: unit.now } as const;
  const closed = await updateFinding(unit, finding, changes);
  audit(unit, 'finding.closed', closed, { note });
  unit.publish(findingClosed, {
    subject: id,
    version: closed.version,
    data: { findingId: id, territoryId: closed.territoryId, closedBy: unit.actorId },
  });
  return closed;
}

function audit(unit: UnitOfWork, action: string, finding: Finding, detail: Record<string, unknown>): void {
  const { id: resourceId, territoryId, state } = finding;
  unit.audit({ action, resourceType: 'finding', resourceId, territoryId, detail: { state, ...detail } });
}
