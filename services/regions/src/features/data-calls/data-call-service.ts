import {
  checkState,
  reaches,
  ruleBroken,
  todayInShanghai,
  type UnitOfWork,
  unknownReference,
} from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { openAnswers } from '../data-call-answers/data-call-answer-service';
import { callErrors, changeErrors, type DataCall } from './data-call';
import type { CreateDataCall, UpdateDataCall } from './data-call-schemas';
import { insertCall, listNamed, lockCall, updateCall } from './data-call-store';
import { formErrors } from './form-field';

const DEFAULT_REMINDER_DAYS = 3;
type Asked = Pick<DataCall, 'territoryIds' | 'unitIds'>;

/** Drafts a call; nobody but the office sees it before it is sent. */
export async function createCall(unit: UnitOfWork, command: CreateDataCall): Promise<DataCall> {
  const asked = { territoryIds: command.territoryIds ?? [], unitIds: command.unitIds ?? [] };
  checkCall(unit, { ...command, ...asked });
  const call: DataCall = {
    ...command,
    ...(await concerned(unit, asked)),
    id: uuidv7(),
    description: command.description ?? null,
    reminderDays: command.reminderDays ?? DEFAULT_REMINDER_DAYS,
    state: 'draft',
    sentOn: null,
    closedOn: null,
    version: 1,
    createdAt: unit.now,
  };
  await insertCall(unit, call);
  record(unit, call, 'data-call.drafted', { title: call.title, fields: call.fields.length, dueOn: call.dueOn });
  return call;
}

/** Changes a draft; of a call that was sent only the due day and the reminder. */
export async function changeCall(
  unit: UnitOfWork,
  id: string,
  version: number,
  command: UpdateDataCall,
): Promise<DataCall> {
  const call = await lockCall(unit, id, version);
  checkState(call, ['draft', 'sent']);
  const late = changeErrors(call, command);
  if (late.length > 0) throw ruleBroken(late);
  const wanted = { ...call, ...command };
  if (call.state === 'draft' || command.dueOn !== undefined) checkCall(unit, wanted);
  const asked = call.state === 'draft' ? await concerned(unit, wanted) : {};
  const changed = await updateCall(unit, call, { ...command, ...asked });
  record(unit, changed, 'data-call.changed', { changes: Object.keys(command), dueOn: changed.dueOn });
  return changed;
}

/** Sends a draft: each addressee has a form to fill in from now on. */
export async function sendCall(unit: UnitOfWork, id: string, version: number): Promise<DataCall> {
  const call = await lockCall(unit, id, version);
  checkState(call, ['draft']);
  checkCall(unit, call);
  const sent = await updateCall(unit, call, { state: 'sent', sentOn: todayInShanghai(unit.now) });
  const answers = await openAnswers(unit, call);
  record(unit, sent, 'data-call.sent', { answers });
  return sent;
}

/** Ends a call: nothing is submitted any more; what was submitted can still be accepted. A draft is not sent any more. */
export async function closeCall(unit: UnitOfWork, id: string, version: number): Promise<DataCall> {
  const call = await lockCall(unit, id, version);
  checkState(call, ['draft', 'sent']);
  const closed = await updateCall(unit, call, { state: 'closed', closedOn: todayInShanghai(unit.now) });
  record(unit, closed, 'data-call.closed', { from: call.state });
  return closed;
}

function checkCall(unit: UnitOfWork, call: Asked & Pick<DataCall, 'fields' | 'dueOn'>): void {
  const errors = [...formErrors(call.fields), ...callErrors(call, todayInShanghai(unit.now))];
  if (errors.length > 0) throw ruleBroken(errors);
}

/** The territories that a call concerns; refuses whom it asks and the caller does not reach. */
async function concerned(
  unit: UnitOfWork,
  { territoryIds, unitIds }: Asked,
): Promise<Asked & Pick<DataCall, 'concernedIds' | 'concernsCity'>> {
  const named = new Map((await listNamed(unit, { territoryIds, unitIds })).map((row) => [row.id, row.territoryId]));
  const { reach } = unit.actor;
  const isOwn = (id: string) => {
    const territoryId = named.get(id);
    return territoryId !== undefined && (territoryId === null ? reach === '*' : reaches(reach, territoryId));
  };
  for (const [index, id] of territoryIds.entries()) {
    if (!isOwn(id)) throw unknownReference(`/territoryIds/${index}`, { 'zh-CN': '地区', en: 'territory' }, id);
  }
  for (const [index, id] of unitIds.entries()) {
    if (!isOwn(id)) throw unknownReference(`/unitIds/${index}`, { 'zh-CN': '单位', en: 'unit' }, id);
  }
  const concernedIds = [...new Set([...named.values()].filter((id) => id !== null))].sort();
  return { territoryIds, unitIds, concernedIds, concernsCity: [...named.values()].includes(null) };
}

function record(unit: UnitOfWork, { id }: DataCall, action: string, detail: Record<string, unknown>): void {
  unit.audit({ action, resourceType: 'data-call', resourceId: id, detail });
}
