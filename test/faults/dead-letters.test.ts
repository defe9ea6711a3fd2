import type { EventHandler } from '@urbanpilot/platform';
import { queueBackends, until } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { officeOf, type PublishedIssuer, publishIssuer } from './fault-callers';
import { applyThing, consumerModule, onThingMade, producerModule, thingBroken, thingMade } from './fault-modules';
import { enqueue, eventOf, type FaultStack, openFaultStack, outcomeOf } from './fault-stack';

interface DeadLetterList {
  items: { id: string; type: string; status: string; attempts: number; lastError: string; event: { id: string } }[];
}

describe.each(queueBackends())('events over $name that cannot be handled', ({ environment }) => {
  let stack: FaultStack;
  let published: PublishedIssuer;
  let reason: string | undefined;
  const poison: EventHandler = {
    event: thingBroken,
    async handle(unit, event) {
      await applyThing(unit, event);
      if (reason !== undefined) throw new Error(reason);
    },
  };
  const modules = () => [producerModule(), consumerModule('evaluation', [poison])];

  beforeAll(async () => {
    published = await publishIssuer();
    stack = await openFaultStack({ ...environment(4), ...published.environment });
  });
  afterAll(async () => {
    await stack.close();
    await published.close();
  });

  async function statusOf(id: string): Promise<string | undefined> {
    const rows = await stack.rows<{ status: string }>('SELECT status FROM evaluation.inbox_event WHERE event_id = $1', [
      id,
    ]);
    return rows[0]?.status;
  }

  it('rest after ten attempts, leave nothing behind, and are applied once when they are tried again after mending', async () => {
    const batch = uuidv4();
    reason = '缺少参数';
    const program = await stack.start(modules(), { target: 'all' });
    const office = await officeOf(program, published.issuer, 'evaluation');
    const event = eventOf(thingBroken.type, { batch, n: 1 });
    await enqueue(program, 'evaluation', [event]);
    await until(async () => (await statusOf(event.id)) === 'dead');
    expect(await outcomeOf(stack, batch)).toMatchObject({ effects: [], total: 0 });

    const listed = (await office('GET', '/dead-letters')).json<DeadLetterList>();
    expect(listed.items).toContainEqual(
      expect.objectContaining({ id: event.id, status: 'dead', attempts: 10, lastError: '缺少参数', event }),
    );

    reason = undefined;
    const retried = await office('POST', `/dead-letters/${event.id}/retry`);
    expect(retried.statusCode).toBe(200);
    await until(async () => (await statusOf(event.id)) === 'done');
    expect(await outcomeOf(stack, batch)).toMatchObject({ effects: [1], total: 1 });
    const again = await office('POST', `/dead-letters/${event.id}/retry`);
    expect(again.statusCode).toBe(404);
    await program.stop();
  });

  it('are listed whatever their error says: nothing, U+0000, or more than fits', async () => {
    const program = await stack.start(modules(), { target: 'all' });
    const office = await officeOf(program, published.issuer, 'evaluation');
    for (const text of ['', 'a\u0000b', '长'.repeat(5_000)]) {
      reason = text;
      const event = eventOf(thingBroken.type, { batch: uuidv4(), n: 1 });
      await enqueue(program, 'evaluation', [event]);
      await until(async () => (await statusOf(event.id)) === 'dead');
      const answer = await office('GET', '/dead-letters');
      expect(answer.statusCode).toBe(200);
      expect(answer.json<DeadLetterList>().items.map(({ id }) => id)).toContain(event.id);
    }
    await program.stop();
  });

  it('are given up by an operator, with a record of it, and never come again', async () => {
    reason = 'broken';
    const program = await stack.start(modules(), { target: 'all' });
    const office = await officeOf(program, published.issuer, 'evaluation');
    const batch = uuidv4();
    const event = eventOf(thingBroken.type, { batch, n: 1 });
    await enqueue(program, 'evaluation', [event]);
    await until(async () => (await statusOf(event.id)) === 'dead');
    expect((await office('POST', `/dead-letters/${event.id}/discard`)).statusCode).toBe(200);

    reason = undefined;
    const marker = eventOf(thingBroken.type, { batch, n: 2 });
    await enqueue(program, 'evaluation', [event, marker]);
    await until(async () => (await statusOf(marker.id)) === 'done');
    expect(await statusOf(event.id)).toBe('discarded');
    expect(await outcomeOf(stack, batch)).toMatchObject({ effects: [2], total: 1 });
    const records = await stack.rows(
      "SELECT action FROM evaluation.audit_log WHERE resource_id = $1 AND action = 'dead-letter.discarded'",
      [event.id],
    );
    expect(records).toHaveLength(1);
    await program.stop();
  });

  it('rest at once when their data does not fit the schema of their type', async () => {
    const program = await stack.start([producerModule(), consumerModule('evaluation')]);
    const event = eventOf(thingMade.type, { batch: uuidv4(), n: 'many' });
    await enqueue(program, 'evaluation', [event]);
    await until(async () => (await statusOf(event.id)) === 'dead');
    await program.stop();
  });

  it('are not those to which a later version has added something: what this one knows of them is applied', async () => {
    const program = await stack.start([producerModule(), consumerModule('evaluation')]);
    const batch = uuidv4();
    const event = eventOf(thingMade.type, { batch, n: 1, added: 'later' });
    await enqueue(program, 'evaluation', [event]);
    await until(async () => (await statusOf(event.id)) === 'done');
    expect(await outcomeOf(stack, batch)).toMatchObject({ effects: [1], total: 1 });
    await program.stop();
  });

  it('are parked when their type is unknown, and run when a later start knows it', async () => {
    const batch = uuidv4();
    const event = eventOf(thingMade.type, { batch, n: 7 });
    const older = await stack.start([producerModule(), consumerModule('evaluation', [])]);
    await enqueue(older, 'evaluation', [event]);
    await until(async () => (await statusOf(event.id)) === 'parked');
    await older.stop();
    expect(await outcomeOf(stack, batch)).toMatchObject({ effects: [] });

    const newer = await stack.start([producerModule(), consumerModule('evaluation', [onThingMade])]);
    await until(async () => (await statusOf(event.id)) === 'done');
    await newer.stop();
    expect(await outcomeOf(stack, batch)).toMatchObject({ effects: [7], total: 1 });
  });
});
