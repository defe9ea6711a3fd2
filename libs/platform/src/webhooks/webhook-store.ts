import type { KeyObject } from 'node:crypto';
import type { Queryable } from '../database/database';
import { Where } from '../database/where';
import type { PageRequest } from '../http/pages';
import { seal, unseal } from '../secrets/key-encryption';
import type { WebhookAttempt, WebhookDelivery, WebhookSubscription } from './webhook';

/** A subscription with what only the service itself reads; secrets are sealed. */
export interface StoredSubscription extends WebhookSubscription {
  secret: string;
  previousSecret: string | null;
  position: string;
}

const SHOWN = `id, name, url, types, territory_ids AS "territoryIds", state, disabled_for AS "disabledFor",
  CASE WHEN previous_until > now() THEN previous_until END AS "previousUntil",
  created_by AS "createdBy", created_at AS "createdAt", version`;
const STORED = `${SHOWN}, secret, previous_secret AS "previousSecret", position`;
const DELIVERY = `id, subscription_id AS "subscriptionId", event_id AS "eventId", type, state, attempts,
  next_attempt_at AS "nextAttemptAt", created_at AS "createdAt", finished_at AS "finishedAt"`;

/** Seals a secret for the row of its subscription. */
export function sealSecret(secret: string, key: KeyObject, id: string): string {
  const { nonce, ciphertext } = seal(secret, key, contextOf(id));
  return `${nonce.toString('base64')}.${ciphertext.toString('base64')}`;
}

export function openSecret(sealed: string, key: KeyObject, id: string): string {
  const [nonce = '', ciphertext = ''] = sealed.split('.');
  const parts = { nonce: Buffer.from(nonce, 'base64'), ciphertext: Buffer.from(ciphertext, 'base64') };
  return unseal(parts, key, contextOf(id));
}

const contextOf = (id: string) => `webhook subscription ${id}`;

export function listSubscriptions(reader: Queryable, page: PageRequest): Promise<WebhookSubscription[]> {
  const where = new Where().after('id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows(
    `SELECT ${SHOWN} FROM webhook_subscription ${where.sql} ORDER BY id LIMIT ${limit}`,
    where.parameters,
  );
}

export async function findSubscription(reader: Queryable, id: string): Promise<WebhookSubscription | undefined> {
  return (await reader.rows<WebhookSubscription>(`SELECT ${SHOWN} FROM webhook_subscription WHERE id = $1`, [id]))[0];
}

/** As `findSubscription`, with its secrets; nobody else changes it until the transaction ends. */
export async function lockSubscription(unit: Queryable, id: string): Promise<StoredSubscription | undefined> {
  const sql = `SELECT ${STORED} FROM webhook_subscription WHERE id = $1 FOR UPDATE`;
  return (await unit.rows<StoredSubscription>(sql, [id]))[0];
}

/** Active subscriptions whose events nobody else is collecting now, locked. */
export function lockActive(unit: Queryable): Promise<StoredSubscription[]> {
  return unit.rows(
    `SELECT ${STORED} FROM webhook_subscription WHERE state = 'active' ORDER BY id FOR UPDATE SKIP LOCKED`,
  );
}

/** Writes a subscription as it is now. */
export async function keepSubscription(unit: Queryable, kept: StoredSubscription): Promise<void> {
  await unit.rows(
    `INSERT INTO webhook_subscription (id, name, url, types, territory_ids, secret, previous_secret, previous_until, state,
       disabled_for, position, created_by, created_at, version)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
     ON CONFLICT (id) DO UPDATE SET name = $2, url = $3, types = $4, territory_ids = $5, secret = $6, previous_secret = $7,
       previous_until = $8, state = $9, disabled_for = $10, position = $11, version = $14`,
    [
      ...[
        kept.id,
        kept.name,
        kept.url,
        kept.types,
        kept.territoryIds,
        kept.secret,
        kept.previousSecret,
        kept.previousUntil,
      ],
      ...[kept.state, kept.disabledFor, kept.position, kept.createdBy, kept.createdAt, kept.version],
    ],
  );
}

export async function deleteSubscription(unit: Queryable, id: string): Promise<void> {
  await unit.rows('DELETE FROM webhook_subscription WHERE id = $1', [id]);
}

/** A page of a subscription's deliveries, the latest first; one row more than the limit. */
export function listDeliveries(
  reader: Queryable,
  subscriptionId: string,
  state: WebhookDelivery['state'] | undefined,
  page: PageRequest,
): Promise<WebhookDelivery[]> {
  const where = new Where()
    .equal('subscription_id', subscriptionId)
    .equal('state', state)
    .beyond(['id'], page.after, true);
  const limit = where.parameter(page.limit + 1);
  const sql = `SELECT ${DELIVERY} FROM webhook_delivery ${where.sql} ORDER BY id DESC LIMIT ${limit}`;
  return reader.rows(sql, where.parameters);
}

/** A delivery with its event and its latest hundred attempts, the first of them first. */
export async function findDelivery(
  reader: Queryable,
  id: string,
): Promise<(WebhookDelivery & { event: unknown; log: WebhookAttempt[] }) | undefined> {
  const sql = `SELECT ${DELIVERY}, event FROM webhook_delivery WHERE id = $1`;
  const [delivery] = await reader.rows<WebhookDelivery & { event: unknown }>(sql, [id]);
  if (!delivery) return undefined;
  const log = await reader.rows<WebhookAttempt>(
    `SELECT at, duration_ms AS "durationMs", status, error FROM (
       SELECT * FROM webhook_attempt WHERE delivery_id = $1 ORDER BY id DESC LIMIT 100) latest ORDER BY id`,
    [id],
  );
  return { ...delivery, log };
}

/** Lets a delivery be attempted at once, from the first pause on, whatever became of it. */
export async function sendAgain(unit: Queryable, id: string): Promise<WebhookDelivery | undefined> {
  const [again] = await unit.rows<WebhookDelivery>(
    `UPDATE webhook_delivery SET state = 'pending', attempts = 0, next_attempt_at = now(), finished_at = NULL
     WHERE id = $1 RETURNING ${DELIVERY}`,
    [id],
  );
  return again;
}

/** Lets what failed for a subscription since an instant be attempted again; answers how many. */
export async function sendFailedAgain(unit: Queryable, subscriptionId: string, since: Date): Promise<number> {
  const rows = await unit.rows(
    `UPDATE webhook_delivery SET state = 'pending', attempts = 0, next_attempt_at = now(), finished_at = NULL
     WHERE subscription_id = $1 AND state = 'failed' AND created_at >= $2 RETURNING id`,
    [subscriptionId, since],
  );
  return rows.length;
}
