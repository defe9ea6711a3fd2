import {
  checkSeparation,
  checkState,
  type LocalizedText,
  ruleBroken,
  settleAlert,
  todayInShanghai,
  type UnitOfWork,
} from '@urbanpilot/platform';
import type { DataCall } from '../data-calls/data-call';
import { valueErrors } from '../data-calls/form-field';
import { type DataCallAnswer, mergedValues, OWED, reminderCause } from './data-call-answer';
import type { ListedAnswer } from './data-call-answer-read-model';
import { holdCall, insertAnswers, lockAnswer, moveOwed, updateAnswer } from './data-call-answer-store';

const SUBMIT: LocalizedText = { 'zh-CN': '填报人', en: 'who submits' };
const DECIDE: LocalizedText = { 'zh-CN': '审核人', en: 'who decides' };

/** Opens a form for each whom a call asks. */
export function openAnswers(unit: UnitOfWork, call: DataCall): Promise<number> {
  return insertAnswers(unit, call);
}

/** Moves the forms that a territory still owes to another. */
export function moveAnswers(unit: UnitOfWork, move: { from: string; to: string }): Promise<number> {
  return moveOwed(unit, move);
}

/** Fills in some fields; what is there already stays, null takes it away. What is required may still be missing. */
export async function fillIn(
  unit: UnitOfWork,
  id: string,
  version: number,
  given: Record<string, string | null>,
): Promise<ListedAnswer> {
  const answer = await lockAnswer(unit, id, version);
  checkState(answer, OWED);
  const call = await holdCall(unit, answer.callId);
  checkState(call, ['sent']);
  const values = mergedValues(answer.values, given);
  const errors = valueErrors(call.fields, values, { complete: false });
  if (errors.length > 0) throw ruleBroken(errors);
  return change(unit, answer, { values }, 'data-call-answer.filled', { fields: Object.keys(given) });
}

/** Submits what was filled in; every field must keep its rules and what is required must be there. */
export async function submitAnswer(unit: UnitOfWork, id: string, version: number): Promise<ListedAnswer> {
  const answer = await lockAnswer(unit, id, version);
  checkState(answer, OWED);
  const call = await holdCall(unit, answer.callId);
  checkState(call, ['sent']);
  const errors = valueErrors(call.fields, answer.values, { complete: true });
  if (errors.length > 0) throw ruleBroken(errors);
  await settleAlert(unit, reminderCause(id), '已填报 submitted');
  const submitted = {
    state: 'submitted',
    revision: answer.revision + 1,
    submittedBy: unit.actorId,
    submittedOn: todayInShanghai(unit.now),
    returnReason: null,
  } as const;
  return change(unit, answer, submitted, 'data-call-answer.submitted', { revision: submitted.revision });
}

/** The office accepts an answer, also after the call has ended. */
export async function acceptAnswer(unit: UnitOfWork, id: string, version: number): Promise<ListedAnswer> {
  const answer = await lockAnswer(unit, id, version);
  checkState(answer, ['submitted']);
  checkSeparation(answer.submittedBy, unit.actor, [SUBMIT, DECIDE]);
  return change(unit, answer, { state: 'accepted', decidedBy: unit.actorId }, 'data-call-answer.accepted');
}

/** The office gives an answer back, with the reason; it counts as not submitted until it is submitted again. */
export async function returnAnswer(
  unit: UnitOfWork,
  id: string,
  version: number,
  returnReason: string,
): Promise<ListedAnswer> {
  const answer = await lockAnswer(unit, id, version);
  checkState(answer, ['submitted', 'accepted']);
  checkState(await holdCall(unit, answer.callId), ['sent']);
  checkSeparation(answer.submittedBy, unit.actor, [SUBMIT, DECIDE]);
  const returned = { state: 'returned', decidedBy: unit.actorId, returnReason } as const;
  return change(unit, answer, returned, 'data-call-answer.returned', { reason: returnReason });
}

async function change(
  unit: UnitOfWork,
  answer: ListedAnswer,
  changes: Partial<DataCallAnswer>,
  action: string,
  detail?: Record<string, unknown>,
): Promise<ListedAnswer> {
  const changed = await updateAnswer(unit, answer, changes);
  unit.audit({
    action,
    resourceType: 'data-call-answer',
    resourceId: answer.id,
    territoryId: answer.territoryId,
    detail: { callId: answer.callId, from: answer.state, to: changed.state, ...detail },
  });
  return changed;
}
