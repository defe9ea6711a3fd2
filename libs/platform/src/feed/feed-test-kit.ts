import type { AddressInfo } from 'node:net';
import { type CloudEvent, eventType } from '@urbanpilot/contract';
import { type Caller, openServiceStack, type ServiceStack, tinyModule, until } from '@urbanpilot/testing';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { systemActor } from '../auth/actor';

export const MADE = eventType({
  type: 'regions.thing.made.v1',
  kind: 'fact',
  description: 'A thing was made',
  schema: Type.Object({}, { additionalProperties: true }),
});
export const MOVED = eventType({ ...MADE, type: 'regions.thing.moved.v1' });

const FEED = '/regions/v1/events';

export interface ShownPage {
  items: CloudEvent<Record<string, unknown>>[];
  nextCursor: string;
  complete: boolean;
}

/** A service that publishes what a test says, and readers of its feed. */
export class FeedStack {
  private constructor(
    readonly stack: ServiceStack,
    readonly office: Caller,
    readonly address: string,
  ) {}

  static async open(): Promise<FeedStack> {
    const module = tinyModule('regions', { publishes: [MADE, MOVED], eventReaders: ['office', 'pilot'] });
    const stack = await openServiceStack(module);
    await stack.app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = stack.app.server.address() as AddressInfo;
    return new FeedStack(stack, await stack.as('office'), `http://127.0.0.1:${port}${FEED}`);
  }

  /** Publishes in a transaction of its own, whose number is given at its start; `during` runs before its end. */
  async publish(
    data: Record<string, unknown>,
    options: { during?: () => Promise<unknown>; onlyConsumer?: string; type?: typeof MADE } = {},
  ): Promise<string> {
    const subject = uuidv7();
    await this.stack.context.transaction(systemActor('test'), async (unit) => {
      await unit.rows('SELECT pg_current_xact_id()');
      await options.during?.();
      const onlyConsumer = options.onlyConsumer;
      unit.publish(options.type ?? MADE, { subject, version: 1, data, ...(onlyConsumer && { onlyConsumer }) });
    });
    return subject;
  }

  page(caller: Caller, cursor?: string, more = ''): Promise<ShownPage> {
    const query = cursor === undefined ? '?limit=200' : `?limit=200&cursor=${cursor}`;
    return caller.get(`${FEED}${query}${more}`).then((answer) => answer.json<ShownPage>());
  }

  /** The position after all that is there, once nothing older is under way. */
  async here(): Promise<string> {
    const marker = await this.publish({});
    let page = await this.page(this.office);
    await until(async () => {
      const cursor = page.nextCursor;
      const found = page.items.some(({ subject }) => subject === marker);
      page = await this.page(this.office, cursor);
      return found && page.items.length === 0;
    });
    return page.nextCursor;
  }

  /** All that a caller reads from a position on (without one from the oldest), once the event of `last` is among it. */
  async readUntil(caller: Caller, cursor: string | undefined, last: string): Promise<string[]> {
    const seen: string[] = [];
    let next = cursor;
    await until(async () => {
      const page = await this.page(caller, next);
      seen.push(...page.items.map(({ subject }) => subject));
      next = page.nextCursor;
      return seen.includes(last);
    });
    return seen;
  }

  sql<Row>(text: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.stack.context.database.dataSource.query(text, parameters);
  }
}

/** Whole events of a stream's text; a half one at its end is left out, as a reader does. */
export function eventsOf(text: string): { id: string; event: string; subject: string }[] {
  const blocks = text.split('\n\n').slice(0, -1);
  return blocks.flatMap((block) => {
    const [, id = '', event = '', data = ''] = /^id: (.+)\nevent: (.+)\ndata: (.+)$/.exec(block) ?? [];
    return data === '' ? [] : [{ id, event, subject: (JSON.parse(data) as CloudEvent).subject }];
  });
}

/** Something that one part of a test waits for and another gives. */
export function signal(): { given: Promise<void>; give(): void } {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give() };
}
