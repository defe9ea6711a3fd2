import {
  addDays,
  type CalendarDay,
  daysBetween,
  fieldError,
  ruleBroken,
  type WorkCalendar,
} from '@urbanpilot/platform';

/** How a deadline counts: working days (工作日) or calendar days (自然日). */
export const COUNTS = ['working', 'calendar'] as const;
export type Count = (typeof COUNTS)[number];

/** Refuses days that lie outside the year, or of which one is said twice. */
export function checkDays(year: number, days: readonly CalendarDay[]): void {
  const seen = new Set<string>();
  const errors = days.flatMap(({ day }, index) => {
    const pointer = `/days/${index}/day`;
    const doubled = seen.has(day);
    seen.add(day);
    if (!day.startsWith(`${year}-`)) return [fieldError(pointer, 'year', '不在该年度内', 'is not in the year')];
    return doubled ? [fieldError(pointer, 'unique', '日期重复', 'is listed twice')] : [];
  });
  if (errors.length > 0) throw ruleBroken(errors);
}

/** How many days of a year are worked. */
export function workingDaysOf(calendar: WorkCalendar, year: number): number {
  return calendar.workingDaysBetween(`${year - 1}-12-31`, `${year}-12-31`);
}

/** Where a term ends that begins the day after `from` (开始之日不计入, 民法典第二百零一条). */
export interface Deadline {
  day: string;
  isWorkingDay: boolean;
  /** The day itself or, if it is a day off, the working day that follows (民法典第二百零三条). */
  endsOn: string;
  workingDays: number;
  calendarDays: number;
  /** A year that the term touches is not arranged yet. */
  provisional: boolean;
}

/** Counts a term from a day, in working or in calendar days. */
export function deadlineOf(calendar: WorkCalendar, from: string, days: number, count: Count): Deadline {
  const day = count === 'working' ? calendar.addWorkingDays(from, days) : addDays(from, days);
  const endsOn = calendar.workingDayFrom(day);
  const years = Array.from({ length: Number(endsOn.slice(0, 4)) - Number(from.slice(0, 4)) + 1 }, (_, index) =>
    String(Number(from.slice(0, 4)) + index),
  );
  return {
    day,
    isWorkingDay: calendar.isWorkingDay(day),
    endsOn,
    workingDays: calendar.workingDaysBetween(from, day),
    calendarDays: daysBetween(from, day),
    provisional: years.some((year) => calendar.isProvisional(`${year}-01-01`)),
  };
}
