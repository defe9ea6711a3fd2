import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Closed } from '@urbanpilot/contract';
import { created, PostHeaders, permission, responses, type ServiceModule, write } from '@urbanpilot/platform';
import { queueBackends, until } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { officeOf, type PublishedIssuer, publishIssuer } from './fault-callers';
import { consumerModule, producerModule, thingMade } from './fault-modules';
import { type FaultStack, openFaultStack, outcomeOf } from './fault-stack';
import { OwnRedis } from './storm/own-redis';

const COUNT = 20;
const BACK_MS = 10_000;

/** Makes a thing and publishes it, over HTTP. */
const routes: ServiceModule['routes'] = (app, context) => {
  const config = permission('regions:write', ['office']);
  app.post(
    '/things',
    {
      config,
      schema: { headers: PostHeaders, body: thingMade.schema, response: responses({ 201: Closed({}, 'Made') }) },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const { batch, n } = request.body as { batch: string; n: number };
        await unit.rows('INSERT INTO made (batch, n) VALUES ($1, $2)', [batch, n]);
        unit.publish(thingMade, { subject: batch, version: 1, data: { batch, n } });
        unit.audit({ action: 'thing.made', resourceType: 'thing', resourceId: batch });
        return created({}, `/regions/v1/things/${batch}`, 1);
      }),
  );
};

const onRedis = queueBackends().some(({ name }) => name === 'Redis') ? describe : describe.skip;

onRedis('a Redis that is full', () => {
  let directory: string;
  let redis: OwnRedis;
  let stack: FaultStack;
  let published: PublishedIssuer;
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'urbanpilot-redis-'));
    redis = await OwnRedis.start(directory);
    published = await publishIssuer();
    stack = await openFaultStack({ REDIS_URL: redis.url, ...published.environment });
  });
  afterAll(async () => {
    await stack.close();
    await published.close();
    await redis.stop();
    rmSync(directory, { recursive: true });
  });

  it('P8, P28: costs no write and no readiness, and the events take effect once there is room', async () => {
    const batch = uuidv4();
    const modules = [producerModule({ routes, publishes: [thingMade] }), consumerModule('evaluation')];
    const program = await stack.start(modules, { target: 'all' });
    const office = await officeOf(program, published.issuer, 'regions');
    const make = async (from: number) => {
      const numbers = Array.from({ length: COUNT }, (_, index) => from + index);
      const answers = await Promise.all(numbers.map((n) => office('POST', '/things', { batch, n })));
      expect(answers.map(({ statusCode }) => statusCode)).toEqual(numbers.map(() => 201));
    };
    await make(0);
    await until(async () => (await outcomeOf(stack, batch)).total > 0);

    await redis.limit(1);
    await make(COUNT);
    await until(async () => (await redis.refused()) > 0);
    await make(2 * COUNT);
    expect((await program.app?.inject('/readyz'))?.statusCode).toBe(200);
    const before = await outcomeOf(stack, batch);
    expect(before.made).toHaveLength(3 * COUNT);
    expect(before.total).toBeLessThan(3 * COUNT);

    await redis.limit(0);
    const freedAt = performance.now();
    await stack.settled();
    expect(performance.now() - freedAt).toBeLessThan(BACK_MS);
    const { made, effects, total } = await outcomeOf(stack, batch);
    expect([effects, total]).toEqual([made, 3 * COUNT]);
    await program.stop();
  });
});
