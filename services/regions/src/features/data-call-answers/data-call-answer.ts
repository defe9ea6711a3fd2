import type { WorkCalendar } from '@urbanpilot/platform';
import type { FormValues } from '../data-calls/form-field';

export const ANSWER_STATES = ['open', 'signing', 'submitted', 'returned', 'accepted'] as const;
export type AnswerState = (typeof ANSWER_STATES)[number];

/** States in which the addressee still fills in. */
export const IN_WRITING: readonly AnswerState[] = ['open', 'returned'];

/** States in which it is not handed in: while it is written, and until it is signed. */
export const OWED: readonly AnswerState[] = [...IN_WRITING, 'signing'];

/** What one addressee fills in of a data call (填报表). It counts from the day on which it was signed in its unit. */
export interface DataCallAnswer {
  id: string;
  callId: string;
  /** The region, or where the unit belongs; null for a unit of the city. */
  territoryId: string | null;
  /** The unit that is asked; null where the region is. */
  unitId: string | null;
  state: AnswerState;
  values: FormValues;
  /** How often it was signed. */
  revision: number;
  preparedBy: string | null;
  /** Who signed it, and so handed it in. */
  submittedBy: string | null;
  submittedOn: string | null;
  /** Why it was given back, by its unit or by the office. */
  returnReason: string | null;
  decidedBy: string | null;
  version: number;
  createdAt: Date;
}

/** What is there with what is given; null takes a value away, what is not named stays. */
export function mergedValues(values: FormValues, given: Record<string, string | null>): FormValues {
  const merged = { ...values, ...given };
  return Object.fromEntries(Object.entries(merged).filter((entry): entry is [string, string] => entry[1] !== null));
}

/** Working days that it was submitted after the due day, or is not submitted by this day; 0 when it is not late. */
export function answerDaysLate(
  { state, submittedOn }: Pick<DataCallAnswer, 'state' | 'submittedOn'>,
  dueOn: string,
  day: string,
  calendar: WorkCalendar,
): number {
  const until = OWED.includes(state) ? day : (submittedOn ?? day);
  return until > dueOn ? calendar.workingDaysBetween(dueOn, until) : 0;
}

/** What an alert comes from that reminds of an answer. */
export const reminderCause = (id: string): string => `data-call/${id}`;
