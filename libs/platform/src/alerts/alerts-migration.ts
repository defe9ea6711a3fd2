import type { MigrationInterface, QueryRunner } from 'typeorm';
import { territoryPolicy } from '../database/reach';

/** Alerts, one per cause, and what persons are told. A notification is its recipient's, so every statement names him. */
export class Alerts1764085000002 implements MigrationInterface {
  name = 'Alerts1764085000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE alert (
        id           uuid        CONSTRAINT alert_pkey PRIMARY KEY,
        cause        text        NOT NULL CONSTRAINT alert_cause_key UNIQUE,
        occasion     text        NOT NULL,
        kind         text        NOT NULL,
        severity     text        NOT NULL CONSTRAINT alert_severity_ck CHECK (severity IN ('notice', 'warning', 'urgent')),
        title        jsonb       NOT NULL,
        about_type   text        NOT NULL,
        about_id     text        NOT NULL,
        territory_id uuid,
        unit_id      uuid,
        role         text,
        due_on       date,
        state        text        NOT NULL
                     CONSTRAINT alert_state_ck CHECK (state IN ('open', 'in-hand', 'resolved', 'dismissed')),
        raised_at    timestamptz NOT NULL,
        times_raised integer     NOT NULL,
        handled_by   text,
        handled_at   timestamptz,
        note         text,
        version      integer     NOT NULL,
        CONSTRAINT alert_dismissal_ck CHECK (state <> 'dismissed' OR (note IS NOT NULL AND handled_by IS NOT NULL)),
        CONSTRAINT alert_hand_ck CHECK (state <> 'in-hand' OR handled_by IS NOT NULL)
      );
      CREATE INDEX alert_state_idx ON alert (state, id);
      CREATE INDEX alert_territory_idx ON alert (territory_id, state, id);
      ${territoryPolicy('alert')}

      CREATE TABLE notification (
        id         uuid        CONSTRAINT notification_pkey PRIMARY KEY,
        recipient  text        NOT NULL,
        alert_id   uuid        NOT NULL,
        title      jsonb       NOT NULL,
        about_type text        NOT NULL,
        about_id   text        NOT NULL,
        created_at timestamptz NOT NULL,
        read_at    timestamptz
      );
      CREATE INDEX notification_recipient_idx ON notification (recipient, id);
      CREATE INDEX notification_unread_idx ON notification (recipient, id) WHERE read_at IS NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE notification, alert');
  }
}
