import type { CloudEvent } from '@urbanpilot/contract';
import { grantChanged } from '@urbanpilot/contract';
import { figure, patience, queueBackends, until } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { consumerModule, producerModule, thingMade, thingNamed } from './fault-modules';
import { enqueue, eventOf, type FaultStack, openFaultStack } from './fault-stack';

const THINGS = 30;

/** The same order for the same seed, so that a failure can be repeated (a linear congruential generator). */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const mixed = [...items];
  let state = seed;
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = state % (last + 1);
    [mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
  }
  return mixed;
}

async function doneCount(stack: FaultStack, events: CloudEvent[]): Promise<number> {
  const [row] = await stack.rows<{ count: number }>(
    `SELECT count(*)::int AS count FROM evaluation.inbox_event WHERE status = 'done' AND event_id = ANY ($1)`,
    [events.map(({ id }) => id)],
  );
  return row?.count ?? 0;
}

describe.each(queueBackends())('events over $name that come three times and in any order', ({ environment }) => {
  let stack: FaultStack;
  beforeAll(async () => {
    stack = await openFaultStack(environment(3));
  });
  afterAll(() => stack.close());

  it.each([
    { promise: 'P9', times: 'three times each', count: figure(300, 1_000), copiesOf: () => 3 },
    {
      promise: 'R3',
      times: 'one to five times each',
      count: figure(120, 10_000),
      copiesOf: (n: number) => 1 + (n % 5),
    },
  ])(
    '$promise: $count events in any order, $times, leave the state of each once in order',
    async ({ count, copiesOf }) => {
      const batch = uuidv4();
      const facts = Array.from({ length: count / 2 }, (_, n) => eventOf(thingMade.type, { batch, n }));
      const states = Array.from({ length: count / 2 }, (_, n) => {
        const version = 1 + Math.floor(n / THINGS);
        const data = { id: `${batch}-${n % THINGS}`, name: `version ${version}` };
        return eventOf(thingNamed.type, data, { aggregateversion: version });
      });
      const events = [...facts, ...states];
      const copies = events.flatMap((event, n) => Array.from({ length: copiesOf(n) }, () => event));
      const program = await stack.start([producerModule(), consumerModule('evaluation')]);
      await enqueue(program, 'evaluation', shuffled(copies, 20_260_101));
      await until(async () => (await doneCount(stack, events)) === count, patience(50_000));
      await program.stop();

      const effects = await stack.rows('SELECT n FROM evaluation.effect WHERE batch = $1 ORDER BY n', [batch]);
      expect(effects).toEqual(facts.map((_, n) => ({ n })));
      const [total] = await stack.rows('SELECT count FROM evaluation.total WHERE batch = $1', [batch]);
      expect(total).toEqual({ count: facts.length });
      const things = await stack.rows<{ id: string; version: number }>(
        'SELECT id, version FROM evaluation.thing WHERE id LIKE $1',
        [`${batch}%`],
      );
      const latest = Object.fromEntries(
        states.map(({ data, aggregateversion }) => [(data as { id: string }).id, aggregateversion]),
      );
      expect(Object.fromEntries(things.map(({ id, version }) => [id, version]))).toEqual(latest);
    },
    patience(60_000),
  );

  it('a grant that comes in an older version after a newer one stays revoked', async () => {
    const grantId = uuidv4();
    const version = (aggregateversion: number, validTo: string | null) =>
      eventOf(
        grantChanged.type,
        {
          grantId,
          issuer: 'http://issuer.test',
          subject: 'somebody',
          role: 'office',
          reach: ['*'],
          validFrom: '2026-01-01T00:00:00.000Z',
          validTo,
        },
        { aggregateversion, source: '/identity' },
      );
    const program = await stack.start([producerModule(), consumerModule('evaluation')]);
    const revoked = version(2, '2026-02-01T00:00:00.000Z');
    await enqueue(program, 'evaluation', [revoked]);
    await until(async () => (await doneCount(stack, [revoked])) === 1);
    const given = version(1, null);
    await enqueue(program, 'evaluation', [given]);
    await until(async () => (await doneCount(stack, [given])) === 1);
    await program.stop();
    const grants = await stack.rows('SELECT version, valid_to FROM evaluation.access_grant WHERE id = $1', [grantId]);
    expect(grants).toEqual([{ version: '2', valid_to: new Date('2026-02-01T00:00:00.000Z') }]);
  });
});
