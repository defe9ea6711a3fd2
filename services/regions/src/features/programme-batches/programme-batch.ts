import { daysBetween, type FieldError, fieldError } from '@urbanpilot/platform';
import { type Period, periodErrors } from '../programmes/programme';

/** A batch of a programme (批次): the regions that begin together. */
export interface ProgrammeBatch extends Period {
  id: string;
  programmeId: string;
  number: number;
  /** The document that announced it, by its number. */
  documentNumber: string | null;
  version: number;
  createdAt: Date;
}

/** 两年有突破、三年见成效: what a batch must have come to, in months from its start. */
export const CHECKPOINTS = { breakthrough: 24, results: 36 } as const;
export type CheckpointName = keyof typeof CHECKPOINTS;

export interface Checkpoint {
  name: CheckpointName;
  on: string;
  /** Days left to it; negative when it has passed. */
  daysLeft: number;
}

/** Where a batch stands between its checkpoints on a day. */
export interface CheckpointsOnDay {
  day: string;
  passed: Checkpoint[];
  next: Checkpoint | null;
}

/** A batch ends after it starts, both within its programme. */
export function batchErrors(batch: Period, programme: Period): FieldError[] {
  const errors = periodErrors(batch);
  if (batch.startsOn < programme.startsOn) {
    const en = 'must not be before the start of the programme';
    errors.push(fieldError('/startsOn', 'withinProgramme', '不得早于试点的开始日期', en));
  }
  if (batch.endsOn > programme.endsOn) {
    const en = 'must not be after the end of the programme';
    errors.push(fieldError('/endsOn', 'withinProgramme', '不得晚于试点的结束日期', en));
  }
  return errors;
}

/** The checkpoints of a batch that started on a day, in their order, as seen on another. */
export function checkpointsOf(startsOn: string, day: string): Checkpoint[] {
  return Object.entries(CHECKPOINTS).map(([name, months]) => {
    const on = monthsLater(startsOn, months);
    return { name: name as CheckpointName, on, daysLeft: daysBetween(day, on) };
  });
}

/** Which checkpoints have passed on a day, and which comes next; one of that very day is still to come. */
export function checkpointsOn(startsOn: string, day: string): CheckpointsOnDay {
  const checkpoints = checkpointsOf(startsOn, day);
  const passed = checkpoints.filter(({ daysLeft }) => daysLeft < 0);
  return { day, passed, next: checkpoints[passed.length] ?? null };
}

/** The same day of the month that many months later, or the last of a shorter month. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0));
  const later = Date.UTC(
    lastOfMonth.getUTCFullYear(),
    lastOfMonth.getUTCMonth(),
    Math.min(date, lastOfMonth.getUTCDate()),
  );
  return new Date(later).toISOString().slice(0, 10);
}
