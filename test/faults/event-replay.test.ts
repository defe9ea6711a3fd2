import { queueBackends } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { officeOf, type PublishedIssuer, publishIssuer } from './fault-callers';
import { consumerModule, producerModule, thingNamed } from './fault-modules';
import { type FaultStack, openFaultStack } from './fault-stack';

describe.each(queueBackends())('a replay of state over $name', ({ environment }) => {
  let stack: FaultStack;
  let published: PublishedIssuer;
  beforeAll(async () => {
    published = await publishIssuer();
    stack = await openFaultStack({ ...environment(5), ...published.environment });
  });
  afterAll(async () => {
    await stack.close();
    await published.close();
  });

  it('reaches the one consumer that is named, is recorded, and refuses what nobody could mean', async () => {
    const id = uuidv4();
    const replays = [
      {
        event: thingNamed,
        async republish(
          unit: Parameters<NonNullable<ReturnType<typeof producerModule>['replays'][0]>['republish']>[0],
          onlyConsumer: string,
        ) {
          unit.publish(thingNamed, { subject: id, version: 3, data: { id, name: '名称' }, onlyConsumer });
          return 1;
        },
      },
    ];
    const modules = [producerModule({ replays }), consumerModule('evaluation'), consumerModule('funding')];
    const program = await stack.start(modules, { target: 'all' });
    const office = await officeOf(program, published.issuer, 'regions');
    const answer = await office('POST', '/event-replays', { type: thingNamed.type, consumer: 'funding' });
    expect([answer.statusCode, answer.json()]).toEqual([200, { published: 1 }]);
    await stack.settled();

    expect(await stack.rows('SELECT name, version FROM funding.thing WHERE id = $1', [id])).toEqual([
      { name: '名称', version: 3 },
    ]);
    expect(await stack.rows('SELECT 1 FROM evaluation.thing WHERE id = $1', [id])).toEqual([]);
    const deliveries = await stack.rows(
      `SELECT d.consumer FROM regions.outbox_delivery d JOIN regions.outbox_event e ON e.id = d.event_id WHERE e.subject = $1`,
      [id],
    );
    expect(deliveries).toEqual([{ consumer: 'funding' }]);
    const records = await stack.rows<{ detail: object }>(
      `SELECT record::json->'detail' AS detail FROM regions.audit_log WHERE action = 'events.replayed'`,
    );
    expect(records).toEqual([{ detail: { consumer: 'funding', published: 1 } }]);

    const unknown = await office('POST', '/event-replays', { type: 'regions.thing.lost.v1', consumer: 'funding' });
    expect(unknown.statusCode).toBe(400);
    const deaf = await office('POST', '/event-replays', { type: thingNamed.type, consumer: 'regions' });
    expect([deaf.statusCode, deaf.json()]).toMatchObject([
      422,
      { errors: [{ pointer: '/consumer', rule: 'handles' }] },
    ]);
    await program.stop();
  });
});
