import type { EventHandler } from '@urbanpilot/platform';
import { openOnSmallDisk, openSmallDisk, type SmallDisk, until } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { applyThing, consumerModule, producerModule, thingMade } from './fault-modules';
import { type FaultStack, makeThings, openFaultStack, outcomeOf } from './fault-stack';

const COUNT = 5;
/** More often than an event that fails by itself is tried. */
const TRIES = 12;

const disk = openSmallDisk(1);
afterAll(() => disk?.close());

(disk ? describe : describe.skip)('a consumer', () => {
  let stack: FaultStack;
  beforeAll(async () => {
    stack = await openFaultStack({});
  });
  afterAll(() => stack.close());

  it('P8, P28: whose disk is full waits however long, lets no event die, and applies each once there is room', async () => {
    const batch = uuidv4();
    const tries = new Map<number, number>();
    const handle: EventHandler['handle'] = async (unit, event) => {
      const { n } = event.data as { n: number };
      tries.set(n, (tries.get(n) ?? 0) + 1);
      await applyThing(unit, event);
    };
    const modules = [producerModule(), consumerModule('evaluation', [{ event: thingMade, handle }])];
    const program = await stack.start(modules);
    await openOnSmallDisk(stack.environment.DATABASE_URL ?? '', ['evaluation.effect'], disk as SmallDisk);
    disk?.fill();
    await makeThings(program, batch, COUNT);
    await until(() => Math.max(0, ...tries.values()) >= TRIES, 50_000);
    const resting = await stack.rows("SELECT 1 AS one FROM evaluation.inbox_event WHERE status = 'dead'");
    expect(resting).toEqual([]);
    disk?.free();
    await stack.settled();
    await program.stop();
    const { made, effects, total } = await outcomeOf(stack, batch);
    expect([effects, total]).toEqual([made, COUNT]);
  });
});
