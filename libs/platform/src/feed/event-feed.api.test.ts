import type { Caller } from '@urbanpilot/testing';
import { v7 as uuidv7 } from 'uuid';
import { eventsOf, FeedStack, MOVED, signal } from './feed-test-kit';

describe('the feed of published events', () => {
  let feed: FeedStack;
  beforeAll(async () => {
    feed = await FeedStack.open();
  });
  afterAll(() => feed.stack.close());

  it('P8: does not pass by what commits late: a reader waits for the older transaction, and misses nothing', async () => {
    const start = await feed.here();
    const [begun, held] = [signal(), signal()];
    const during = () => {
      begun.give();
      return held.given;
    };
    const late = feed.publish({}, { during });
    await begun.given;
    const early = await feed.publish({});
    const first = await feed.page(feed.office, start);
    expect(first.items).toEqual([]);
    held.give();
    const lateSubject = await late;
    const seen = await feed.readUntil(feed.office, first.nextCursor, early);
    expect(seen).toEqual([lateSubject, early]);
  });

  it('P8: a stream that is cut again and again tells each event once, while writers commit out of order', async () => {
    const start = await feed.here();
    const published = new Set<string>();
    let turns = 0;
    const writers = Array.from({ length: 6 }, async (_, writer) => {
      for (let turn = 0; turn < 25; turn += 1) {
        const queries = (writer * 7 + turn * 5) % 11;
        const during = async () => {
          for (let query = 0; query < queries; query += 1) await feed.sql('SELECT 1');
        };
        published.add(await feed.publish({}, { during }));
        turns += 1;
      }
    });
    const { seen, cuts } = await readWithCuts(start, () => turns === 150 && published.size === 150);
    await Promise.all(writers);
    expect(cuts).toBeGreaterThan(3);
    expect(seen).toHaveLength(150);
    expect(new Set(seen)).toEqual(published);
    const inOrder = await feed.sql<{ subject: string }>(
      'SELECT subject FROM outbox_event WHERE subject = ANY ($1) ORDER BY xid, id',
      [seen],
    );
    expect(seen).toEqual(inOrder.map(({ subject }) => subject));
  });

  /** Reads the stream, cuts it after at most a dozen events or an odd byte, and resumes it; until all was read. */
  async function readWithCuts(start: string, allPublished: () => boolean): Promise<{ seen: string[]; cuts: number }> {
    const token = await feed.stack.issuer.sign({ subject: feed.office.subject, scopes: ['regions:read'] });
    const seen: string[] = [];
    let last = start;
    let cuts = 0;
    while (!allPublished() || seen.length < 150) {
      const cut = new AbortController();
      const headers = { authorization: `Bearer ${token}`, accept: 'text/event-stream', 'last-event-id': last };
      const answer = await fetch(feed.address, { headers, signal: cut.signal });
      expect(answer.status).toBe(200);
      let text = '';
      for await (const chunk of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
        text += chunk;
        if (text.includes('data: ')) break;
      }
      // As if the connection broke within what arrived: half an event is none.
      const arrived = eventsOf(text.slice(0, text.length - (cuts % 3) * 40)).slice(0, 12);
      seen.push(...arrived.map(({ subject }) => subject));
      last = arrived.at(-1)?.id ?? last;
      cut.abort();
      cuts += 1;
    }
    return { seen, cuts };
  }

  describe('shows', () => {
    const [own, other] = [uuidv7(), uuidv7()];
    let pilot: Caller;
    beforeAll(async () => {
      pilot = await feed.stack.as('pilot', [own]);
    });

    it('P19: events of the caller’s territories alone; what has none, and what concerns several, to who reaches all', async () => {
      const start = await feed.here();
      const mine = await feed.publish({ territoryId: own });
      const theirs = await feed.publish({ territoryId: other });
      const whole = await feed.publish({ results: [{ territoryId: own }] });
      const last = await feed.publish({ territoryId: own });
      expect(await feed.readUntil(pilot, start, last)).toEqual([mine, last]);
      expect(await feed.readUntil(feed.office, start, last)).toEqual([mine, theirs, whole, last]);
      expect((await feed.page(await feed.stack.as('pilot', []), start)).items).toEqual([]);
      expect((await feed.page(await feed.stack.as('office', [other]), start)).items).toMatchObject([
        { subject: theirs },
      ]);
    });

    it('nothing that was meant for one consumer, and no trace of ours', async () => {
      const start = await feed.here();
      await feed.publish({}, { onlyConsumer: 'funding' });
      const shown = await feed.publish({});
      await feed.sql(`UPDATE outbox_event SET event = event || '{"traceparent":"00-1-2-01"}' WHERE subject = $1`, [
        shown,
      ]);
      expect(await feed.readUntil(feed.office, start, shown)).toEqual([shown]);
      const [event] = (await feed.page(feed.office, start)).items;
      expect(Object.keys(event ?? {})).not.toContain('traceparent');
      expect(event).toMatchObject({ specversion: '1.0', source: '/regions', type: 'regions.thing.made.v1', data: {} });
    });

    it('one type alone when asked, and refuses a type that is not published', async () => {
      const start = await feed.here();
      await feed.publish({});
      const moved = await feed.publish({}, { type: MOVED });
      await feed.readUntil(feed.office, start, moved);
      const page = await feed.page(feed.office, start, `&type=${MOVED.type}`);
      expect(page.items.map(({ subject }) => subject)).toEqual([moved]);
      expect((await feed.office.get('/regions/v1/events?type=regions.nothing.v1')).statusCode).toBe(400);
    });

    it('P17: bounded work for a reader who may see little of much: the position goes on without events', async () => {
      const start = await feed.here();
      const pattern = await feed.publish({ territoryId: other });
      await feed.sql(
        `INSERT INTO outbox_event (id, type, subject, event, occurred_at)
         SELECT gen_random_uuid(), type, subject, event, occurred_at FROM outbox_event, generate_series(1, 2500)
         WHERE subject = $1`,
        [pattern],
      );
      const mine = await feed.publish({ territoryId: own });
      await feed.here();
      const first = await feed.page(pilot, start);
      expect(first).toMatchObject({ items: [], complete: false });
      expect(await feed.page(pilot, first.nextCursor)).toMatchObject({ items: [{ subject: mine }], complete: true });
    });
  });

  it('refuses who has no part in it', async () => {
    expect((await (await feed.stack.as('expert')).get('/regions/v1/events')).statusCode).toBe(403);
  });
});
