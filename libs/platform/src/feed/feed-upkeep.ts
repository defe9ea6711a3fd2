/**
 * A database restored from a dump counts its transactions anew, and rows of before may bear numbers that are still to
 * come. They are numbered again, and positions of before are told that they are gone.
 */
export const REALIGN_FEED = `
WITH foreign_row AS (
  UPDATE outbox_event SET xid = DEFAULT WHERE only_consumer IS NULL AND xid >= pg_snapshot_xmax(pg_current_snapshot())
  RETURNING id
)
UPDATE event_feed SET epoch = left(gen_random_uuid()::text, 8), cleared_xid = '0'
WHERE EXISTS (SELECT FROM foreign_row) OR cleared_xid >= pg_snapshot_xmax(pg_current_snapshot())`;

/** Clears events that were relayed more than two weeks ago, and remembers up to where. */
export const CLEAR_EVENTS = `
WITH gone AS (
  DELETE FROM outbox_event o WHERE o.relayed_at < now() - interval '14 days'
    AND NOT EXISTS (SELECT 1 FROM outbox_delivery d WHERE d.event_id = o.id AND d.acknowledged_at IS NULL)
  RETURNING o.xid, o.id, o.only_consumer
), latest AS (
  SELECT xid, id FROM gone WHERE only_consumer IS NULL ORDER BY xid DESC, id DESC LIMIT 1
)
UPDATE event_feed f SET cleared_xid = latest.xid, cleared_id = latest.id FROM latest
WHERE (f.cleared_xid, f.cleared_id) < (latest.xid, latest.id)`;
