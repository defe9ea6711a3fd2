import {
  type AlertKind,
  raiseAlert,
  readWorkCalendar,
  type Schedule,
  settleAlert,
  type UnitOfWork,
} from '@urbanpilot/platform';

/** That deadlines count through a year whose holidays nobody arranged. */
export const CALENDAR_YEAR_MISSING: AlertKind = { kind: 'calendar-year-missing', description: '节假日安排未定' };

/** The State Council's notice of the next year comes out in October or November. */
const ASKED_FROM = '-11-15';

/** Looks daily whether the working days of this year and of the next are arranged. */
export const calendarAlerts: Schedule = {
  name: 'calendar-alerts',
  description: '检查节假日安排 Alerts the office to years whose holidays are not arranged',
  pattern: '30 0 * * *',
  period: 'day',
  catchUp: 'latest',
  run: async (unit, { period }) => ({ missing: await watchCalendar(unit, period) }),
};

/** Raises an alert for each year that should be arranged by that day and is not, and settles the others; answers them. */
export async function watchCalendar(unit: UnitOfWork, today: string): Promise<number[]> {
  const calendar = await readWorkCalendar(unit);
  const current = Number(today.slice(0, 4));
  const missing: number[] = [];
  for (const year of [current, ...(today >= `${current}${ASKED_FROM}` ? [current + 1] : [])]) {
    if (!calendar.isProvisional(`${year}-01-01`)) {
      await settleAlert(unit, causeOf(year), '已确定 arranged');
      continue;
    }
    await raiseMissing(unit, year, year === current);
    missing.push(year);
  }
  return missing;
}

/** What the office arranged needs nobody any more. */
export function settleCalendar(unit: UnitOfWork, year: number, note: string): Promise<void> {
  return settleAlert(unit, causeOf(year), note);
}

async function raiseMissing(unit: UnitOfWork, year: number, isCurrent: boolean): Promise<void> {
  await raiseAlert(unit, {
    cause: causeOf(year),
    occasion: isCurrent ? 'begun' : 'coming',
    kind: CALENDAR_YEAR_MISSING.kind,
    severity: isCurrent ? 'urgent' : 'warning',
    title: {
      'zh-CN': `${year}年节假日安排尚未录入，期限只扣除周末`,
      en: `The holidays of ${year} are not entered: deadlines leave out weekends only`,
    },
    aboutType: 'calendar-year',
    aboutId: String(year),
    role: 'office',
    dueOn: `${year - 1}-12-31`,
  });
}

const causeOf = (year: number) => `${CALENDAR_YEAR_MISSING.kind}/${year}`;
