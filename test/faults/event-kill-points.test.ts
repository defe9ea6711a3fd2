import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { FaultPoint } from '@urbanpilot/platform';
import { figure, queueBackends } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { consumerModule, producerModule } from './fault-modules';
import type { FaultOrder } from './fault-process';
import { type FaultStack, makeThings, openFaultStack, outcomeOf } from './fault-stack';

const PROGRAM = join(__dirname, '../dist/faults/fault-process.js');
const COUNT = 12;
/** Kills at the two points that P8 counts: after the commit before the event leaves, and after it left before that is noted. */
const COUNTED: readonly FaultPoint[] = ['commit.done', 'relay.enqueued'];
const KILLS = figure(1, 100);
/** Replays a run. */
const SEED = Number(process.env.FAULT_SEED ?? 1);

/** How often each point is passed at least while the things are made; the relay and the acknowledgements come in batches. */
const PASSES: Record<FaultPoint, number> = {
  'commit.done': COUNT,
  'relay.claimed': 1,
  'relay.enqueued': 1,
  'consumer.counted': COUNT,
  'consumer.handled': COUNT,
  'consumer.committed': COUNT,
  'consumer.acknowledged': COUNT,
  'acknowledgement.stored': 1,
};
const POINTS = Object.keys(PASSES) as FaultPoint[];

/** Which pass is the last: drawn from the seed, so that a run can be repeated. */
function nthOf(point: FaultPoint, kill: number): number {
  const drawn = (SEED * 48_271 + POINTS.indexOf(point) * 7_919 + kill * 104_729) % 2_147_483_647;
  return 1 + (drawn % PASSES[point]);
}

async function killedAt(order: FaultOrder): Promise<NodeJS.Signals | null> {
  const child = fork(PROGRAM, [JSON.stringify(order)], { execArgv: [], stdio: 'inherit' });
  const giveUp = setTimeout(() => child.kill('SIGTERM'), 20_000);
  const [, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  clearTimeout(giveUp);
  return signal;
}

describe.each(queueBackends())('events over $name when the process is killed', ({ environment }) => {
  let stack: FaultStack;
  beforeAll(async () => {
    stack = await openFaultStack(environment(1));
  });
  afterAll(() => stack.close());

  const cases = POINTS.flatMap((point) =>
    Array.from({ length: COUNTED.includes(point) ? KILLS : 1 }, (_, kill) => ({ point, nth: nthOf(point, kill) })),
  );

  it.each(cases)(
    'P4, P8, P9: at $point, pass $nth: every event that committed is applied once',
    async ({ point, nth }) => {
      const batch = uuidv4();
      const order = { point, nth, batch, count: COUNT, environment: stack.environment };
      expect(await killedAt(order)).toBe('SIGKILL');

      const program = await stack.start([producerModule(), consumerModule('evaluation')]);
      await stack.settled();
      await program.stop();

      const { made, effects, total } = await outcomeOf(stack, batch);
      expect(made.length).toBeGreaterThan(0);
      expect(effects).toEqual(made);
      expect(total).toBe(made.length);
      const inbox = await stack.rows<{ status: string; count: number }>(
        'SELECT status, count(*)::int AS count FROM evaluation.inbox_event GROUP BY status',
      );
      expect(inbox.map(({ status }) => status)).toEqual(['done']);
      const outcomes = await stack.rows<{ outcome: string }>('SELECT DISTINCT outcome FROM regions.outbox_delivery');
      expect(outcomes).toEqual([{ outcome: 'done' }]);
    },
  );

  it('P8: an event whose transaction was rolled back never leaves', async () => {
    const batch = uuidv4();
    const program = await stack.start([producerModule(), consumerModule('evaluation')]);
    const producer = program.services[0]?.context;
    const refused = producer?.database.transaction('*', async (manager) => {
      await manager.query(
        `INSERT INTO outbox_event (id, type, subject, event, occurred_at)
         VALUES (gen_random_uuid(), 'regions.thing.made.v1', $1, '{}', now())`,
        [batch],
      );
      throw new Error('rolled back');
    });
    await expect(refused).rejects.toThrow('rolled back');
    await makeThings(program, batch, 1);
    await stack.settled();
    await program.stop();
    expect(await outcomeOf(stack, batch)).toEqual({ made: [0], effects: [0], total: 1 });
  });
});
