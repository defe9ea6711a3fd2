import { briefReturned, briefSubmitted, briefUsed } from '@urbanpilot/contract';
import {
  checkSeparation,
  checkState,
  type LocalizedText,
  requireWholeReach,
  ruleBroken,
  todayInShanghai,
  type UnitOfWork,
} from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { requirePilotTerritory } from '../pilot-regions/pilot-region-service';
import { type Brief, briefErrors } from './brief';
import type { ResubmitBrief, SubmitBrief } from './brief-schemas';
import { insertBrief, lockBrief, updateBrief } from './brief-store';

const SUBMIT: LocalizedText = { 'zh-CN': '报送人', en: 'who submits' };
const DECIDE: LocalizedText = { 'zh-CN': '处理人', en: 'who decides' };

/** Submits a brief of a pilot region; the office of the whole city also takes one from outside. */
export async function submitBrief(unit: UnitOfWork, command: SubmitBrief): Promise<Brief> {
  const { territoryId = null, externalSource = null } = command;
  const errors = briefErrors({ territoryId, externalSource });
  if (errors.length > 0) throw ruleBroken(errors);
  if (territoryId === null) requireWholeReach(unit.actor);
  else await requirePilotTerritory(unit, territoryId);
  const brief: Brief = {
    ...{ id: uuidv7(), territoryId, externalSource, title: command.title, text: command.text },
    ...{ domain: command.domain ?? null, state: 'submitted', revision: 1, version: 1, createdAt: unit.now },
    ...{ submittedBy: unit.actorId, submittedOn: todayInShanghai(unit.now) },
    ...{ decidedBy: null, decidedOn: null, reason: null, level: null, points: null },
  };
  await insertBrief(unit, brief);
  record(unit, brief, 'brief.submitted', { title: brief.title, revision: 1 });
  tellSubmitted(unit, brief);
  return brief;
}

/** Submits a returned brief again; it counts from that day. */
export async function resubmitBrief(
  unit: UnitOfWork,
  id: string,
  version: number,
  command: ResubmitBrief,
): Promise<Brief> {
  const returned = await lockBrief(unit, id, version);
  checkState(returned, ['returned']);
  const brief = await updateBrief(unit, returned, {
    ...command,
    ...{ state: 'submitted', revision: returned.revision + 1, reason: null },
    ...{ submittedBy: unit.actorId, submittedOn: todayInShanghai(unit.now) },
  });
  record(unit, brief, 'brief.submitted', { revision: brief.revision });
  tellSubmitted(unit, brief);
  return brief;
}

/** The receiving desk gives a brief back, with the reason; it counts no longer. */
export async function returnBrief(unit: UnitOfWork, id: string, version: number, reason: string): Promise<Brief> {
  const brief = await decide(unit, await hold(unit, id, version, ['submitted']), { state: 'returned', reason });
  if (brief.territoryId === null || brief.decidedOn === null) return brief;
  const { territoryId, revision, decidedOn: returnedOn } = brief;
  unit.publish(briefReturned, {
    subject: id,
    version: brief.version,
    data: { briefId: id, territoryId, revision, returnedOn },
  });
  return brief;
}

/** A brief was used (采用); used again at a higher level it counts what that brings. */
export async function useBrief(
  unit: UnitOfWork,
  id: string,
  version: number,
  { level, points }: { level: NonNullable<Brief['level']>; points: number },
): Promise<Brief> {
  const held = await hold(unit, id, version, ['submitted', 'used']);
  const brief = await decide(unit, held, { state: 'used', level, points });
  if (brief.territoryId === null || brief.decidedOn === null) return brief;
  const { territoryId, revision, decidedOn: usedOn } = brief;
  unit.publish(briefUsed, {
    subject: id,
    version: brief.version,
    data: { briefId: id, territoryId, revision, level, points, usedOn },
  });
  return brief;
}

/** A brief is not used, with the reason; as a submission it still counts. */
export async function declineBrief(unit: UnitOfWork, id: string, version: number, reason: string): Promise<Brief> {
  return decide(unit, await hold(unit, id, version, ['submitted']), { state: 'not-used', reason });
}

/** Locks a brief in one of these states, for somebody other than who submitted it. */
async function hold(unit: UnitOfWork, id: string, version: number, states: readonly Brief['state'][]): Promise<Brief> {
  const brief = await lockBrief(unit, id, version);
  checkState(brief, states);
  checkSeparation(brief.submittedBy, unit.actor, [SUBMIT, DECIDE]);
  return brief;
}

async function decide(unit: UnitOfWork, brief: Brief, outcome: Partial<Brief>): Promise<Brief> {
  const decided = { ...outcome, decidedBy: unit.actorId, decidedOn: todayInShanghai(unit.now) };
  const changed = await updateBrief(unit, brief, decided);
  record(unit, changed, `brief.${changed.state}`, { from: brief.state, ...outcome });
  return changed;
}

function tellSubmitted(unit: UnitOfWork, { id, territoryId, revision, submittedOn, version }: Brief): void {
  if (territoryId === null) return;
  const data = { briefId: id, territoryId, revision, submittedOn };
  unit.publish(briefSubmitted, { subject: id, version, data });
}

function record(unit: UnitOfWork, brief: Brief, action: string, detail: Record<string, unknown>): void {
  const { id, territoryId } = brief;
  unit.audit({ action, resourceType: 'brief', resourceId: id, territoryId, detail });
}
