import { addDays, type FieldError, fieldError, type WorkCalendar } from '@urbanpilot/platform';

/** What has become of an obligation by a day. */
export const OBLIGATION_STATES = ['open', 'on-time', 'late', 'missing', 'ended'] as const;
export type ObligationState = (typeof OBLIGATION_STATES)[number];

/** What one region or unit owes for one period (报送任务). It is created by the calendar and never by hand. */
export interface ReportObligation {
  id: string;
  kindId: string;
  programmeId: string | null;
  /** The region, or where the unit belongs; null for a unit of the city. */
  territoryId: string | null;
  /** The unit that owes it; null where the region does. */
  unitId: string | null;
  period: string;
  periodStartsOn: string;
  periodEndsOn: string;
  dueOn: string;
  originalDueOn: string;
  /** How many briefs fulfil it; null for a report. */
  briefsDue: number | null;
  /** The day of the valid submission, or of the brief that completed the number. */
  fulfilledOn: string | null;
  extensionReason: string | null;
  /** From this day nothing is owed any more: the region left, the kind was retired. */
  endedOn: string | null;
  version: number;
  createdAt: Date;
}

type Dated = Pick<ReportObligation, 'dueOn' | 'fulfilledOn' | 'endedOn'>;

/** Its state by the end of a day; a report handed in on the due day is on time. */
export function obligationState({ dueOn, fulfilledOn, endedOn }: Dated, day: string): ObligationState {
  if (endedOn !== null) return 'ended';
  if (fulfilledOn !== null) return fulfilledOn <= dueOn ? 'on-time' : 'late';
  return day > dueOn ? 'missing' : 'open';
}

/** Working days between the due day and the valid submission, or this day while there is none; 0 when nothing is late. */
export function workingDaysLate(obligation: Dated, day: string, calendar: WorkCalendar): number {
  const state = obligationState(obligation, day);
  if (state !== 'late' && state !== 'missing') return 0;
  return calendar.workingDaysBetween(obligation.dueOn, obligation.fulfilledOn ?? day);
}

const MOST_EXTENSION_DAYS = 366;

/** What is wrong with another due day: it must be a later working day, within a year of the original one. */
export function extensionErrors(
  { dueOn, originalDueOn }: Pick<ReportObligation, 'dueOn' | 'originalDueOn'>,
  to: string,
  calendar: WorkCalendar,
): FieldError[] {
  if (to <= dueOn) {
    return [fieldError('/dueOn', 'later', '须晚于现定报送期限', 'must be later than the present due day')];
  }
  if (to > addDays(originalDueOn, MOST_EXTENSION_DAYS)) {
    return [
      fieldError('/dueOn', 'withinAYear', '不得晚于原定期限一年以上', 'must be within a year of the original day'),
    ];
  }
  if (calendar.isWorkingDay(to)) return [];
  return [fieldError('/dueOn', 'workingDay', '须为工作日', 'must be a working day')];
}
