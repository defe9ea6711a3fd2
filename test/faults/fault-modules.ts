import { Closed, eventType, Text } from '@urbanpilot/contract';
import { type EventHandler, onEvent, type ServiceModule } from '@urbanpilot/platform';
import { tinyMigration, tinyModule } from '@urbanpilot/testing';
import { Type } from 'typebox';

/** A fact: one more thing was made. */
export const thingMade = eventType({
  type: 'regions.thing.made.v1',
  kind: 'fact',
  description: 'a thing was made',
  schema: Closed({ batch: Text('Run of the test'), n: Type.Integer({ minimum: 0, maximum: 100_000 }) }, 'The thing'),
});

/** A state: the whole of a thing as it is now. */
export const thingNamed = eventType({
  type: 'regions.thing.named.v1',
  kind: 'state',
  description: 'a thing has a name',
  schema: Closed({ id: Text('Thing'), name: Text('Its name') }, 'The whole thing'),
});

/** A fact whose handler can be made to fail. */
export const thingBroken = eventType({
  type: 'regions.thing.broken.v1',
  kind: 'fact',
  description: 'a thing broke',
  schema: Closed({ batch: Text('Run of the test'), n: Type.Integer({ minimum: 0, maximum: 100_000 }) }, 'The thing'),
});

const MADE = 'CREATE TABLE made (batch text NOT NULL, n integer NOT NULL)';

/** No key on `effect`, and a plain counter beside it: what is applied twice or not at all shows in both. */
const EFFECTS = `
  CREATE TABLE effect (event_id uuid NOT NULL, batch text NOT NULL, n integer NOT NULL);
  CREATE TABLE total (batch text CONSTRAINT total_pkey PRIMARY KEY, count integer NOT NULL);
  CREATE TABLE thing (id text CONSTRAINT thing_pkey PRIMARY KEY, name text NOT NULL, version integer NOT NULL);`;

/** The effect of a fact, of the kind that a double or a loss leaves a trace in. */
export const applyThing: EventHandler['handle'] = async (unit, event) => {
  const { batch, n } = event.data as { batch: string; n: number };
  await unit.rows('INSERT INTO effect (event_id, batch, n) VALUES ($1, $2, $3)', [event.id, batch, n]);
  await unit.rows(
    'INSERT INTO total AS t (batch, count) VALUES ($1, 1) ON CONFLICT (batch) DO UPDATE SET count = t.count + 1',
    [batch],
  );
};

export const onThingMade: EventHandler = { event: thingMade, handle: applyThing };

export const onThingNamed = onEvent(thingNamed, async (unit, event) => {
  await unit.rows(
    `INSERT INTO thing AS t (id, name, version) VALUES ($1, $2, $3)
     ON CONFLICT (id) DO UPDATE SET name = $2, version = $3 WHERE t.version < $3`,
    [event.data.id, event.data.name, event.aggregateversion],
  );
});

/** Publishes. */
export function producerModule(parts: Partial<ServiceModule> = {}): ServiceModule {
  return tinyModule('regions', { migrations: [tinyMigration('Made', MADE)], ...parts });
}

/** Consumes. */
export function consumerModule(
  name: 'evaluation' | 'funding',
  handlers: EventHandler[] = [onThingMade, onThingNamed],
  parts: Partial<ServiceModule> = {},
): ServiceModule {
  return tinyModule(name, { migrations: [tinyMigration('Effects', EFFECTS)], handlers, ...parts });
}
