import { randomBytes } from 'node:crypto';
import type { Outcome } from './post-message';
import { nextAttempt, retryAfterOf } from './retry-schedule';

/** active: told of events; paused: by an operator, events wait; disabled: by the receiver's own answers. */
export const SUBSCRIPTION_STATES = ['active', 'paused', 'disabled'] as const;
export const DELIVERY_STATES = ['pending', 'delivered', 'failed'] as const;

/** Who outside is told of which events. Secrets stay in the store. */
export interface WebhookSubscription {
  id: string;
  name: string;
  url: string;
  types: string[];
  /** Territories whose events are told; null: those of all, and what belongs to none. */
  territoryIds: string[] | null;
  state: (typeof SUBSCRIPTION_STATES)[number];
  /** `gone`: the receiver answered 410; `failing`: nothing was taken for three days. */
  disabledFor: 'gone' | 'failing' | null;
  /** Until when messages are signed with the secret before as well. */
  previousUntil: Date | null;
  createdBy: string;
  createdAt: Date;
  version: number;
}

/** One event for one subscription. */
export interface WebhookDelivery {
  id: string;
  subscriptionId: string;
  eventId: string;
  type: string;
  state: (typeof DELIVERY_STATES)[number];
  /** Attempts since it was made or asked for again. */
  attempts: number;
  nextAttemptAt: Date | null;
  createdAt: Date;
  finishedAt: Date | null;
}

/** One line of the delivery log. */
export interface WebhookAttempt {
  at: Date;
  durationMs: number;
  status: number | null;
  error: string | null;
}

/** What becomes of a delivery after an attempt. */
export type Verdict = { state: 'delivered' | 'failed' | 'gone' } | { state: 'pending'; nextAttemptAt: Date };

/** Judges an attempt: 2xx is taken, 410 ends the subscription, anything else is tried again while attempts are left. */
export function judge({ status, retryAfter }: Outcome, attempts: number, now: Date): Verdict {
  if (status !== null && status >= 200 && status < 300) return { state: 'delivered' };
  if (status === 410) return { state: 'gone' };
  const nextAttemptAt = nextAttempt(attempts, now, retryAfterOf(retryAfter, now));
  return nextAttemptAt ? { state: 'pending', nextAttemptAt } : { state: 'failed' };
}

/** A secret in the form of Standard Webhooks: `whsec_` and 32 random bytes in base64. */
export function newSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}
