import { checkState, ruleBroken, type UnitOfWork } from '@urbanpilot/platform';
import type { DataCall } from '../data-calls/data-call';
import { valueErrors } from '../data-calls/form-field';
import { checkAddressee } from '../units/addressee';
import { type DataCallAnswer, IN_WRITING, mergedValues } from './data-call-answer';
import type { ListedAnswer } from './data-call-answer-read-model';
import { holdCall, insertAnswers, lockAnswer, moveWritten, updateAnswer } from './data-call-answer-store';

/** Opens a form for each whom a call asks. */
export function openAnswers(unit: UnitOfWork, call: DataCall): Promise<number> {
  return insertAnswers(unit, call);
}

/** Moves the forms that a territory is still filling in to another. */
export function moveAnswers(unit: UnitOfWork, move: { from: string; to: string }): Promise<number> {
  return moveWritten(unit, move);
}

/** Fills in some fields; what is there already stays, null takes it away. What is required may still be missing. */
export async function fillIn(
  unit: UnitOfWork,
  id: string,
  version: number,
  given: Record<string, string | null>,
): Promise<ListedAnswer> {
  const { answer, fields } = await holdWritten(unit, id, version);
  const values = mergedValues(answer.values, given);
  const errors = valueErrors(fields, values, { complete: false });
  if (errors.length > 0) throw ruleBroken(errors);
  return recordChange(unit, answer, { values }, 'data-call-answer.filled', { fields: Object.keys(given) });
}

/** Locks an answer that its addressee may still write on, with the form that it fills in. */
export async function holdWritten(
  unit: UnitOfWork,
  id: string,
  version: number,
): Promise<{ answer: ListedAnswer; fields: DataCall['fields'] }> {
  const answer = await lockAnswer(unit, id, version);
  checkAddressee(answer, unit.actor);
  checkState(answer, IN_WRITING);
  const call = await holdCall(unit, answer.callId);
  checkState(call, ['sent']);
  return { answer, fields: call.fields };
}

/** Changes a locked answer and records what was done. */
export async function recordChange(
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
