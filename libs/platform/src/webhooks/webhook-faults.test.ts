import { eventType } from '@urbanpilot/contract';
import { type Caller, openServiceStack, type ServiceStack, setClock, tinyModule, until } from '@urbanpilot/testing';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { systemActor } from '../auth/actor';
import { type Behaviour, OddPeer } from './odd-peer';
import { WebhookDispatcher } from './webhook-dispatcher';
import { TestReceiver } from './webhook-test-kit';

const V1 = '/regions/v1';
const YEAR = 365 * 86_400_000;
const thing = eventType({
  type: 'regions.thing.made.v1',
  kind: 'fact',
  description: '',
  schema: Type.Object({ territoryId: Type.String() }),
});

const HTML = '<!DOCTYPE html><html><body>Bad gateway</body></html>';
const answering =
  (text: string): Behaviour =>
  (socket) =>
    void socket.on('data', () => socket.write(text));
const silent: Behaviour = (socket) => void socket.resume();

describe('P25: a receiver of webhooks that', () => {
  let stack: ServiceStack;
  let office: Caller;
  let dispatcher: WebhookDispatcher;
  let peers: { close(): Promise<void> }[] = [];
  beforeAll(async () => {
    stack = await openServiceStack(tinyModule('regions', { publishes: [thing] }), { WEBHOOK_NETWORKS: '127.0.0.0/8' });
    office = await stack.as('office');
  });
  afterAll(() => stack.close());
  afterEach(async () => {
    setClock(0);
    await dispatcher.stop();
    await Promise.all(peers.map((peer) => peer.close()));
    peers = [];
    await stack.context.database.dataSource.query('DELETE FROM webhook_subscription');
  });

  const open = async (behave: Behaviour) => {
    const peer = await OddPeer.open(behave);
    peers.push(peer);
    return peer;
  };
  const subscribe = async (url: string) =>
    (await office.post(`${V1}/webhook-subscriptions`, { name: '资金系统', url, types: [thing.type] })).json<{
      id: string;
    }>().id;
  const publish = () =>
    stack.context.transaction(systemActor('test'), async (unit) =>
      unit.publish(thing, { subject: uuidv7(), version: 1, data: { territoryId: uuidv7() } }),
    );
  const start = (timeoutMs?: number) => {
    dispatcher = new WebhookDispatcher(stack.context, timeoutMs);
    dispatcher.start();
  };
  interface Shown {
    id: string;
    state: string;
    attempts: number;
    nextAttemptAt: string | null;
    log: { status: number | null; error: string | null; durationMs: number }[];
  }
  const attempted = (subscriptionId: string) =>
    until(async () => {
      const list = await office.get(`${V1}/webhook-subscriptions/${subscriptionId}/deliveries`);
      const [delivery] = list.json<{ items: Shown[] }>().items;
      const shown = delivery && (await office.get(`${V1}/webhook-deliveries/${delivery.id}`)).json<Shown>();
      return shown?.log.length ? shown : undefined;
    });

  it.each<[string, Behaviour, { status: number | null; error: string | null }]>([
    ['takes the message and never answers', silent, { status: null, error: 'timeout' }],
    [
      'answers its head line by line without end',
      (socket, peer) => {
        socket.write('HTTP/1.1 200 OK\r\n');
        peer.repeat(socket, 'x-a: b\r\n', 20);
      },
      { status: null, error: 'timeout' },
    ],
    [
      'says again and again that it goes on',
      (socket, peer) => peer.repeat(socket, 'HTTP/1.1 102 Processing\r\n\r\n', 20),
      { status: null, error: 'timeout' },
    ],
    [
      'answers a head without end at full speed',
      (socket, peer) => {
        socket.write('HTTP/1.1 200 OK\r\n');
        peer.repeat(socket, `x-a: ${'b'.repeat(1_000)}\r\n`);
      },
      { status: null, error: 'HPE_HEADER_OVERFLOW' },
    ],
    [
      'answers a page of HTML',
      answering(`HTTP/1.1 502 Bad Gateway\r\ncontent-type: text/html\r\ncontent-length: ${HTML.length}\r\n\r\n${HTML}`),
      { status: 502, error: null },
    ],
    ['answers HTML that is no HTTP', answering(HTML), { status: null, error: 'HPE_INVALID_CONSTANT' }],
    [
      'closes without a word',
      (socket) => void socket.on('data', () => socket.end()),
      { status: null, error: 'ECONNRESET' },
    ],
    [
      'fails with a body without end',
      (socket, peer) => {
        socket.write('HTTP/1.1 500 Internal Server Error\r\ncontent-type: text/html\r\n\r\n');
        peer.repeat(socket, HTML.repeat(100));
      },
      { status: 500, error: null },
    ],
  ])('%s, has failed, is told apart in the log, and is let go of', async (_what, behave, outcome) => {
    const peer = await open(behave);
    const id = await subscribe(peer.url);
    await publish();
    start(300);
    const delivery = await attempted(id);
    expect(delivery).toMatchObject({ state: 'pending', attempts: 1, log: [outcome] });
    expect(delivery.log[0]?.durationMs).toBeLessThan(5_000);
    await until(() => peer.connections === 0);
    expect(peer.sent).toBeLessThan(32 * 1024 * 1024);
  });

  it('takes the message and answers a body without end, has taken it', async () => {
    const peer = await open((socket, self) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ntransfer-encoding: chunked\r\n\r\n');
      self.repeat(socket, '5\r\nabcde\r\n');
    });
    const id = await subscribe(peer.url);
    await publish();
    start(300);
    expect(await attempted(id)).toMatchObject({ state: 'delivered', log: [{ status: 200, error: null }] });
    await until(() => peer.connections === 0);
  });

  it('never answers, holds up none of the others, however many there are of its kind', async () => {
    const dead = await open(silent);
    for (let n = 0; n < 12; n += 1) await subscribe(dead.url);
    for (let n = 0; n < 5; n += 1) await publish();
    start();
    await until(() => dead.connections >= 60);
    const healthy = await TestReceiver.open();
    peers.push(healthy);
    await subscribe(healthy.url);
    await publish();
    const began = performance.now();
    await until(() => healthy.received.length === 1);
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it.each([
    ['on', YEAR],
    ['back', -YEAR],
  ])(
    'fails is tried again by the clock of the database, though that of the process is a year %s',
    async (_way, shift) => {
      const peer = await open(answering('HTTP/1.1 500 Internal Server Error\r\ncontent-length: 0\r\n\r\n'));
      const id = await subscribe(peer.url);
      await publish();
      const began = Date.now();
      setClock(shift);
      start();
      await until(async () => {
        const [row] = await stack.context.database
          .reader('*')
          .rows<{ at: Date }>('SELECT at FROM webhook_attempt WHERE delivery_id IN (SELECT id FROM webhook_delivery)');
        return row;
      });
      await dispatcher.stop();
      setClock(0);
      const next = new Date((await attempted(id)).nextAttemptAt ?? 0).getTime() - began;
      expect(next).toBeGreaterThanOrEqual(4_000);
      expect(next).toBeLessThan(30_000);
    },
  );
});
