import { addDays, fieldError, ruleBroken, type WorkCalendar } from '@urbanpilot/platform';
import type { TaskState } from '../tasks/task';

/** The rungs of the ladder (督查督办) from the lowest: 提醒, 逾期, 督办通知, 建议约谈. */
export const RUNGS = ['reminder', 'overdue', 'notice', 'interview'] as const;
export type Rung = (typeof RUNGS)[number];

/** When rungs are reached, in working days from the due day; overdue is the day after it. */
export interface SupervisionLadder {
  /** Before the due day. */
  reminderDays: number;
  /** After it. */
  noticeDays: number;
  /** After it, and later than the notice. */
  interviewDays: number;
  version: number;
}

/** A rung that a task reached for one due day. */
export interface SupervisionRung {
  id: string;
  taskId: string;
  territoryId: string;
  dueOn: string;
  rung: Rung;
  reachedOn: string;
}

/** States in which somebody owes the task's work; a suspended one stands, and of a draft nobody knows. */
export const SUPERVISED: readonly TaskState[] = ['issued', 'elaborated', 'in-progress', 'returned'];

/** The day on which each rung is reached. */
export function rungDays(dueOn: string, ladder: SupervisionLadder, calendar: WorkCalendar): Record<Rung, string> {
  return {
    reminder: calendar.addWorkingDays(dueOn, -ladder.reminderDays),
    overdue: addDays(dueOn, 1),
    notice: calendar.addWorkingDays(dueOn, ladder.noticeDays),
    interview: calendar.addWorkingDays(dueOn, ladder.interviewDays),
  };
}

/** The rungs reached by the end of a day, from the lowest; nobody is reminded any more of what is overdue. */
export function reachedRungs(dueOn: string, ladder: SupervisionLadder, calendar: WorkCalendar, day: string): Rung[] {
  const days = rungDays(dueOn, ladder, calendar);
  return RUNGS.filter((rung) => days[rung] <= day && !(rung === 'reminder' && day > dueOn));
}

/** @throws Problem 422 naming `/interviewDays` unless an interview comes later than the notice */
export function checkLadder({ noticeDays, interviewDays }: Omit<SupervisionLadder, 'version'>): void {
  if (interviewDays > noticeDays) return;
  throw ruleBroken([
    fieldError('/interviewDays', 'after-notice', '约谈必须晚于督办通知', 'must be more days than noticeDays'),
  ]);
}
