import type { CloudEvent } from '@urbanpilot/contract';
import type { Queryable } from '../database/database';
import type { Reach } from '../database/reach';
import { Where } from '../database/where';
import { commonProblems } from '../problems/common-problems';
import { Problem } from '../problems/problem';
import { encodePosition, type FeedPosition } from './feed-position';

/** What is read of a feed: at most `limit` events after a position (null: the oldest kept), of some types or of all. */
export interface FeedQuery {
  after: FeedPosition | null;
  types?: readonly string[];
  limit: number;
}

/** Events in their order, each with the position after it, and where to go on whether or not there were any. */
export interface FeedPage {
  events: { position: string; event: CloudEvent }[];
  next: string;
  /** Whether nothing more is there by now. */
  complete: boolean;
}

interface Row {
  epoch: string;
  horizon: string;
  isGone: boolean;
  lastScanned: { xid: string; id: string } | null;
  scanned: number;
  events: { xid: string; id: string; event: CloudEvent }[];
}

/** Rows that one look goes through at most, so that its cost is bounded for a reader who may see few of them. */
const WINDOW = 2_000;
const NIL = '00000000-0000-0000-0000-000000000000';

/**
 * The events that a service published, in an order that never changes behind a reader: by transaction and event, and only
 * below the oldest transaction that still runs. So what commits late comes late, and nothing is skipped. What was meant for
 * one consumer is left out. An event of a territory is seen by whoever reaches it, any other by who reaches everything.
 *
 * @throws Problem 410 `position-gone` when events after the position were cleared away, or the order is another one
 */
export async function readFeed(reader: Queryable, reach: Reach, query: FeedQuery): Promise<FeedPage> {
  const { after, limit } = query;
  const where = new Where();
  const [xid, id, epoch] = [after?.xid ?? '0', after?.id ?? NIL, after?.epoch ?? null].map((value) =>
    where.parameter(value),
  );
  where.when(query.types, (list) => `type = ANY (${list}::text[])`);
  if (reach !== '*') where.when([...reach], (list) => `event->'data'->>'territoryId' = ANY (${list}::text[])`);
  const count = where.parameter(limit);
  const [row] = await reader.rows<Row>(
    `WITH scanned AS MATERIALIZED (
       SELECT xid, id, type, event FROM outbox_event
       WHERE only_consumer IS NULL AND (xid, id) > (${xid}::xid8, ${id}::uuid)
         AND xid < pg_snapshot_xmin(pg_current_snapshot())
       ORDER BY xid, id LIMIT ${WINDOW}
     ), page AS (
       SELECT xid, id, event FROM scanned ${where.sql} ORDER BY xid, id LIMIT ${count}
     )
     SELECT f.epoch, h.xid::text AS horizon,
       ${epoch}::text IS NOT NULL AND (${epoch}::text <> f.epoch OR ${xid}::xid8 > h.xid
         OR (f.cleared_xid, f.cleared_id) > (${xid}::xid8, ${id}::uuid)) AS "isGone",
       (SELECT json_build_object('xid', xid::text, 'id', id) FROM scanned ORDER BY xid DESC, scanned.id DESC LIMIT 1)
         AS "lastScanned",
       (SELECT count(*)::int FROM scanned) AS scanned,
       (SELECT coalesce(json_agg(json_build_object('xid', xid::text, 'id', page.id, 'event', event)
          ORDER BY xid, page.id), '[]') FROM page) AS events
     FROM event_feed f, (SELECT pg_snapshot_xmin(pg_current_snapshot()) AS xid) h`,
    where.parameters,
  );
  if (!row) throw new Error('The row of event_feed is missing');
  if (row.isGone) throw new Problem(commonProblems['position-gone']);
  return toPage(row, limit);
}

/** The place from which on nothing was committed yet: a reader who begins here misses nothing that comes. */
export async function positionNow(reader: Queryable): Promise<string> {
  const [row] = await reader.rows<{ epoch: string; xid: string }>(
    'SELECT epoch, pg_snapshot_xmin(pg_current_snapshot())::text AS xid FROM event_feed',
  );
  if (!row) throw new Error('The row of event_feed is missing');
  return encodePosition({ ...row, id: NIL });
}

function toPage({ epoch, horizon, lastScanned, scanned, events }: Row, limit: number): FeedPage {
  const encode = (place: { xid: string; id: string }) => encodePosition({ epoch, ...place });
  const shown = events.map(({ event, ...place }) => ({ position: encode(place), event }));
  const last = shown.at(-1);
  if (last && shown.length === limit) return { events: shown, next: last.position, complete: false };
  const isPart = scanned === WINDOW && lastScanned !== null;
  return { events: shown, next: encode(isPart ? lastScanned : { xid: horizon, id: NIL }), complete: !isPart };
}
