import { get } from 'node:http';
import { until } from '@urbanpilot/testing';
import fastify, { type FastifyInstance } from 'fastify';
import { actorWithoutRights } from '../auth/actor';
import { keepEventStreams, type StreamNews, type StreamTiming } from './event-streams';

const NOTHING: StreamNews = { events: [], ended: false };

describe('a stream of server-sent events', () => {
  let app: FastifyInstance;
  let looks: number;
  async function open(timing: StreamTiming, look: () => StreamNews): Promise<string> {
    looks = 0;
    app = fastify();
    keepEventStreams(app, timing);
    app.decorateRequest('actor', null);
    app.get('/events', (request, reply) => {
      request.actor = actorWithoutRights({ issuer: 'i', subject: 's' }, 'r');
      return app.eventStreams.send(request, reply, async () => {
        looks += 1;
        return look();
      });
    });
    return app.listen({ port: 0, host: '127.0.0.1' });
  }
  afterEach(() => app.close());

  it('keeps the connection alive with comments and ends after its life, to be resumed', async () => {
    const address = await open({ pollMs: 5, heartbeatMs: 10, lifeMs: 60 }, () => NOTHING);
    const text = await (await fetch(`${address}/events`)).text();
    expect(text).toMatch(/^retry: 1000\n\n(: alive\n\n)+$/);
  });

  it('tells with a heartbeat where to go on, where that moves without events', async () => {
    const quiet = { ...NOTHING, position: 'p7' };
    const address = await open({ pollMs: 5, heartbeatMs: 10, lifeMs: 60 }, () => quiet);
    expect(await (await fetch(`${address}/events`)).text()).toMatch(/^retry: 1000\n\n(: alive\nid: p7\n\n)+$/);
  });

  it('P29: ends at once when the process stops, with what was sent so far and the hint when to come back', async () => {
    const address = await open({ pollMs: 60_000, heartbeatMs: 60_000, lifeMs: 60_000 }, () => ({
      events: [{ id: '1', event: 'thing', data: { n: 1 } }],
      ended: false,
    }));
    const answer = await fetch(`${address}/events`);
    const closed = app.close();
    expect(await answer.text()).toBe('retry: 1000\n\nid: 1\nevent: thing\ndata: {"n":1}\n\n');
    await closed;
  });

  it('stops looking when its reader has gone', async () => {
    const address = await open({ pollMs: 5, heartbeatMs: 60_000, lifeMs: 60_000 }, () => NOTHING);
    const reader = get(`${address}/events`, (answer) => answer.resume());
    reader.on('error', () => undefined);
    await until(() => looks > 2);
    reader.destroy();
    await until(() => app.eventStreams.count === 0);
  });

  it('ends early, not with a half event, when a look fails', async () => {
    const address = await open({ pollMs: 5, heartbeatMs: 60_000, lifeMs: 60_000 }, () => {
      if (looks > 1) throw new Error('the database is away');
      return { events: [{ id: '1', event: 'thing', data: {} }], ended: false };
    });
    expect(await (await fetch(`${address}/events`)).text()).toBe('retry: 1000\n\nid: 1\nevent: thing\ndata: {}\n\n');
    expect(looks).toBe(2);
  });
});
