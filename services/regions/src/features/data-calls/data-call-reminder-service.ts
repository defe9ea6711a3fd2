import {
  type AlertKind,
  type LocalizedText,
  raiseAlert,
  readWorkCalendar,
  type Schedule,
  settleAlert,
  type UnitOfWork,
} from '@urbanpilot/platform';
import { reminderCause } from '../data-call-answers/data-call-answer';
import { type DataCall, reminderOn } from './data-call';
import { listOwed, listSent, listSettledReminders, type OwedAnswer } from './data-call-store';

/** That a form is not filled in: it is due soon, or overdue. */
export const DATA_CALL: AlertKind = { kind: 'data-call', description: '填报提醒' };

const BATCH = 500;
const TITLE: Record<'reminder' | 'overdue', LocalizedText> = {
  reminder: { 'zh-CN': '填报即将到期', en: 'A form is due' },
  overdue: { 'zh-CN': '填报已逾期', en: 'A form is overdue' },
};

/** Reminds each morning of forms that are due soon or overdue. */
export const dataCallReminders: Schedule = {
  name: 'data-call-reminders',
  description: '填报提醒 Reminds of forms that are due soon or overdue',
  pattern: '0 7 * * *',
  period: 'day',
  catchUp: 'latest',
  run: (unit, { period }) => remindOfCalls(unit, period),
};

/** Raises one alert per form that is owed, once before its due day and once after, and settles those of forms that are not. */
export async function remindOfCalls(unit: UnitOfWork, day: string): Promise<{ reminded: number; settled: number }> {
  const settled = await listSettledReminders(unit, DATA_CALL.kind);
  for (const cause of settled) await settleAlert(unit, cause, '已填报、结束或调整期限 no longer owed');
  const calendar = await readWorkCalendar(unit);
  let reminded = 0;
  for (const call of await listSent(unit)) {
    const occasion = reminderOn(call, day, calendar);
    if (occasion) reminded += await remind(unit, call, occasion);
  }
  return { reminded, settled: settled.length };
}

async function remind(unit: UnitOfWork, call: SentCall, occasion: keyof typeof TITLE): Promise<number> {
  let reminded = 0;
  let last: string | undefined;
  for (;;) {
    const owed = await listOwed(unit, call.id, last, BATCH);
    for (const answer of owed) {
      const raising = await raise(unit, call, answer, occasion);
      if (raising !== 'known') reminded += 1;
    }
    last = owed.at(-1)?.id;
    if (owed.length < BATCH) return reminded;
  }
}

type SentCall = Pick<DataCall, 'id' | 'title' | 'dueOn' | 'reminderDays'>;

function raise(unit: UnitOfWork, { title, dueOn }: SentCall, answer: OwedAnswer, occasion: keyof typeof TITLE) {
  const { id, territoryId, unitId } = answer;
  const words = TITLE[occasion];
  return raiseAlert(unit, {
    cause: reminderCause(id),
    occasion: `${occasion}/${dueOn}`,
    kind: DATA_CALL.kind,
    severity: occasion === 'overdue' ? 'warning' : 'notice',
    title: { 'zh-CN': `${words['zh-CN']}（${dueOn}）：${title}`, en: `${words.en} (${dueOn}): ${title}` },
    aboutType: 'data-call-answer',
    aboutId: id,
    territoryId,
    unitId,
    role: unitId === null ? 'pilot' : 'department',
    dueOn,
  });
}
