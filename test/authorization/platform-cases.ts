import { eventType } from '@urbanpilot/contract';
import { AuditKeeper, actorWithoutRights, systemActor } from '@urbanpilot/platform';
import { TEST_ISSUER, until } from '@urbanpilot/testing';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { type OperationCases, plain, type World } from './operation-case';
import { webhookCases } from './webhook-cases';

/** Rows of the operations that every service has; `told` is a type of event that it publishes. */
export function platformCases(service: string, told: string, replayed?: string): OperationCases {
  const name = `${service[0]?.toUpperCase()}${service.slice(1)}`;
  const deadLetter = (verb: string) => ({
    bound: 'none' as const,
    arrange: async (world: World) => ({
      call: { path: `/${service}/v1/dead-letters/${await aDeadLetter(world)}/${verb}` },
    }),
  });
  return {
    [`get${name}Operation`]: {
      bound: 'subject',
      arrange: async (world) => ({ call: { path: `/${service}/v1/operations/${await anOperation(world)}` } }),
    },
    [`follow${name}Operation`]: {
      bound: 'subject',
      arrange: async (world) => ({
        call: { path: `/${service}/v1/operations/${await anEndedOperation(world)}/events` },
      }),
    },
    [`cancel${name}Operation`]: {
      bound: 'subject',
      arrange: async (world) => ({
        call: { path: `/${service}/v1/operations/${await anOperation(world)}/cancellation` },
      }),
    },
    [`list${name}AuditRecords`]: {
      bound: 'list',
      arrange: async (world) => {
        const { resourceId, territoryId } = await anAuditRecord(world);
        return { call: { path: `/${service}/v1/audit-records?resourceId=${resourceId}` }, territories: [territoryId] };
      },
    },
    [`list${name}Events`]: {
      bound: 'feed',
      arrange: async (world) => {
        const { cursor, territoryId } = await aPublishedEvent(world, service);
        return { call: { path: `/${service}/v1/events?cursor=${cursor}` }, territories: [territoryId] };
      },
    },
    [`verify${name}AuditLog`]: plain(`/${service}/v1/audit-verification`),
    [`list${name}Schedules`]: plain(`/${service}/v1/schedules`),
    [`list${name}DeadLetters`]: plain(`/${service}/v1/dead-letters`),
    [`retry${name}DeadLetter`]: deadLetter('retry'),
    [`discard${name}DeadLetter`]: deadLetter('discard'),
    ...webhookCases(service, told),
    ...(replayed && {
      [`replay${name}Events`]: plain(`/${service}/v1/event-replays`, () => ({ type: replayed, consumer: 'funding' })),
    }),
  };
}

async function aDeadLetter({ stack }: World): Promise<string> {
  const id = uuidv7();
  const event = { id, type: 'regions.nothing.happened.v1', source: '/regions' };
  await stack.context.database.dataSource.query(
    `INSERT INTO inbox_event (event_id, source, type, status, event) VALUES ($1, '/regions', $2, 'dead', $3)`,
    [id, event.type, JSON.stringify(event)],
  );
  return id;
}

/** A sealed record of an act in a territory. */
async function anAuditRecord({ stack: { context } }: World): Promise<{ resourceId: string; territoryId: string }> {
  const [resourceId, territoryId] = [uuidv7(), uuidv7()];
  await context.transaction(systemActor('test'), async (unit) =>
    unit.audit({ action: 'thing.made', resourceType: 'thing', resourceId, territoryId }),
  );
  const keeper = new AuditKeeper(context);
  await keeper.sealer.sealAll();
  await keeper.disconnect();
  return { resourceId, territoryId };
}

/** The position after all that stands in the feed. */
async function endOfFeed(office: World['office'], service: string): Promise<string> {
  let after = '';
  for (;;) {
    const page = await office.get(`/${service}/v1/events?limit=200${after}`);
    const { nextCursor, complete } = page.json<{ nextCursor: string; complete: boolean }>();
    if (complete) return nextCursor;
    after = `&cursor=${nextCursor}`;
  }
}

/** An event of a territory, and the position in the feed before it. */
async function aPublishedEvent({ stack, office }: World, service: string) {
  const cursor = await endOfFeed(office, service);
  const [territoryId, subject] = [uuidv7(), uuidv7()];
  const type = eventType({ type: `${service}.thing.made.v1`, kind: 'fact', description: '', schema: Type.Object({}) });
  await stack.context.transaction(systemActor('test'), async (unit) =>
    unit.publish(type, { subject, version: 1, data: { territoryId } }),
  );
  // Read only once no older transaction of the cluster runs: other tests have theirs.
  const seen = async () => (await office.get(`/${service}/v1/events?cursor=${cursor}`)).json<{ items: unknown[] }>();
  await until(async () => (await seen()).items.length > 0);
  return { cursor, territoryId };
}

async function anOperation({ stack, subject }: World): Promise<string> {
  const actor = actorWithoutRights({ issuer: TEST_ISSUER, subject }, 'test');
  return stack.context.transaction(actor, (unit) => unit.startOperation('test', {}));
}

/** One whose stream ends at once. */
async function anEndedOperation(world: World): Promise<string> {
  const id = await anOperation(world);
  await world.stack.context.database.dataSource.query(
    "UPDATE operation SET state = 'cancelled', finished_at = now() WHERE id = $1",
    [id],
  );
  return id;
}
