import { v7 as uuidv7 } from 'uuid';
import type { OperationCase, OperationCases, World } from './operation-case';

interface Subscription {
  id: string;
  version: number;
}

/** Rows of the webhooks of a service that publishes `type`: for whoever reaches every territory. */
export function webhookCases(service: string, type: string): OperationCases {
  const name = `${service[0]?.toUpperCase()}${service.slice(1)}`;
  const base = `/${service}/v1/webhook-subscriptions`;
  const body = () => ({ name: '资金系统', url: 'https://8.8.8.8/hook', types: [type] });
  const subscription = async ({ office }: World) => (await office.post(base, body())).json<Subscription>();
  const on = (suffix: string, parts: { body?: () => unknown; versioned?: boolean } = {}): OperationCase => ({
    bound: 'all',
    async arrange(world) {
      const { id, version } = await subscription(world);
      const versioned = parts.versioned && { version };
      return { call: { path: `${base}/${id}${suffix}`, ...(parts.body && { body: parts.body() }), ...versioned } };
    },
  });
  const onDelivery = (suffix = ''): OperationCase => ({
    bound: 'all',
    async arrange(world) {
      const { id } = await subscription(world);
      return { call: { path: `/${service}/v1/webhook-deliveries/${await aDelivery(world, id, type)}${suffix}` } };
    },
  });
  return {
    [`list${name}WebhookSubscriptions`]: { bound: 'all', arrange: async () => ({ call: { path: base } }) },
    [`get${name}WebhookSubscription`]: on(''),
    [`create${name}WebhookSubscription`]: {
      bound: 'all',
      arrange: async ({ stack }) => {
        // Their number is bounded; those that other rows made are not looked at again.
        await stack.context.database.dataSource.query('DELETE FROM webhook_subscription');
        return { call: { path: base, body: body() } };
      },
    },
    [`change${name}WebhookSubscription`]: on('', { body: () => ({ state: 'paused' }), versioned: true }),
    [`cancel${name}WebhookSubscription`]: on('/cancellation', { versioned: true }),
    [`rotate${name}WebhookSecret`]: on('/secrets', { body: () => ({ overlapHours: 1 }), versioned: true }),
    [`replay${name}Webhooks`]: on('/replays', { body: () => ({ since: '2026-01-01T00:00:00Z' }) }),
    [`list${name}WebhookDeliveries`]: on('/deliveries'),
    [`get${name}WebhookDelivery`]: onDelivery(),
    [`redeliver${name}Webhook`]: onDelivery('/redelivery'),
  };
}

async function aDelivery({ stack }: World, subscriptionId: string, type: string): Promise<string> {
  const id = uuidv7();
  await stack.context.database.dataSource.query(
    `INSERT INTO webhook_delivery (id, subscription_id, event_id, type, event, state, next_attempt_at)
     VALUES ($1, $2, $3, $4, '{}', 'pending', now())`,
    [id, subscriptionId, uuidv7(), type],
  );
  return id;
}
