import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Gives published events an order in which nothing that commits late comes before what was read already: the id of their
 * transaction, then their own. One row remembers up to where old events were cleared.
 */
export class EventFeed1764095000000 implements MigrationInterface {
  name = 'EventFeed1764095000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE outbox_event ADD COLUMN xid xid8 NOT NULL DEFAULT pg_current_xact_id();
      CREATE INDEX outbox_event_feed_idx ON outbox_event (xid, id) WHERE only_consumer IS NULL;

      CREATE TABLE event_feed (
        id          boolean NOT NULL DEFAULT true CONSTRAINT event_feed_pkey PRIMARY KEY
                    CONSTRAINT event_feed_one_row_ck CHECK (id),
        epoch       text    NOT NULL DEFAULT left(gen_random_uuid()::text, 8),
        cleared_xid xid8    NOT NULL DEFAULT '0',
        cleared_id  uuid    NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000'
      );
      INSERT INTO event_feed DEFAULT VALUES;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE event_feed;
      DROP INDEX outbox_event_feed_idx;
      ALTER TABLE outbox_event DROP COLUMN xid;`);
  }
}
