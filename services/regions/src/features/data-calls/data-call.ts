import { addDays, type FieldError, fieldError, type WorkCalendar } from '@urbanpilot/platform';
import type { FormField } from './form-field';

export const DATA_CALL_STATES = ['draft', 'sent', 'closed'] as const;
export const MOST_ADDRESSEES = 2_000;

/** A form that the office sends to regions and units, to be filled in by a day (填报通知). */
export interface DataCall {
  id: string;
  title: string;
  description: string | null;
  fields: FormField[];
  /** Regions that are asked, and units. */
  territoryIds: string[];
  unitIds: string[];
  /** Every territory that it concerns: of the regions, and those to which the units belong. */
  concernedIds: string[];
  /** Whether a unit of the city is asked, so that only who reaches everything may handle it. */
  concernsCity: boolean;
  dueOn: string;
  /** Working days before the due day on which those are reminded who have not answered. */
  reminderDays: number;
  state: (typeof DATA_CALL_STATES)[number];
  sentOn: string | null;
  closedOn: string | null;
  version: number;
  createdAt: Date;
}

/** What is wrong with whom a call asks and by when. */
export function callErrors(
  { territoryIds, unitIds, dueOn }: Pick<DataCall, 'territoryIds' | 'unitIds' | 'dueOn'>,
  today: string,
): FieldError[] {
  const errors: FieldError[] = [];
  const addressees = territoryIds.length + unitIds.length;
  if (addressees === 0 || addressees > MOST_ADDRESSEES) {
    const [zh, en] = [`须有 1 至 ${MOST_ADDRESSEES} 个填报对象`, `names 1 to ${MOST_ADDRESSEES} regions and units`];
    errors.push(fieldError('/territoryIds', 'addressees', zh, en));
  }
  if (dueOn < today) errors.push(fieldError('/dueOn', 'notPast', '不得早于今天', 'must not be in the past'));
  if (dueOn > addDays(today, 731)) {
    errors.push(fieldError('/dueOn', 'withinTwoYears', '不得晚于两年后', 'must be within two years'));
  }
  return errors;
}

/** What may still be changed once addressees are at work. */
const AFTER_SENDING: readonly string[] = ['dueOn', 'reminderDays'];

/** What of a change comes too late: the form that was sent stays as it is. */
export function changeErrors({ state }: Pick<DataCall, 'state'>, change: object): FieldError[] {
  if (state === 'draft') return [];
  return Object.keys(change)
    .filter((name) => !AFTER_SENDING.includes(name))
    .map((name) => fieldError(`/${name}`, 'draftOnly', '下发后不得修改', 'may not be changed once it was sent'));
}

/** What an addressee who has not answered is told on a day: that it is due soon, that it is overdue, or nothing. */
export function reminderOn(
  { dueOn, reminderDays }: Pick<DataCall, 'dueOn' | 'reminderDays'>,
  day: string,
  calendar: WorkCalendar,
): 'reminder' | 'overdue' | undefined {
  if (day > dueOn) return 'overdue';
  return day >= calendar.addWorkingDays(dueOn, -reminderDays) ? 'reminder' : undefined;
}
