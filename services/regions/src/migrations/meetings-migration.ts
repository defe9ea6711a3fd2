import { territoryPolicy } from '@urbanpilot/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Meetings, what they resolved, and the tasks that came of it. */
export class Meetings1795860501000 implements MigrationInterface {
  name = 'Meetings1795860501000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    for (const table of ['meeting', 'meeting_resolution', 'resolution_task'])
      await runner.query(territoryPolicy(table));
    await runner.query(OF_MEETING);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE resolution_task, meeting_resolution, meeting');
  }
}

/** A resolution is seen by the territory that answers for it, and by that whose meeting it was. */
const OF_MEETING = `
CREATE POLICY meeting_resolution_of_meeting ON meeting_resolution
  USING (meeting_territory_id = ANY ((SELECT string_to_array(nullif(current_setting('app.reach', true), '*'), ','))::uuid[]));`;

const TABLES = `
CREATE TABLE meeting (
  id                   uuid        CONSTRAINT meeting_pkey PRIMARY KEY,
  kind                 text        NOT NULL CONSTRAINT meeting_kind_ck
                       CHECK (kind IN ('joint-conference', 'standing-committee', 'dispatch')),
  title                text        NOT NULL,
  territory_id         uuid        CONSTRAINT meeting_territory_fk REFERENCES territory,
  body_id              uuid        CONSTRAINT meeting_body_fk REFERENCES body,
  planned_on           date        NOT NULL,
  agenda               jsonb       NOT NULL,
  participant_unit_ids uuid[]      NOT NULL,
  state                text        NOT NULL
                       CONSTRAINT meeting_state_ck CHECK (state IN ('planned', 'held', 'confirmed', 'cancelled')),
  held_on              date,
  minutes              text,
  recorded_by          text,
  confirmed_by         text,
  confirmed_on         date,
  cancel_reason        text,
  version              integer     NOT NULL,
  created_at           timestamptz NOT NULL,
  CONSTRAINT meeting_body_ck CHECK (kind <> 'joint-conference' OR body_id IS NOT NULL),
  CONSTRAINT meeting_held_ck CHECK ((state IN ('held', 'confirmed'))
    = (held_on IS NOT NULL AND minutes IS NOT NULL AND recorded_by IS NOT NULL)),
  CONSTRAINT meeting_confirmed_ck CHECK (state <> 'confirmed'
    OR (confirmed_on IS NOT NULL AND confirmed_by IS NOT NULL AND confirmed_by <> recorded_by)),
  CONSTRAINT meeting_cancelled_ck CHECK ((state = 'cancelled') = (cancel_reason IS NOT NULL))
);
CREATE INDEX meeting_territory_idx ON meeting (territory_id, id);
CREATE INDEX meeting_body_idx ON meeting (body_id, id);
CREATE INDEX meeting_planned_idx ON meeting (planned_on, id) WHERE state = 'planned';
CREATE INDEX meeting_dispatch_idx ON meeting (territory_id, held_on)
  WHERE kind = 'dispatch' AND state IN ('held', 'confirmed');

CREATE TABLE meeting_resolution (
  id                   uuid    CONSTRAINT meeting_resolution_pkey PRIMARY KEY,
  meeting_id           uuid    NOT NULL CONSTRAINT meeting_resolution_meeting_fk REFERENCES meeting,
  meeting_territory_id uuid,
  position             integer NOT NULL CONSTRAINT meeting_resolution_position_ck CHECK (position BETWEEN 1 AND 100),
  text                 text    NOT NULL,
  territory_id         uuid    CONSTRAINT meeting_resolution_territory_fk REFERENCES territory,
  lead_unit_id         uuid    CONSTRAINT meeting_resolution_lead_unit_fk REFERENCES unit,
  due_on               date    NOT NULL,
  CONSTRAINT meeting_resolution_position_key UNIQUE (meeting_id, position),
  CONSTRAINT meeting_resolution_responsible_ck CHECK (territory_id IS NOT NULL OR lead_unit_id IS NOT NULL)
);
CREATE INDEX meeting_resolution_territory_idx ON meeting_resolution (territory_id, id);
CREATE INDEX meeting_resolution_lead_unit_idx ON meeting_resolution (lead_unit_id, id);

CREATE TABLE resolution_task (
  resolution_id uuid NOT NULL CONSTRAINT resolution_task_pkey PRIMARY KEY
                CONSTRAINT resolution_task_resolution_fk REFERENCES meeting_resolution,
  task_id       uuid NOT NULL CONSTRAINT resolution_task_task_key UNIQUE CONSTRAINT resolution_task_task_fk REFERENCES task,
  territory_id  uuid NOT NULL
);`;
