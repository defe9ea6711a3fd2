import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables that every service's schema has: audit, outbox, inbox, idempotency keys, operations, access grants. */
export class PlatformTables1760000000000 implements MigrationInterface {
  name = 'PlatformTables1760000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_log (
        id            uuid        CONSTRAINT audit_log_pkey PRIMARY KEY,
        occurred_at   timestamptz NOT NULL,
        actor         text        NOT NULL,
        action        text        NOT NULL,
        resource_type text        NOT NULL,
        resource_id   text        NOT NULL,
        territory_id  uuid,
        record        text        NOT NULL
      );
      CREATE INDEX audit_log_resource_idx ON audit_log (resource_type, resource_id, id);

      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER audit_log_append_only BEFORE UPDATE OR DELETE ON audit_log
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER audit_log_no_truncate BEFORE TRUNCATE ON audit_log
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE TABLE outbox_event (
        id            uuid        CONSTRAINT outbox_event_pkey PRIMARY KEY,
        type          text        NOT NULL,
        subject       text        NOT NULL,
        event         jsonb       NOT NULL,
        only_consumer text,
        occurred_at   timestamptz NOT NULL,
        relayed_at    timestamptz
      );
      CREATE INDEX outbox_event_waiting_idx ON outbox_event (id) WHERE relayed_at IS NULL;

      CREATE TABLE outbox_delivery (
        event_id        uuid        NOT NULL CONSTRAINT outbox_delivery_event_fk REFERENCES outbox_event ON DELETE CASCADE,
        consumer        text        NOT NULL,
        attempts        integer     NOT NULL DEFAULT 1,
        next_attempt_at timestamptz NOT NULL,
        acknowledged_at timestamptz,
        outcome         text        CONSTRAINT outbox_delivery_outcome_ck CHECK (outcome IN ('done', 'parked', 'dead')),
        CONSTRAINT outbox_delivery_pkey PRIMARY KEY (event_id, consumer)
      );
      CREATE INDEX outbox_delivery_open_idx ON outbox_delivery (next_attempt_at) WHERE acknowledged_at IS NULL;

      CREATE TABLE inbox_event (
        event_id    uuid        CONSTRAINT inbox_event_pkey PRIMARY KEY,
        source      text        NOT NULL,
        type        text        NOT NULL,
        status      text        NOT NULL
                    CONSTRAINT inbox_event_status_ck CHECK (status IN ('received', 'done', 'parked', 'dead', 'discarded')),
        attempts    integer     NOT NULL DEFAULT 1,
        last_error  text,
        event       jsonb,
        received_at timestamptz NOT NULL DEFAULT now(),
        finished_at timestamptz
      );
      CREATE INDEX inbox_event_resting_idx ON inbox_event (event_id) WHERE event IS NOT NULL;

      CREATE TABLE idempotency_key (
        caller      text        NOT NULL,
        method      text        NOT NULL,
        route       text        NOT NULL,
        key         text        NOT NULL,
        fingerprint text        NOT NULL,
        status      integer     NOT NULL,
        headers     jsonb       NOT NULL,
        body        text        NOT NULL,
        created_at  timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT idempotency_key_pkey PRIMARY KEY (caller, method, route, key)
      );
      CREATE INDEX idempotency_key_age_idx ON idempotency_key (created_at);

      CREATE TABLE operation (
        id              uuid        CONSTRAINT operation_pkey PRIMARY KEY,
        kind            text        NOT NULL,
        state           text        NOT NULL
                        CONSTRAINT operation_state_ck CHECK (state IN ('queued', 'running', 'succeeded', 'failed')),
        percent         integer     NOT NULL DEFAULT 0 CONSTRAINT operation_percent_ck CHECK (percent BETWEEN 0 AND 100),
        input           jsonb       NOT NULL,
        result          jsonb,
        problem         jsonb,
        actor           jsonb       NOT NULL,
        attempts        integer     NOT NULL DEFAULT 0,
        lease           uuid,
        lease_until     timestamptz,
        next_attempt_at timestamptz NOT NULL DEFAULT now(),
        created_at      timestamptz NOT NULL DEFAULT now(),
        finished_at     timestamptz
      );
      CREATE INDEX operation_open_idx ON operation (next_attempt_at) WHERE state IN ('queued', 'running');

      CREATE TABLE access_grant (
        id         uuid        CONSTRAINT access_grant_pkey PRIMARY KEY,
        issuer     text        NOT NULL,
        subject    text        NOT NULL,
        role       text        NOT NULL,
        reach      text[]      NOT NULL,
        valid_from timestamptz NOT NULL,
        valid_to   timestamptz,
        version    bigint      NOT NULL
      );
      CREATE INDEX access_grant_subject_idx ON access_grant (issuer, subject);
    `);
    await runner.query(`
      DO $$
      DECLARE app text := replace(current_user, '_owner', '_app');
      BEGIN
        EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON audit_log FROM %I', app);
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE access_grant, operation, idempotency_key, inbox_event, outbox_delivery, outbox_event, audit_log;
      DROP FUNCTION refuse_change;
    `);
  }
}
