import type { KeyObject } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { UnitOfWork } from '../database/unit-of-work';
import { positionNow } from '../feed/event-feed';
import { checkVersion } from '../http/preconditions';
import { commonProblems } from '../problems/common-problems';
import { Problem } from '../problems/problem';
import { notFound } from '../problems/refusals';
import type { WebhookDelivery, WebhookSubscription } from './webhook';
import {
  deleteSubscription,
  keepSubscription,
  lockSubscription,
  type StoredSubscription,
  sealSecret,
  sendAgain,
  sendFailedAgain,
} from './webhook-store';

/** What an operator says of a subscription. */
export type SubscriptionInput = Pick<WebhookSubscription, 'name' | 'url' | 'types'> & {
  territoryIds?: string[] | null;
};
export type SubscriptionChanges = Partial<SubscriptionInput> & { state?: 'active' | 'paused' };

/** Each costs a look a second and places for messages on their way. */
export const MOST_SUBSCRIPTIONS = 100;

/** Subscribes a receiver to what is published from now on. */
export async function subscribe(
  unit: UnitOfWork,
  input: SubscriptionInput,
  secret: string,
  key: KeyObject,
): Promise<WebhookSubscription> {
  await checkRoom(unit);
  const id = uuidv7();
  const subscription: StoredSubscription = {
    ...{ id, territoryIds: null, ...input, state: 'active', disabledFor: null },
    ...{ secret: sealSecret(secret, key, id), previousSecret: null, previousUntil: null },
    ...{ position: await positionNow(unit), createdBy: unit.actorId, createdAt: unit.now, version: 1 },
  };
  await keepSubscription(unit, subscription);
  record(unit, 'created', subscription);
  return subscription;
}

/** Changes a subscription; `active` also lets a disabled one go on where it stood. */
export async function changeSubscription(
  unit: UnitOfWork,
  id: string,
  version: number,
  changes: SubscriptionChanges,
): Promise<WebhookSubscription> {
  const before = await locked(unit, id, version);
  const disabledFor = changes.state === undefined ? before.disabledFor : null;
  const after: StoredSubscription = { ...before, ...changes, disabledFor, version: version + 1 };
  await keepSubscription(unit, after);
  record(unit, 'changed', after);
  return after;
}

/**
 * Gives a subscription another secret. For `overlapHours` messages are signed with both, so that a receiver changes over without
 * refusing one; 0 ends the one before at once, after a leak.
 */
export async function rotateSecret(
  unit: UnitOfWork,
  id: string,
  version: number,
  rotation: { secret: string; overlapHours: number; key: KeyObject },
): Promise<WebhookSubscription> {
  const before = await locked(unit, id, version);
  const { secret, overlapHours, key } = rotation;
  const overlaps = overlapHours > 0;
  const after: StoredSubscription = {
    ...before,
    secret: sealSecret(secret, key, id),
    previousSecret: overlaps ? before.secret : null,
    previousUntil: overlaps ? new Date(unit.now.getTime() + overlapHours * 3_600_000) : null,
    version: version + 1,
  };
  await keepSubscription(unit, after);
  record(unit, 'secret-rotated', after);
  return after;
}

/** Ends a subscription; what it was still to be told of is dropped with it. */
export async function unsubscribe(unit: UnitOfWork, id: string, version: number): Promise<void> {
  const subscription = await locked(unit, id, version);
  await deleteSubscription(unit, id);
  record(unit, 'deleted', subscription);
}

/** Sends one delivery again, whatever became of it; the receiver knows it by its id. */
export async function redeliver(unit: UnitOfWork, id: string): Promise<WebhookDelivery> {
  const delivery = await sendAgain(unit, id);
  if (!delivery) throw notFound();
  unit.audit({ action: 'webhook-delivery.redelivered', resourceType: 'webhook-delivery', resourceId: id });
  return delivery;
}

/** Sends again what failed since an instant; answers how many deliveries. */
export async function redeliverFailed(unit: UnitOfWork, id: string, since: Date): Promise<number> {
  const subscription = await lockSubscription(unit, id);
  if (!subscription) throw notFound();
  const count = await sendFailedAgain(unit, id, since);
  record(unit, 'redelivered', subscription, { since: since.toISOString(), count });
  return count;
}

async function locked(unit: UnitOfWork, id: string, version: number): Promise<StoredSubscription> {
  const subscription = await lockSubscription(unit, id);
  if (!subscription) throw notFound();
  checkVersion(subscription, version);
  return subscription;
}

/** Every subscription is looked at every second: their number is bounded. */
async function checkRoom(unit: UnitOfWork): Promise<void> {
  await unit.rows("SELECT pg_advisory_xact_lock(hashtextextended('webhook subscriptions', 0))");
  const [row] = await unit.rows<{ count: number }>('SELECT count(*)::int AS count FROM webhook_subscription');
  if ((row?.count ?? 0) < MOST_SUBSCRIPTIONS) return;
  const parameters = { state: `${MOST_SUBSCRIPTIONS}`, allowed: `< ${MOST_SUBSCRIPTIONS}` };
  throw new Problem(commonProblems['wrong-state'], { parameters });
}

/** The record holds no secret. */
export function record(
  unit: UnitOfWork,
  action: string,
  { id, name, url, types, territoryIds, state, disabledFor, version }: WebhookSubscription,
  more: Record<string, unknown> = {},
): void {
  const detail = { name, url, types, territoryIds, state, disabledFor, version, ...more };
  const resourceType = 'webhook-subscription';
  unit.audit({ action: `${resourceType}.${action}`, resourceType, resourceId: id, detail });
}
