import { boundsOfPeriod, readWorkCalendar, type UnitOfWork, type WorkCalendar } from '@urbanpilot/platform';
import { dueDayOf, periodsBetween, type ReportKind } from '../report-kinds/report-kind';
import {
  endUnowed,
  insertObligations,
  listAddresseesLeft,
  listMovablePeriods,
  moveDueDays,
  type OwedPeriod,
} from './report-obligation-store';

/**
 * Creates what is owed of a locked kind for every period from where the calendar came last to a day, for whoever owes it now, and
 * moves the due days of open obligations where holidays or the kind were arranged anew; never into the past.
 */
export async function keepObligations(
  unit: UnitOfWork,
  kind: ReportKind,
  day: string,
): Promise<{ created: number; moved: number }> {
  const calendar = await readWorkCalendar(unit);
  const done = { created: 0, moved: 0 };
  for (const period of await listMovablePeriods(unit, kind.id, day)) {
    const owed = owedPeriod(kind, period, calendar);
    if (owed.dueOn >= day) done.moved += await moveDueDays(unit, kind.id, owed, day);
  }
  for (const period of periodsBetween(kind.periodKind, kind.createdThrough ?? kind.startsOn, day)) {
    const owed = owedPeriod(kind, period, calendar);
    const addressees = await listAddresseesLeft(unit, kind, owed);
    if (addressees.length === 0) continue;
    const created = await insertObligations(unit, kind, owed, addressees);
    record(unit, kind.id, 'report-obligation.created', { period, dueOn: owed.dueOn, created });
    done.created += created;
  }
  if (done.moved > 0) record(unit, kind.id, 'report-obligation.moved', { moved: done.moved });
  return done;
}

/** Ends what is open by a day and not owed any more: the region left, the unit is not named, the kind was retired. */
export async function endObligations(unit: UnitOfWork, day: string): Promise<number> {
  const ended = await endUnowed(unit, day);
  for (const { id, territoryId } of ended) {
    const about = { resourceType: 'report-obligation', resourceId: id, territoryId };
    unit.audit({ action: 'report-obligation.ended', ...about, detail: { endedOn: day } });
  }
  return ended.length;
}

function owedPeriod(kind: ReportKind, period: string, calendar: WorkCalendar): OwedPeriod {
  const { first, last } = boundsOfPeriod(period);
  return { period, periodStartsOn: first, periodEndsOn: last, dueOn: dueDayOf(kind, period, calendar) };
}

function record(unit: UnitOfWork, kindId: string, action: string, detail: Record<string, unknown>): void {
  unit.audit({ action, resourceType: 'report-kind', resourceId: kindId, detail });
}
