import { v7 as uuidv7 } from 'uuid';
import type { AlertKind } from '../alerts/alert';
import { raiseAlert, settleAlert } from '../alerts/alert-service';
import { readWorkCalendar } from '../calendar/calendar-year-store';
import { todayInShanghai } from '../calendar/shanghai';
import type { UnitOfWork } from '../database/unit-of-work';
import { checkVersion } from '../http/preconditions';
import { type LocalizedText, Problem } from '../problems/problem';
import { checkSeparation, checkState, notFound } from '../problems/refusals';
import { lastDayOf, type PublicNotice } from './notice';
import { noticeProblems } from './notice-problems';
import { lockNotice } from './notice-store';
import type { Objection } from './objection';
import { insertObjection, lockObjection, updateObjection } from './objection-store';

/** That an objection to a notice awaits its answer. */
export const OBJECTION_ALERT: AlertKind = { kind: 'notice-objection', description: '公示异议' };

const RECORD: LocalizedText = { 'zh-CN': '异议登记人', en: 'who recorded the objection' };
const ANSWER: LocalizedText = { 'zh-CN': '异议答复人', en: 'who answers it' };
const MOST_TITLE = 200;

/** Records what somebody says against a notice, on its days. */
export async function recordObjection(
  unit: UnitOfWork,
  noticeId: string,
  said: Pick<Objection, 'objector' | 'text'>,
): Promise<Objection> {
  const notice = await lockNotice(unit, noticeId);
  if (!notice) throw notFound();
  checkState(notice, ['open']);
  const lastDay = lastDayOf(notice, await readWorkCalendar(unit));
  if (todayInShanghai(unit.now) > lastDay)
    throw new Problem(noticeProblems['notice-over'], { parameters: { lastDay } });
  const objection: Objection = {
    ...{ ...said, id: uuidv7(), noticeId, territoryId: notice.territoryId, state: 'pending' },
    ...{ recordedBy: unit.actorId, recordedAt: unit.now, answer: null, answeredBy: null, answeredAt: null, version: 1 },
  };
  await insertObjection(unit, objection);
  record(unit, objection, 'notice-objection.recorded');
  await askForAnswer(unit, notice, objection);
  return objection;
}

/** Upholds or rejects an objection, with what is answered; by somebody other than who recorded it. */
export async function answerObjection(
  unit: UnitOfWork,
  id: string,
  version: number,
  { decision, answer }: { decision: 'upheld' | 'rejected'; answer: string },
): Promise<Objection> {
  const objection = await lockObjection(unit, id);
  if (!objection) throw notFound();
  checkVersion(objection, version);
  checkState(objection, ['pending']);
  checkSeparation(objection.recordedBy, unit.actor, [RECORD, ANSWER]);
  const answered = { answer, answeredBy: unit.actorId, answeredAt: unit.now, version: version + 1 };
  const after: Objection = { ...objection, ...answered, state: decision };
  await updateObjection(unit, after);
  record(unit, after, `notice-objection.${decision}`);
  await settleAlert(unit, causeOf(objection), '已答复 answered');
  return after;
}

/** Records that a name was given out in full, and to whom (GB/T 35273). */
export function recordReading(unit: UnitOfWork, objection: Objection): void {
  record(unit, objection, 'notice-objection.read');
}

async function askForAnswer(
  unit: UnitOfWork,
  { title, territoryId }: PublicNotice,
  objection: Objection,
): Promise<void> {
  const short = title.slice(0, MOST_TITLE);
  await raiseAlert(unit, {
    ...{ cause: causeOf(objection), occasion: objection.id, kind: OBJECTION_ALERT.kind, severity: 'warning' },
    ...{ aboutType: 'notice-objection', aboutId: objection.id, territoryId, role: 'office' },
    title: { 'zh-CN': `公示异议待答复：${short}`, en: `An objection awaits its answer: ${short}` },
  });
}

const causeOf = ({ id }: Objection) => `${OBJECTION_ALERT.kind}/${id}`;

/** The record names neither who objects nor what he says. */
function record(unit: UnitOfWork, { id, noticeId, territoryId }: Objection, action: string): void {
  unit.audit({ action, resourceType: 'notice-objection', resourceId: id, territoryId, detail: { noticeId } });
}
