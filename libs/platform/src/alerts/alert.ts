import type { Role } from '@urbanpilot/contract';
import type { LocalizedText } from '../problems/problem';

export const ALERT_STATES = ['open', 'in-hand', 'resolved', 'dismissed'] as const;
export type AlertState = (typeof ALERT_STATES)[number];
export const SEVERITIES = ['notice', 'warning', 'urgent'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A kind of alert that a service raises (预警类别). */
export interface AlertKind {
  /** E.g. `task-overdue`. */
  kind: string;
  description: string;
}

/** Something that needs a person (预警). There is one per cause, however often it is raised. */
export interface Alert {
  id: string;
  /** What it comes from, unique within the service, e.g. `task-overdue/{taskId}`. */
  cause: string;
  /** What about the cause is new: a due date, a rung. Who closed an alert is not asked again about the same. */
  occasion: string;
  kind: string;
  severity: Severity;
  title: LocalizedText;
  /** The object that it is about. */
  aboutType: string;
  aboutId: string;
  /** Where; null: of the whole city, for whoever reaches all of it. */
  territoryId: string | null;
  /** For which unit and which role; null: whoever reaches the territory. */
  unitId: string | null;
  role: Role | null;
  dueOn: string | null;
  state: AlertState;
  /** When it was raised or re-opened last, and how often in all. */
  raisedAt: Date;
  timesRaised: number;
  /** Who has it in hand, or closed it; null for the program. */
  handledBy: string | null;
  handledAt: Date | null;
  /** How it was resolved, or why it was dismissed. */
  note: string | null;
  version: number;
}

/** What a service says when it raises an alert. */
export type NewAlert = Pick<Alert, 'cause' | 'occasion' | 'kind' | 'severity' | 'title' | 'aboutType' | 'aboutId'> &
  Partial<Pick<Alert, 'territoryId' | 'unitId' | 'role' | 'dueOn'>>;

/** What raising does to the alert that is there for the cause. */
export type Raising = 'first' | 'reopened' | 'changed' | 'known';

/**
 * An open alert is at most said anew. A closed one is re-opened on a new occasion, and where the program closed it because
 * the cause was gone; not when a person closed it on this very occasion.
 */
export function raisingOf(known: Alert | undefined, alert: NewAlert): Raising {
  if (!known) return 'first';
  if (isClosed(known)) return known.occasion === alert.occasion && known.handledBy !== null ? 'known' : 'reopened';
  const isSame =
    known.occasion === alert.occasion &&
    known.severity === alert.severity &&
    known.title['zh-CN'] === alert.title['zh-CN'];
  return isSame ? 'known' : 'changed';
}

/** Whether nobody needs to do anything about it any more. */
export function isClosed({ state }: Pick<Alert, 'state'>): boolean {
  return state === 'resolved' || state === 'dismissed';
}
