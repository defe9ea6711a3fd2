import {
  checkSeparation,
  type LocalizedText,
  ruleBroken,
  todayInShanghai,
  type UnitOfWork,
  unknownReference,
} from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { requireKeeper } from '../bodies/body-holding-service';
import { findBody } from '../bodies/body-read-model';
import { recordResolutions } from '../meeting-resolutions/meeting-resolution-service';
import { requireTerritories } from '../territories/territory-service';
import { requireUnits } from '../units/unit-service';
import { bodyErrors, heldErrors, type Meeting } from './meeting';
import { holdMeeting } from './meeting-holding-service';
import type { PlanMeeting, RecordMinutes, UpdateMeeting } from './meeting-schemas';
import { insertMeeting, updateMeeting } from './meeting-store';

const RECORD: LocalizedText = { 'zh-CN': '记录人', en: 'who records the minutes' };
const CONFIRM: LocalizedText = { 'zh-CN': '确认人', en: 'who confirms them' };
const BODY = { 'zh-CN': '机构', en: 'body' };

/** Plans a meeting of a territory, or of the city where none is named. */
export async function planMeeting(unit: UnitOfWork, command: PlanMeeting): Promise<Meeting> {
  const { territoryId = null, bodyId = null } = command;
  requireKeeper(unit, territoryId);
  await requireTerritories(unit, [command.territoryId], () => '/territoryId');
  const meeting: Meeting = {
    ...command,
    territoryId,
    bodyId,
    id: uuidv7(),
    participantUnitIds: command.participantUnitIds ?? [],
    ...{ state: 'planned', heldOn: null, minutes: null, recordedBy: null },
    ...{ confirmedBy: null, confirmedOn: null, cancelReason: null },
    version: 1,
    createdAt: unit.now,
  };
  await checkPlan(unit, meeting);
  await insertMeeting(unit, meeting);
  record(unit, meeting, 'meeting.planned', { ...command });
  return meeting;
}

/** Changes the plan of a meeting that has not been held. */
export async function changeMeeting(
  unit: UnitOfWork,
  id: string,
  version: number,
  command: UpdateMeeting,
): Promise<Meeting> {
  const meeting = await holdMeeting(unit, id, ['planned'], version);
  await checkPlan(unit, { ...meeting, ...command });
  return change(unit, meeting, command, 'meeting.changed', { changes: command });
}

/** Records that a meeting was held, what was said and resolved; until the minutes are confirmed it may be recorded anew. */
export async function recordMinutes(
  unit: UnitOfWork,
  id: string,
  version: number,
  command: RecordMinutes,
): Promise<Meeting> {
  const meeting = await holdMeeting(unit, id, ['planned', 'held'], version);
  const { resolutions, ...minutes } = command;
  const errors = heldErrors(command.heldOn, todayInShanghai(unit.now));
  if (errors.length > 0) throw ruleBroken(errors);
  if (command.participantUnitIds) await requireUnits(unit, command.participantUnitIds, '/participantUnitIds');
  await recordResolutions(unit, { ...meeting, heldOn: command.heldOn }, resolutions);
  const held = { ...minutes, state: 'held', recordedBy: unit.actorId } as const;
  return change(unit, meeting, held, 'meeting.held', { ...command });
}

/** Somebody else confirms the minutes; from then on they stand, and resolutions may become tasks. */
export async function confirmMinutes(unit: UnitOfWork, id: string, version: number): Promise<Meeting> {
  const meeting = await holdMeeting(unit, id, ['held'], version);
  checkSeparation(meeting.recordedBy, unit.actor, [RECORD, CONFIRM]);
  const confirmedOn = todayInShanghai(unit.now);
  const confirmed = { state: 'confirmed', confirmedBy: unit.actorId, confirmedOn } as const;
  return change(unit, meeting, confirmed, 'meeting.minutes-confirmed');
}

/** Cancels a meeting that was planned, with the reason. */
export async function cancelMeeting(unit: UnitOfWork, id: string, version: number, reason: string): Promise<Meeting> {
  const meeting = await holdMeeting(unit, id, ['planned'], version);
  return change(unit, meeting, { state: 'cancelled', cancelReason: reason }, 'meeting.cancelled', { reason });
}

async function checkPlan(unit: UnitOfWork, meeting: Meeting): Promise<void> {
  const body = meeting.bodyId === null ? undefined : await findBody(unit, meeting.bodyId);
  if (meeting.bodyId !== null && !body) throw unknownReference('/bodyId', BODY, meeting.bodyId);
  const errors = bodyErrors(meeting, body);
  if (errors.length > 0) throw ruleBroken(errors);
  await requireUnits(unit, meeting.participantUnitIds, '/participantUnitIds');
  const reporting = meeting.agenda.map(({ unitId }) => unitId);
  await requireUnits(unit, reporting, (index) => `/agenda/${index}/unitId`);
}

async function change(
  unit: UnitOfWork,
  meeting: Meeting,
  changes: Partial<Meeting>,
  action: string,
  detail?: Record<string, unknown>,
): Promise<Meeting> {
  const changed = await updateMeeting(unit, meeting, changes);
  record(unit, changed, action, { from: meeting.state, to: changed.state, ...detail });
  return changed;
}

function record(unit: UnitOfWork, meeting: Meeting, action: string, detail: Record<string, unknown>): void {
  unit.audit({
    action,
    resourceType: 'meeting',
    resourceId: meeting.id,
    territoryId: meeting.territoryId,
    detail: { kind: meeting.kind, ...detail },
  });
}
