import { v7 as uuidv7 } from 'uuid';
import type { UnitOfWork } from '../database/unit-of-work';
import { type FeedPage, readFeed } from '../feed/event-feed';
import { decodePosition } from '../feed/feed-position';
import { Problem } from '../problems/problem';
import { reachOverTime } from '../successions/territory-succession-store';
import { lockActive, type StoredSubscription } from './webhook-store';

const PAGE = 500;

/**
 * Makes the deliveries of what was published since each active subscription was last looked at, and moves it on in the same
 * transaction: an event becomes one delivery, whoever dies on the way.
 *
 * @returns whether there may be more
 */
export async function collectDeliveries(unit: UnitOfWork): Promise<boolean> {
  let more = false;
  for (const subscription of await lockActive(unit)) {
    const page = await pageFor(unit, subscription);
    if (page.events.length > 0) await insertDeliveries(unit, subscription.id, page);
    if (page.next !== subscription.position)
      await unit.rows('UPDATE webhook_subscription SET position = $2 WHERE id = $1', [subscription.id, page.next]);
    more ||= !page.complete;
  }
  return more;
}

/** After a restore from a dump the order of events is another: all that are kept are read again, and those known are left. */
async function pageFor(unit: UnitOfWork, { position, territoryIds, types }: StoredSubscription): Promise<FeedPage> {
  const reach = territoryIds ? await reachOverTime(unit, territoryIds) : '*';
  try {
    return await readFeed(unit, reach, { after: decodePosition(position, 'position'), types, limit: PAGE });
  } catch (error) {
    if (!(error instanceof Problem) || error.definition.status !== 410) throw error;
    return readFeed(unit, reach, { after: null, types, limit: PAGE });
  }
}

async function insertDeliveries(unit: UnitOfWork, subscriptionId: string, { events }: FeedPage): Promise<void> {
  // The trace is the installation's own.
  const rows = events.map(({ event: { traceparent: _traceparent, ...event } }) => ({ id: uuidv7(), event }));
  await unit.rows(
    `INSERT INTO webhook_delivery (id, subscription_id, event_id, type, event, state, next_attempt_at)
     SELECT r.id, $1, (r.event->>'id')::uuid, r.event->>'type', r.event, 'pending', now()
     FROM jsonb_to_recordset($2::jsonb) AS r (id uuid, event jsonb)
     ON CONFLICT (subscription_id, event_id) DO NOTHING`,
    [subscriptionId, JSON.stringify(rows)],
  );
}
