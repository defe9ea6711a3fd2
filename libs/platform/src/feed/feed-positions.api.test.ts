import { encodePosition } from './feed-position';
import { FeedStack } from './feed-test-kit';
import { CLEAR_EVENTS, REALIGN_FEED } from './feed-upkeep';

const PATH = '/regions/v1/events';
const NIL = '00000000-0000-0000-0000-000000000000';

describe('positions in the feed', () => {
  let feed: FeedStack;
  let epoch: string;
  beforeAll(async () => {
    feed = await FeedStack.open();
    epoch = (await feed.sql<{ epoch: string }>('SELECT epoch FROM event_feed'))[0]?.epoch ?? '';
  });
  afterAll(() => feed.stack.close());

  const status = async (cursor: string) => (await feed.office.get(`${PATH}?cursor=${cursor}`)).statusCode;

  it('after which events were cleared are gone (410), for pages and streams; later ones hold', async () => {
    const before = await feed.here();
    const cleared = await feed.publish({});
    const after = await feed.here();
    const kept = await feed.publish({});
    await feed.sql(`UPDATE outbox_event SET relayed_at = now() - interval '15 days' WHERE subject = $1`, [cleared]);
    await feed.sql(CLEAR_EVENTS);
    const answer = await feed.office.get(`${PATH}?cursor=${before}`, { headers: { 'accept-language': 'en' } });
    expect([answer.statusCode, answer.json()]).toMatchObject([410, { type: 'urn:urbanpilot:problem:position-gone' }]);
    const stream = { accept: 'text/event-stream', 'last-event-id': before };
    const streamed = await feed.office.get(PATH, { headers: stream });
    expect([streamed.statusCode, streamed.headers['content-type']]).toEqual([
      410,
      'application/problem+json; charset=utf-8',
    ]);
    expect(await feed.readUntil(feed.office, after, kept)).toContain(kept);
    expect((await feed.office.get(PATH)).statusCode).toBe(200);
  });

  it('hold while nothing was cleared after them: within two weeks, undelivered, or meant for one consumer', async () => {
    const before = await feed.here();
    const [recent, open] = [await feed.publish({}), await feed.publish({})];
    const replayed = await feed.publish({}, { onlyConsumer: 'funding' });
    const age = 'UPDATE outbox_event SET relayed_at = now() - $2::interval WHERE subject = $1 RETURNING id';
    await feed.sql(age, [recent, '13 days']);
    for (const subject of [open, replayed]) await feed.sql(age, [subject, '15 days']);
    await feed.sql(
      `INSERT INTO outbox_delivery (event_id, consumer, next_attempt_at)
       SELECT id, 'funding', now() + interval '1 day' FROM outbox_event WHERE subject = $1`,
      [open],
    );
    await feed.sql(CLEAR_EVENTS);
    expect(await feed.sql('SELECT 1 FROM outbox_event WHERE subject = $1', [replayed])).toEqual([]);
    expect(await feed.readUntil(feed.office, before, open)).toEqual([recent, open]);
  });

  it('of another order, or of a time that has not come, are gone', async () => {
    expect(await status(encodePosition({ epoch: '00000000', xid: '1', id: NIL }))).toBe(410);
    expect(await status(encodePosition({ epoch, xid: '9000000000000000000', id: NIL }))).toBe(410);
  });

  it.each<[what: string, cursor: string]>([
    ['text that is none', Buffer.from('page two').toString('base64url')],
    ['one cut short', encodePosition({ epoch: '00000000', xid: '1', id: NIL }).slice(0, -4)],
    ['a transaction that cannot be', encodePosition({ epoch: '00000000', xid: '18446744073709551616', id: NIL })],
    ['a cursor of a list', 'A'.repeat(60)],
  ])('that the feed never gave are refused: %s', async (_what, cursor) => {
    const answer = await feed.office.get(`${PATH}?cursor=${cursor}`);
    expect([answer.statusCode, answer.json()]).toMatchObject([422, { errors: [{ pointer: 'query.cursor' }] }]);
    const headers = { accept: 'text/event-stream', 'last-event-id': cursor };
    const streamed = await feed.office.get(PATH, { headers });
    expect([streamed.statusCode, streamed.json()]).toMatchObject([
      422,
      { errors: [{ pointer: 'header.last-event-id', rule: 'position' }] },
    ]);
  });

  it('P14: with other characters fail the contract', async () => {
    expect(await status('%22')).toBe(400);
    expect(await status('x'.repeat(200))).toBe(400);
  });

  it('in a database restored from a dump are gone, and its events are numbered again', async () => {
    const before = await feed.here();
    const moved = await feed.publish({});
    await feed.sql(`UPDATE outbox_event SET xid = '9000000000000000000' WHERE subject = $1`, [moved]);
    expect((await feed.page(feed.office, before)).items).toEqual([]);
    await feed.sql(REALIGN_FEED);
    expect(await status(before)).toBe(410);
    expect(await feed.readUntil(feed.office, undefined, moved)).toContain(moved);
    const [{ now } = { now: '' }] = await feed.sql<{ now: string }>('SELECT epoch AS now FROM event_feed');
    expect(now).not.toBe(epoch);
    await feed.sql(REALIGN_FEED);
    expect(await feed.sql('SELECT 1 FROM event_feed WHERE epoch = $1', [now])).toHaveLength(1);
  });
});
