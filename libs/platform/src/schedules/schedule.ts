import { CronExpressionParser } from 'cron-parser';
import type { UnitOfWork } from '../database/unit-of-work';
import type { ServiceContext } from '../runtime/service-context';

/** Schedules run by the city's clock: UTC+8, without summer time. */
export const TIME_ZONE = 'Asia/Shanghai';
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** Length of the ISO text that names a period: `2026-11-23T21`, `2026-11-23`, `2026-11`, `2026`. */
const PERIOD_LENGTH = { hour: 13, day: 10, month: 7, year: 4 } as const;

/** At most so many missed periods are made up one by one; older ones are left. */
const MOST_MISSED = 400;

/** One firing: the period it stands for, and the instant at which it was due. */
export interface Firing {
  period: string;
  slot: Date;
}

/** Recurring work of a service. Whatever fires it, however often, it takes effect once for a period. */
export interface Schedule {
  /** Unique within its service. */
  name: string;
  description: string;
  /** Cron expression of five fields, in Asia/Shanghai. */
  pattern: string;
  /** What a firing stands for; the pattern should fire once in it. */
  period: keyof typeof PERIOD_LENGTH;
  /** After a time without any worker: `latest` makes up the last missed period only, `each` all of them, in order. */
  catchUp: 'latest' | 'each';
  /** The effect, in the transaction that records the period; its answer is kept with the record. Starts operations for long work. */
  run(unit: UnitOfWork, firing: Firing, context: ServiceContext): Promise<Record<string, unknown>>;
}

/** Name of the period in which an instant lies. */
export function periodOf({ period }: Pick<Schedule, 'period'>, slot: Date): string {
  return new Date(slot.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, PERIOD_LENGTH[period]);
}

/** The next instant, after another, at which a schedule fires. */
export function nextSlot({ pattern }: Pick<Schedule, 'pattern'>, after: Date): Date {
  return CronExpressionParser.parse(pattern, { tz: TIME_ZONE, currentDate: after }).next().toDate();
}

/** The last instant, at or before another, at which a schedule fired. */
export function latestSlot({ pattern }: Pick<Schedule, 'pattern'>, at: Date): Date {
  const justAfter = new Date(at.getTime() + 1);
  return CronExpressionParser.parse(pattern, { tz: TIME_ZONE, currentDate: justAfter }).prev().toDate();
}

/** What is due: the firings after the last that was dealt with, until now, as the schedule makes up for missed ones. */
export function dueFirings(schedule: Schedule, last: Date, now: Date): Firing[] {
  const cron = CronExpressionParser.parse(schedule.pattern, {
    tz: TIME_ZONE,
    currentDate: new Date(now.getTime() + 1),
  });
  const most = schedule.catchUp === 'each' ? MOST_MISSED : 1;
  const slots: Date[] = [];
  for (let slot = cron.prev().toDate(); slot > last && slots.length < most; slot = cron.prev().toDate()) {
    slots.unshift(slot);
  }
  return slots.map((slot) => ({ slot, period: periodOf(schedule, slot) }));
}

/** The firing of a named period: its first slot. Undefined when the schedule does not fire in it. */
export function firingOf(schedule: Schedule, period: string): Firing | undefined {
  const start = new Date(Date.parse(`${period}${'0000-01-01T00:00:00Z'.slice(period.length)}`) - SHANGHAI_OFFSET_MS);
  if (Number.isNaN(start.getTime()) || period.length !== PERIOD_LENGTH[schedule.period]) return undefined;
  const slot = nextSlot(schedule, new Date(start.getTime() - 1));
  return periodOf(schedule, slot) === period ? { slot, period } : undefined;
}

/**
 * Refuses the start when two schedules of a service share a name or a pattern cannot be read.
 *
 * @throws Error that names the schedule
 */
export function checkSchedules(service: string, schedules: readonly Schedule[]): void {
  for (const [index, schedule] of schedules.entries()) {
    const name = `${service}.${schedule.name}`;
    if (schedules.findIndex((other) => other.name === schedule.name) !== index)
      throw new Error(`${name} is scheduled twice`);
    if (!/^[a-z][a-z0-9-]*$/.test(schedule.name)) throw new Error(`${name} is no name of a schedule`);
    try {
      nextSlot(schedule, new Date());
    } catch (error) {
      throw new Error(`The pattern of ${name} cannot be read: ${schedule.pattern}`, { cause: error });
    }
  }
}
