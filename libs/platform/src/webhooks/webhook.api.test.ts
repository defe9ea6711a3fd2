import { eventType } from '@urbanpilot/contract';
import { type Caller, openServiceStack, type ServiceStack, tinyModule, until } from '@urbanpilot/testing';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { systemActor } from '../auth/actor';
import { WebhookDispatcher } from './webhook-dispatcher';
import { TestReceiver, verified } from './webhook-test-kit';

const thing = eventType({
  type: 'regions.thing.made.v1',
  kind: 'fact',
  description: '',
  schema: Type.Object({ territoryId: Type.String() }),
});
const other = eventType({ type: 'regions.other.made.v1', kind: 'fact', description: '', schema: Type.Object({}) });
const V1 = '/regions/v1';

interface Shown {
  id: string;
  version: number;
  state: string;
  disabledFor: string | null;
  secret: string;
}
interface Delivery {
  id: string;
  state: string;
  eventId: string;
  attempts: number;
  nextAttemptAt: string | null;
}

describe('webhooks', () => {
  let stack: ServiceStack;
  let office: Caller;
  let receiver: TestReceiver;
  let dispatchers: WebhookDispatcher[] = [];
  beforeAll(async () => {
    stack = await openServiceStack(tinyModule('regions', { publishes: [thing, other] }), {
      WEBHOOK_NETWORKS: '127.0.0.0/8',
    });
    office = await stack.as('office');
  });
  afterAll(() => stack.close());
  beforeEach(async () => {
    receiver = await TestReceiver.open();
  });
  afterEach(async () => {
    await Promise.all(dispatchers.map((dispatcher) => dispatcher.stop()));
    dispatchers = [];
    await receiver.close();
    await sql('DELETE FROM webhook_subscription');
  });

  const sql = (text: string, parameters: unknown[] = []) => stack.context.database.dataSource.query(text, parameters);
  const body = (parts: object = {}) => ({ name: '资金系统', url: receiver.url, types: [thing.type], ...parts });
  const subscribe = async (parts: object = {}) =>
    (await office.post(`${V1}/webhook-subscriptions`, body(parts))).json<Shown>();
  const publish = (territoryId = uuidv7(), type: typeof thing | typeof other = thing) =>
    stack.context.transaction(systemActor('test'), async (unit) =>
      unit.publish(type as typeof thing, { subject: uuidv7(), version: 1, data: { territoryId } }),
    );
  const dispatch = (count = 1) => {
    for (let index = 0; index < count; index += 1) {
      const dispatcher = new WebhookDispatcher(stack.context);
      dispatchers.push(dispatcher);
      dispatcher.start();
    }
  };
  const shown = async (id: string) => (await office.get(`${V1}/webhook-subscriptions/${id}`)).json<Shown>();
  const deliveries = async (id: string, query = '') =>
    (await office.get(`${V1}/webhook-subscriptions/${id}/deliveries${query}`)).json<{ items: Delivery[] }>().items;
  const arrived = (count: number) => until(async () => receiver.received.length >= count);
  const settled = (id: string, state: string) =>
    until(async () => (await deliveries(id)).some((delivery) => delivery.state === state));
  /** Lets what waits for its next attempt be due. */
  const hurry = () => sql(`UPDATE webhook_delivery SET next_attempt_at = now() WHERE state = 'pending'`);

  it('P25: signs what it sends; an old, an altered and a foreign message are refused by the receiver', async () => {
    const { id, secret } = await subscribe();
    await publish();
    dispatch();
    await arrived(1);
    const [message] = receiver.received;
    if (!message) throw new Error('Nothing came');
    expect(verified(message, secret)).toMatchObject({ type: thing.type, specversion: '1.0' });
    expect(message.headers['content-type']).toBe('application/json');
    expect(() => verified({ ...message, body: message.body.replace('made', 'mode') }, secret)).toThrow(/signature/);
    const old = String(Number(message.headers['webhook-timestamp']) - 301);
    expect(() => verified({ ...message, headers: { ...message.headers, 'webhook-timestamp': old } }, secret)).toThrow(
      /too old/,
    );
    expect(() => verified(message, 'whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA')).toThrow(/signature/);
    await settled(id, 'delivered');
  });

  it('tells each event once however many dispatchers run, of the subscribed types and territories only', async () => {
    const mine = uuidv7();
    const { id } = await subscribe({ territoryIds: [mine] });
    for (let index = 0; index < 20; index += 1) await publish(mine);
    await publish();
    await publish(mine, other);
    dispatch(3);
    await until(async () => (await deliveries(id, '?limit=200&state=delivered')).length === 20);
    expect(await deliveries(id, '?limit=200')).toHaveLength(20);
    const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
    expect([ids.length, new Set(ids).size]).toEqual([20, 20]);
  });

  it('P25: tries again by the same id until it is taken, and logs each attempt', async () => {
    receiver.answers = [{ status: 500 }, { status: 302, headers: { location: receiver.url } }, { status: 200 }];
    const { id } = await subscribe();
    await publish();
    dispatch();
    for (const count of [1, 2, 3]) {
      await arrived(count);
      await until(async () => (await log(id)).length === count);
      await hurry();
    }
    await settled(id, 'delivered');
    expect((await log(id)).map(({ status }) => status)).toEqual([500, 302, 200]);
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  });
  const log = async (id: string) => {
    const [delivery] = await deliveries(id);
    if (!delivery) return [];
    return (await office.get(`${V1}/webhook-deliveries/${delivery.id}`)).json<{ log: { status: number }[] }>().log;
  };

  it('P25: is disabled by 410, and goes on where it stood when it is enabled again', async () => {
    receiver.answers = [{ status: 410 }, { status: 204 }];
    const { id, version } = await subscribe();
    await publish();
    dispatch();
    await until(async () => (await shown(id)).state === 'disabled');
    expect(await shown(id)).toMatchObject({ disabledFor: 'gone', version: version + 1 });
    await publish();
    await office.patch(`${V1}/webhook-subscriptions/${id}`, { state: 'active' }, { version: version + 1 });
    await settled(id, 'delivered');
    const since = new Date(Date.now() - 60_000).toISOString();
    const replayed = await office.post(`${V1}/webhook-subscriptions/${id}/replays`, { since });
    expect(replayed.json()).toEqual({ deliveries: 1 });
    await until(async () => (await deliveries(id, '?state=delivered')).length === 2);
  });

  it('is disabled as failing once a delivery has failed for good and nothing was taken', async () => {
    receiver.answers = [{ status: 500 }];
    const { id } = await subscribe();
    await publish();
    dispatch();
    await arrived(1);
    await until(async () => (await log(id)).length === 1);
    await sql(`UPDATE webhook_delivery SET attempts = 9, next_attempt_at = now()`);
    await until(async () => (await shown(id)).disabledFor === 'failing');
    expect((await deliveries(id))[0]).toMatchObject({ state: 'failed', nextAttemptAt: null });
    const acts = (await stack.auditLog()).filter(({ resourceId }) => resourceId === id).map(({ action }) => action);
    expect(acts).toEqual(['webhook-subscription.created', 'webhook-subscription.disabled']);
  });

  it('P25: signs with both secrets while one is changed over, and with the new one alone after a leak', async () => {
    const { id, secret, version } = await subscribe();
    const rotate = async (at: number, overlapHours: number) =>
      (await office.post(`${V1}/webhook-subscriptions/${id}/secrets`, { overlapHours }, { version: at })).json<Shown>();
    const second = await rotate(version, 24);
    await publish();
    dispatch();
    await arrived(1);
    for (const either of [secret, second.secret]) expect(verified(receiver.received[0] as never, either)).toBeDefined();
    const third = await rotate(second.version, 0);
    await publish();
    await arrived(2);
    expect(verified(receiver.received[1] as never, third.secret)).toBeDefined();
    expect(() => verified(receiver.received[1] as never, second.secret)).toThrow(/signature/);
  });

  it('keeps the events of a paused one, sends a single delivery again, and ends with all it kept', async () => {
    const { id, version } = await subscribe();
    const paused = await office.patch(`${V1}/webhook-subscriptions/${id}`, { state: 'paused' }, { version });
    expect(paused.json()).toMatchObject({ state: 'paused', version: version + 1 });
    await publish();
    dispatch();
    await office.patch(`${V1}/webhook-subscriptions/${id}`, { state: 'active' }, { version: version + 1 });
    await settled(id, 'delivered');
    const [delivery] = await deliveries(id);
    const again = await office.post(`${V1}/webhook-deliveries/${delivery?.id}/redelivery`, undefined);
    expect(again.json()).toMatchObject({ state: 'pending', attempts: 0 });
    await arrived(2);
    const stale = await office.post(`${V1}/webhook-subscriptions/${id}/cancellation`, undefined, { version: 1 });
    expect(stale.statusCode).toBe(412);
    const ended = await office.post(`${V1}/webhook-subscriptions/${id}/cancellation`, undefined, {
      version: version + 2,
    });
    expect(ended.statusCode).toBe(200);
    expect((await office.get(`${V1}/webhook-subscriptions/${id}`)).statusCode).toBe(404);
    expect((await office.get(`${V1}/webhook-deliveries/${delivery?.id}`)).statusCode).toBe(404);
  });

  it.each([
    ['a private address', { url: 'https://10.0.0.1/hook' }, '/url'],
    ['a name of a private address', { url: 'https://localhost.localdomain.invalid@10.1.1.1/' }, '/url'],
    ['http to a public address', { url: 'http://8.8.8.8/hook' }, '/url'],
  ])('S5: refuses %s, naming the field', async (_what, parts, pointer) => {
    const refused = await office.post(`${V1}/webhook-subscriptions`, body(parts));
    expect(refused.statusCode).toBe(422);
    expect(refused.json()).toMatchObject({ errors: [expect.objectContaining({ pointer })] });
  });

  it.each([
    ['an unknown type', { types: ['regions.nothing.v1'] }],
    ['no type', { types: [] }],
    ['a property of the server', { state: 'active' }],
  ])('refuses %s', async (_what, parts) => {
    expect((await office.post(`${V1}/webhook-subscriptions`, body(parts))).statusCode).toBe(400);
  });

  it('shows a secret once: neither a repeated request nor a read nor the log of acts tells it again', async () => {
    const key = uuidv7();
    const first = await office.post(`${V1}/webhook-subscriptions`, body(), { key });
    const second = await office.post(`${V1}/webhook-subscriptions`, body(), { key });
    const { secret, id } = first.json<Shown>();
    expect(secret).toMatch(/^whsec_/);
    expect(second.json()).toEqual({ ...first.json<object>(), secret: null });
    expect(JSON.stringify(await shown(id))).not.toContain(secret);
    const kept = await sql(
      `SELECT to_jsonb(s) AS row FROM webhook_subscription s UNION ALL SELECT to_jsonb(a) FROM audit_log a`,
    );
    expect(JSON.stringify(kept)).not.toContain(secret);
  });

  it('is for an office of the whole city alone', async () => {
    const district = await stack.as('office', [uuidv7()]);
    expect((await district.post(`${V1}/webhook-subscriptions`, body())).statusCode).toBe(403);
    expect((await district.get(`${V1}/webhook-subscriptions`)).statusCode).toBe(403);
    const pilot = await stack.as('pilot');
    expect((await pilot.post(`${V1}/webhook-subscriptions`, body())).statusCode).toBe(403);
  });
});
