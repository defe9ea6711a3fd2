import { systemActor } from '@urbanpilot/platform';
import { figure, patience, queueBackends } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { consumerModule, producerModule, thingMade } from './fault-modules';
import { type FaultStack, openFaultStack, outcomeOf } from './fault-stack';

const BACKLOG = figure(400, 10_000);
const PER_TRANSACTION = 100;
const DRAINED_MS = 60_000;

describe.each(queueBackends())('a backlog over $name', ({ environment }) => {
  let stack: FaultStack;
  beforeAll(async () => {
    stack = await openFaultStack(environment(8));
  });
  afterAll(() => stack.close());

  it(
    `P8: of ${BACKLOG} events that nobody relayed is drained within 60 s, each once`,
    async () => {
      const batch = uuidv4();
      const modules = [producerModule(), consumerModule('evaluation')];
      // Nothing relays while a process has only been started to migrate.
      const first = await stack.start(modules);
      const producer = first.services.find(({ module }) => module.name === 'regions')?.context;
      await first.stop();
      await producer?.database.dataSource.initialize();
      for (let from = 0; from < BACKLOG; from += PER_TRANSACTION) {
        await producer?.transaction(systemActor(batch), async (unit) => {
          for (let n = from; n < from + PER_TRANSACTION; n += 1) {
            await unit.rows('INSERT INTO made (batch, n) VALUES ($1, $2)', [batch, n]);
            unit.publish(thingMade, { subject: batch, version: 1, data: { batch, n } });
          }
        });
      }
      await producer?.database.dataSource.destroy();
      const second = await stack.start(modules);
      const began = performance.now();
      await stack.settled(patience(60_000));
      const took = performance.now() - began;
      await second.stop();
      const { made, effects, total } = await outcomeOf(stack, batch);
      expect([made.length, total]).toEqual([BACKLOG, BACKLOG]);
      expect(effects).toEqual(made);
      expect(took).toBeLessThan(DRAINED_MS);
    },
    patience(90_000),
  );
});
