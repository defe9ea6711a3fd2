import type { CalendarDay, CalendarYear } from './calendar-year';
import { HOLIDAY_NOTICES, type HolidayNotice } from './holiday-notices';
import { addDays, isWeekend } from './shanghai';

/** A day of the calendar that differs from Monday to Friday, and who says so. */
export interface ExceptionalDay extends CalendarDay {
  source: 'notice' | 'office';
}

/** Farther than this no deadline is counted. */
export const MOST_WORKING_DAYS = 2_000;

/**
 * The working days of the mainland (工作日历): Monday to Friday, save what the State Council's notice of the year says, save
 * what the office of the installation says. A year that neither arranges counts weekends only and is provisional (暂定).
 * Days are ISO dates in Asia/Shanghai; all methods are pure.
 */
export class WorkCalendar {
  private readonly exceptions = new Map<string, ExceptionalDay>();
  private readonly arranged = new Set<number>();

  constructor(years: readonly CalendarYear[] = [], notices: readonly HolidayNotice[] = HOLIDAY_NOTICES) {
    for (const notice of notices) {
      this.arranged.add(notice.year);
      for (const day of daysOf(notice)) this.exceptions.set(day.day, { ...day, source: 'notice' });
    }
    for (const { year, final, days } of years) {
      if (final) this.arranged.add(year);
      for (const day of days) this.exceptions.set(day.day, { ...day, source: 'office' });
    }
  }

  /** Whether the holidays of the day's year are not arranged yet, so that what is counted through it may change. */
  isProvisional(day: string): boolean {
    return !this.arranged.has(Number(day.slice(0, 4)));
  }

  isWorkingDay(day: string): boolean {
    return this.exceptions.get(day)?.working ?? !isWeekend(day);
  }

  /** The day itself if it is worked, otherwise the next that is: where a term ends that would end on a day off. */
  workingDayFrom(day: string): string {
    return this.isWorkingDay(day) ? day : this.addWorkingDays(day, 1);
  }

  /**
   * The n-th working day after a day, before it where n is negative; the day itself is not counted (开始之日不计入), 0 gives
   * the day.
   *
   * @throws RangeError beyond `MOST_WORKING_DAYS`.
   */
  addWorkingDays(day: string, n: number): string {
    if (!Number.isInteger(n) || Math.abs(n) > MOST_WORKING_DAYS) throw new RangeError(`${n} working days`);
    const step = Math.sign(n);
    let found = day;
    for (let left = Math.abs(n); left > 0; ) {
      found = addDays(found, step);
      if (this.isWorkingDay(found)) left -= 1;
    }
    return found;
  }

  /** Working days after `from`, up to and with `to`; negative where `to` is earlier: those after `to` up to `from`. */
  workingDaysBetween(from: string, to: string): number {
    if (to < from) return 0 - this.workingDaysBetween(to, from);
    let count = 0;
    for (let day = from; day < to; ) {
      day = addDays(day, 1);
      if (this.isWorkingDay(day)) count += 1;
    }
    return count;
  }

  /** The exceptional days of a year in order. */
  exceptionsOf(year: number): ExceptionalDay[] {
    const days = [...this.exceptions.values()].filter(({ day }) => Number(day.slice(0, 4)) === year);
    return days.sort((a, b) => (a.day < b.day ? -1 : 1));
  }
}

function daysOf({ holidays }: HolidayNotice): CalendarDay[] {
  return holidays.flatMap(({ name, from, to, makeUp }) => {
    const off: CalendarDay[] = [];
    for (let day = from; day <= to; day = addDays(day, 1)) off.push({ day, working: false, name });
    return [...off, ...makeUp.map((day) => ({ day, working: true, name: `${name}调休` }))];
  });
}
