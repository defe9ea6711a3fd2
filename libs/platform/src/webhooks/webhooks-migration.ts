import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who outside is told of events, what is still to be told, and how each attempt went. */
export class Webhooks1764097000000 implements MigrationInterface {
  name = 'Webhooks1764097000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE webhook_subscription (
        id              uuid        CONSTRAINT webhook_subscription_pkey PRIMARY KEY,
        name            text        NOT NULL,
        url             text        NOT NULL,
        types           text[]      NOT NULL CONSTRAINT webhook_subscription_types_ck CHECK (cardinality(types) > 0),
        territory_ids   text[],
        secret          text        NOT NULL,
        previous_secret text,
        previous_until  timestamptz,
        state           text        NOT NULL
                        CONSTRAINT webhook_subscription_state_ck CHECK (state IN ('active', 'paused', 'disabled')),
        disabled_for    text,
        position        text        NOT NULL,
        created_by      text        NOT NULL,
        created_at      timestamptz NOT NULL,
        version         integer     NOT NULL,
        CONSTRAINT webhook_subscription_disabled_ck CHECK ((state = 'disabled') = (disabled_for IS NOT NULL))
      );

      CREATE TABLE webhook_delivery (
        id              uuid        CONSTRAINT webhook_delivery_pkey PRIMARY KEY,
        subscription_id uuid        NOT NULL CONSTRAINT webhook_delivery_subscription_fk
                        REFERENCES webhook_subscription ON DELETE CASCADE,
        event_id        uuid        NOT NULL,
        type            text        NOT NULL,
        event           jsonb       NOT NULL,
        state           text        NOT NULL
                        CONSTRAINT webhook_delivery_state_ck CHECK (state IN ('pending', 'delivered', 'failed')),
        attempts        integer     NOT NULL DEFAULT 0,
        next_attempt_at timestamptz,
        created_at      timestamptz NOT NULL DEFAULT now(),
        finished_at     timestamptz,
        CONSTRAINT webhook_delivery_once_key UNIQUE (subscription_id, event_id),
        CONSTRAINT webhook_delivery_due_ck CHECK ((state = 'pending') = (next_attempt_at IS NOT NULL))
      );
      CREATE INDEX webhook_delivery_due_idx ON webhook_delivery (subscription_id, next_attempt_at) WHERE state = 'pending';
      CREATE INDEX webhook_delivery_list_idx ON webhook_delivery (subscription_id, id);

      CREATE TABLE webhook_attempt (
        id          uuid        CONSTRAINT webhook_attempt_pkey PRIMARY KEY,
        delivery_id uuid        NOT NULL CONSTRAINT webhook_attempt_delivery_fk
                    REFERENCES webhook_delivery ON DELETE CASCADE,
        at          timestamptz NOT NULL,
        duration_ms integer     NOT NULL,
        status      integer,
        error       text
      );
      CREATE INDEX webhook_attempt_delivery_idx ON webhook_attempt (delivery_id, id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE webhook_attempt, webhook_delivery, webhook_subscription');
  }
}
