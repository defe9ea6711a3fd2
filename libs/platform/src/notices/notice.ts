import type { WorkCalendar } from '../calendar/work-calendar';

export const NOTICE_STATES = ['open', 'superseded', 'withdrawn'] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

/** A kind of public notice that a service gives (公示类别). */
export interface NoticeKind {
  /** E.g. `designation`. */
  kind: string;
  description: string;
  defaultWorkingDays: number;
}

/** How many objections to a notice there are, by what became of them. */
export interface ObjectionCounts {
  pending: number;
  upheld: number;
  rejected: number;
}

/** What the public is told before it counts (公示). Of one object the latest that was not withdrawn holds. */
export interface PublicNotice {
  id: string;
  kind: string;
  aboutType: string;
  aboutId: string;
  /** Null: of the whole city, for whoever reaches all of it. */
  territoryId: string | null;
  title: string;
  text: string;
  workingDays: number;
  openedOn: string;
  /** The last day as the public was told it. */
  endsOn: string;
  state: NoticeState;
  openedBy: string;
  openedAt: Date;
  closedBy: string | null;
  closedAt: Date | null;
  /** Why it was withdrawn. */
  closeReason: string | null;
  objections: ObjectionCounts;
  version: number;
}

/**
 * The last day on which objections are taken. Never before the day that the public was told, and later where holidays were
 * arranged meanwhile, so that it has its working days in full.
 */
export function lastDayOf(
  { openedOn, workingDays, endsOn }: Pick<PublicNotice, 'openedOn' | 'workingDays' | 'endsOn'>,
  calendar: WorkCalendar,
): string {
  const counted = calendar.addWorkingDays(openedOn, workingDays);
  return counted > endsOn ? counted : endsOn;
}

/** What stands between a notice and the next step. */
export type NoticeObstacle = 'missing' | 'upheld' | 'running' | 'pending';

/** An upheld objection asks for a new notice, however many days are left of this one. */
export function obstacleOf(
  notice: Pick<PublicNotice, 'objections'> | undefined,
  lastDay: string,
  today: string,
): NoticeObstacle | undefined {
  if (!notice) return 'missing';
  if (notice.objections.upheld > 0) return 'upheld';
  if (today <= lastDay) return 'running';
  return notice.objections.pending > 0 ? 'pending' : undefined;
}
