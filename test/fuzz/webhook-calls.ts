import { randomUUID } from 'node:crypto';
import type { GoodCall, GoodCalls } from './good-calls';
import type { World } from './world';

const TOLD = {
  identity: 'identity.grant.changed.v1',
  regions: 'regions.task.accepted.v1',
  evaluation: 'evaluation.round.published.v1',
  funding: 'funding.allocation.issued.v1',
  experience: 'experience.case.published.v1',
} as const;
type Service = keyof typeof TOLD;

/** Good calls of the webhooks of every service. What they are called for is paused, and port 9 discards. */
export const webhookCalls: GoodCalls = Object.assign({}, ...(Object.keys(TOLD) as Service[]).map(callsOf));

function callsOf(service: Service): GoodCalls {
  const name = `${service[0]?.toUpperCase()}${service.slice(1)}`;
  const on =
    (parts: Partial<GoodCall> = {}) =>
    async (world: World) => ({ ...(await aSubscription(world, service)), ...parts });
  return {
    [`list${name}WebhookSubscriptions`]: () => ({ by: 'office' }),
    [`create${name}WebhookSubscription`]: async ({ rows }) => {
      // Their number is bounded.
      await rows.sql(`DELETE FROM ${service}.webhook_subscription`);
      return { body: bodyOf(service), by: 'office' };
    },
    [`get${name}WebhookSubscription`]: on(),
    [`change${name}WebhookSubscription`]: on({ body: { state: 'paused' } }),
    [`cancel${name}WebhookSubscription`]: on(),
    [`rotate${name}WebhookSecret`]: on({ body: { overlapHours: 1 } }),
    [`replay${name}Webhooks`]: on({ body: { since: '2026-01-01T00:00:00Z' } }),
    [`list${name}WebhookDeliveries`]: on(),
    [`get${name}WebhookDelivery`]: (world) => aDelivery(world, service),
    [`redeliver${name}Webhook`]: (world) => aDelivery(world, service),
  };
}

const bodyOf = (service: Service) => ({ name: '资金系统', url: 'https://8.8.8.8:9/hook', types: [TOLD[service]] });

/** Put into the table, paused, so that nothing is ever sent. */
async function aSubscription({ rows }: World, service: Service): Promise<GoodCall> {
  const id = randomUUID();
  await rows.sql(
    `INSERT INTO ${service}.webhook_subscription (id, name, url, types, secret, state, position, created_by, created_at, version)
     VALUES ($1, 'x', 'https://8.8.8.8:9/hook', $2, 'x', 'paused', 'x', 'x', now(), 1)`,
    [id, [TOLD[service]]],
  );
  return { params: { id }, version: 1, by: 'office' };
}

async function aDelivery(world: World, service: Service): Promise<GoodCall> {
  const { params } = await aSubscription(world, service);
  const id = randomUUID();
  await world.rows.sql(
    `INSERT INTO ${service}.webhook_delivery (id, subscription_id, event_id, type, event, state, finished_at)
     VALUES ($1, $2, $1, $3, '{}', 'failed', now())`,
    [id, params?.id, TOLD[service]],
  );
  return { params: { id }, by: 'office' };
}
