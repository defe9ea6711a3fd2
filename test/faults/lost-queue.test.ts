import type { EventHandler } from '@urbanpilot/platform';
import { queueBackends, until } from '@urbanpilot/testing';
import Redis from 'ioredis';
import { v4 as uuidv4 } from 'uuid';
import { applyThing, consumerModule, producerModule, thingMade } from './fault-modules';
import { type FaultStack, makeThings, openFaultStack, outcomeOf } from './fault-stack';

const COUNT = 60;

/** Loses everything that the queue holds: FLUSHALL on a Redis database of our own, TRUNCATE on PostgreSQL. */
async function loseQueue(stack: FaultStack): Promise<void> {
  const url = stack.environment.REDIS_URL;
  if (!url) {
    const tables = await stack.rows<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
       WHERE schemaname = 'bullmq' AND tablename NOT LIKE '%migration%'`,
    );
    await stack.rows(`TRUNCATE ${tables.map(({ name }) => name).join(', ')}`);
    return;
  }
  const redis = new Redis(url);
  await redis.flushdb();
  await redis.quit();
}

/** A handler that lets nothing through until it is opened. */
function gated(): { handler: EventHandler; waiting: () => number; open: () => void } {
  let waiting = 0;
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const handle: EventHandler['handle'] = async (unit, event) => {
    waiting += 1;
    await opened;
    await applyThing(unit, event);
  };
  return { handler: { event: thingMade, handle }, waiting: () => waiting, open };
}

describe.each(queueBackends())('a queue over $name that loses everything', ({ environment }) => {
  let stack: FaultStack;
  beforeAll(async () => {
    stack = await openFaultStack(environment(2));
  });
  afterAll(() => stack.close());

  it('P12: loses no event: those that waited and those that were running are applied once', async () => {
    const batch = uuidv4();
    const gate = gated();
    const program = await stack.start([producerModule(), consumerModule('evaluation', [gate.handler])]);
    await makeThings(program, batch, COUNT);
    await until(async () => gate.waiting() > 0 && (await unrelayed(stack)) === 0);

    await loseQueue(stack);
    const lostAt = Date.now();
    gate.open();
    await stack.settled(60_000);
    expect(Date.now() - lostAt).toBeLessThan(60_000);
    await program.stop();

    const { made, effects, total } = await outcomeOf(stack, batch);
    expect(made).toHaveLength(COUNT);
    expect(effects).toEqual(made);
    expect(total).toBe(COUNT);
  }, 70_000);
});

async function unrelayed(stack: FaultStack): Promise<number> {
  const [row] = await stack.rows<{ count: number }>(
    'SELECT count(*)::int AS count FROM regions.outbox_event WHERE relayed_at IS NULL',
  );
  return row?.count ?? 0;
}
