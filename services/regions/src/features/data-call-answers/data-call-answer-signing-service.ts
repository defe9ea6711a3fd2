import {
  checkSeparation,
  checkState,
  type LocalizedText,
  ruleBroken,
  type SignOff,
  type SignOffKind,
  settleAlert,
  startSignOff,
  todayInShanghai,
  type UnitOfWork,
} from '@urbanpilot/platform';
import { valueErrors } from '../data-calls/form-field';
import { reminderCause } from './data-call-answer';
import type { ListedAnswer } from './data-call-answer-read-model';
import { holdWritten, recordChange } from './data-call-answer-service';
import { holdCall, lockAnswer } from './data-call-answer-store';

const SIGN: LocalizedText = { 'zh-CN': '签发人', en: 'who signs' };
const DECIDE: LocalizedText = { 'zh-CN': '审核人', en: 'who decides' };

/** What was filled in is checked and signed in its unit before it counts (审核签发). */
export const dataCallAnswerSignOff: SignOffKind = {
  kind: 'data-call-answer',
  description: '填报表',
  defaultSteps: [
    { code: 'checked', name: { 'zh-CN': '审核', en: 'checked' }, roles: ['pilot', 'department'] },
    { code: 'signed', name: { 'zh-CN': '签发', en: 'signed' }, roles: ['pilot', 'department', 'leader'] },
  ],
  signed: handIn,
  returned: giveBack,
};

/** Hands an answer to those who check and sign it (送签); every field must keep its rules and what is required must be there. */
export async function handToSigning(unit: UnitOfWork, id: string, version: number): Promise<ListedAnswer> {
  const { answer, fields } = await holdWritten(unit, id, version);
  const errors = valueErrors(fields, answer.values, { complete: true });
  if (errors.length > 0) throw ruleBroken(errors);
  const { territoryId, unitId, title } = answer;
  await startSignOff(unit, { kind: dataCallAnswerSignOff.kind, subjectId: id, territoryId, unitId, title });
  return recordChange(unit, answer, { state: 'signing', preparedBy: unit.actorId }, 'data-call-answer.prepared');
}

/** It was signed: it is handed in on this day, unless the call has ended meanwhile. */
async function handIn(unit: UnitOfWork, id: string): Promise<void> {
  const answer = await lockAnswer(unit, id);
  checkState(await holdCall(unit, answer.callId), ['sent']);
  await settleAlert(unit, reminderCause(id), '已填报 submitted');
  const revision = answer.revision + 1;
  const signed = { submittedBy: unit.actorId, submittedOn: todayInShanghai(unit.now), revision };
  const submitted = { ...signed, state: 'submitted', returnReason: null } as const;
  await recordChange(unit, answer, submitted, 'data-call-answer.signed', { revision });
}

/** Its unit sent it back to who filled it in, or they took it back. */
async function giveBack(unit: UnitOfWork, id: string, { state: how }: SignOff, reason: string): Promise<void> {
  const answer = await lockAnswer(unit, id);
  const state = answer.revision === 0 ? 'open' : 'returned';
  await recordChange(unit, answer, { state, returnReason: reason }, 'data-call-answer.not-signed', { how, reason });
}

/** The office accepts an answer, also after the call has ended. */
export async function acceptAnswer(unit: UnitOfWork, id: string, version: number): Promise<ListedAnswer> {
  const answer = await lockAnswer(unit, id, version);
  checkState(answer, ['submitted']);
  checkSeparation(answer.submittedBy, unit.actor, [SIGN, DECIDE]);
  const accepted = { state: 'accepted', decidedBy: unit.actorId } as const;
  return recordChange(unit, answer, accepted, 'data-call-answer.accepted');
}

/** The office gives an answer back, with the reason; it counts as not submitted until it is signed again. */
export async function returnAnswer(
  unit: UnitOfWork,
  id: string,
  version: number,
  returnReason: string,
): Promise<ListedAnswer> {
  const answer = await lockAnswer(unit, id, version);
  checkState(answer, ['submitted', 'accepted']);
  checkState(await holdCall(unit, answer.callId), ['sent']);
  checkSeparation(answer.submittedBy, unit.actor, [SIGN, DECIDE]);
  const returned = { state: 'returned', decidedBy: unit.actorId, returnReason } as const;
  return recordChange(unit, answer, returned, 'data-call-answer.returned', { reason: returnReason });
}
