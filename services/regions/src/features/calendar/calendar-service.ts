import { calendarYearChanged } from '@urbanpilot/contract';
import {
  type CalendarYear,
  checkVersion,
  findCalendarYear,
  keepCalendarYear,
  listCalendarYears,
  requireWholeReach,
  type UnitOfWork,
} from '@urbanpilot/platform';
import { checkDays } from './calendar';
import { settleCalendar } from './calendar-alert-service';
import type { ChangeCalendarYear } from './calendar-schemas';

/** Replaces what the office says of a year. It concerns every deadline of every region. */
export async function changeCalendarYear(
  unit: UnitOfWork,
  year: number,
  version: number,
  command: ChangeCalendarYear,
): Promise<CalendarYear> {
  requireWholeReach(unit.actor);
  checkDays(year, command.days);
  const before = await findCalendarYear(unit, year);
  checkVersion({ version: before?.version ?? 0 }, version);
  const changed: CalendarYear = { ...command, year, version: version + 1 };
  // Of two who read the same version the second waits for the first, and keeps nothing.
  if (!(await keepCalendarYear(unit, changed))) checkVersion(changed, version);
  unit.audit({
    action: 'calendar-year.changed',
    resourceType: 'calendar-year',
    resourceId: String(year),
    detail: { before: before ?? null, after: changed },
  });
  publish(unit, changed);
  if (command.final) await settleCalendar(unit, year, command.note);
  return changed;
}

/** Publishes what the office said of every year to one consumer. */
export async function republishCalendarYears(unit: UnitOfWork, consumer: string): Promise<number> {
  const years = await listCalendarYears(unit);
  for (const year of years) publish(unit, year, consumer);
  return years.length;
}

function publish(unit: UnitOfWork, { version, ...data }: CalendarYear, onlyConsumer?: string): void {
  const subject = `calendar-years/${data.year}`;
  unit.publish(calendarYearChanged, { subject, version, data, ...(onlyConsumer && { onlyConsumer }) });
}
