import { v7 as uuidv7 } from 'uuid';
import type { Queryable } from '../database/database';
import type { UnitOfWork } from '../database/unit-of-work';
import type { Outcome } from './post-message';
import { judge } from './webhook';
import { record } from './webhook-service';
import { keepSubscription, lockSubscription } from './webhook-store';

/** A delivery that this process attempts now. Nobody else does before its lease ends. */
export interface ClaimedDelivery {
  id: string;
  subscriptionId: string;
  eventId: string;
  event: unknown;
  attempts: number;
  url: string;
  secret: string;
  previousSecret: string | null;
}

/** Longer than an attempt may take, so that of a process that died it is made again. */
const LEASE_S = 60;

/** Takes deliveries that are due: at most `perSubscription` of each, none of those that are busy already. */
export function claimDue(
  unit: Queryable,
  busy: readonly string[],
  perSubscription: number,
  limit: number,
): Promise<ClaimedDelivery[]> {
  return unit.rows(
    `WITH due AS (
       SELECT d.id, s.url, s.secret, CASE WHEN s.previous_until > now() THEN s.previous_secret END AS previous_secret
       FROM webhook_subscription s CROSS JOIN LATERAL (
         SELECT id FROM webhook_delivery
         WHERE subscription_id = s.id AND state = 'pending' AND next_attempt_at <= now()
         ORDER BY next_attempt_at LIMIT $2 FOR UPDATE SKIP LOCKED
       ) d
       WHERE s.state = 'active' AND s.id <> ALL ($1::uuid[]) LIMIT $3
     )
     UPDATE webhook_delivery d SET attempts = d.attempts + 1, next_attempt_at = now() + interval '${LEASE_S} seconds'
     FROM due WHERE d.id = due.id
     RETURNING d.id, d.subscription_id AS "subscriptionId", d.event_id AS "eventId", d.event, d.attempts, due.url, due.secret,
       due.previous_secret AS "previousSecret"`,
    [busy, perSubscription, limit],
  );
}

/** Writes how an attempt went, and what becomes of the delivery and of a subscription that takes nothing any more. */
export async function recordAttempt(
  unit: UnitOfWork,
  { id, subscriptionId, attempts }: ClaimedDelivery,
  outcome: Outcome,
  startedAt: Date,
): Promise<void> {
  const verdict = judge(outcome, attempts, unit.now);
  const state = verdict.state === 'gone' ? 'failed' : verdict.state;
  // A pause by the database's clock, which says what is due: that of the process may be another.
  const pauseMs = verdict.state === 'pending' ? verdict.nextAttemptAt.getTime() - unit.now.getTime() : null;
  const [known] = await unit.rows(
    `UPDATE webhook_delivery SET state = $3, next_attempt_at = now() + $4 * interval '1 millisecond', finished_at = CASE WHEN $3 <> 'pending' THEN now() END
     WHERE id = $1 AND attempts = $2 AND state = 'pending' RETURNING id`,
    [id, attempts, state, pauseMs],
  );
  // Deleted meanwhile, or asked for again: the attempt that follows is the one that counts.
  if (!known) return;
  const duration = Math.max(unit.now.getTime() - startedAt.getTime(), 0);
  await unit.rows(
    'INSERT INTO webhook_attempt (id, delivery_id, at, duration_ms, status, error) VALUES ($1, $2, $3, $4, $5, $6)',
    [uuidv7(), id, startedAt, duration, outcome.status, outcome.error],
  );
  if (verdict.state === 'gone') await disable(unit, subscriptionId, 'gone');
  else if (verdict.state === 'failed' && !(await tookAny(unit, subscriptionId)))
    await disable(unit, subscriptionId, 'failing');
}

/** Whether a subscription took anything within the time over which a delivery is attempted. */
async function tookAny(unit: Queryable, subscriptionId: string): Promise<boolean> {
  const rows = await unit.rows(
    `SELECT 1 FROM webhook_delivery
     WHERE subscription_id = $1 AND state = 'delivered' AND finished_at > now() - interval '3 days' LIMIT 1`,
    [subscriptionId],
  );
  return rows.length > 0;
}

async function disable(unit: UnitOfWork, id: string, disabledFor: 'gone' | 'failing'): Promise<void> {
  const subscription = await lockSubscription(unit, id);
  if (subscription?.state !== 'active') return;
  const disabled = { ...subscription, state: 'disabled' as const, disabledFor, version: subscription.version + 1 };
  await keepSubscription(unit, disabled);
  record(unit, 'disabled', disabled);
}
