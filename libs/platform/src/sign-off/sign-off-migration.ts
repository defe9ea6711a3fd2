import type { MigrationInterface, QueryRunner } from 'typeorm';
import { territoryPolicy } from '../database/reach';

/**
 * Sign-offs, what persons did in them, and the steps that the office set. Nobody acts twice in one, and of two who take a step
 * at once one does.
 */
export class SignOffs1795860100000 implements MigrationInterface {
  name = 'SignOffs1795860100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sign_off_route (
        kind    text    CONSTRAINT sign_off_route_pkey PRIMARY KEY,
        steps   jsonb   NOT NULL CONSTRAINT sign_off_route_steps_ck CHECK (jsonb_array_length(steps) > 0),
        version integer NOT NULL
      );

      CREATE TABLE sign_off (
        id           uuid        CONSTRAINT sign_off_pkey PRIMARY KEY,
        kind         text        NOT NULL,
        subject_id   text        NOT NULL,
        territory_id uuid,
        unit_id      uuid,
        title        text        NOT NULL,
        steps        jsonb       NOT NULL CONSTRAINT sign_off_steps_ck CHECK (jsonb_array_length(steps) > 0),
        passed       integer     NOT NULL,
        state        text        NOT NULL
                     CONSTRAINT sign_off_state_ck CHECK (state IN ('running', 'signed', 'returned', 'withdrawn')),
        prepared_by  text        NOT NULL,
        prepared_as  text,
        prepared_at  timestamptz NOT NULL,
        ended_at     timestamptz,
        version      integer     NOT NULL,
        CONSTRAINT sign_off_passed_ck CHECK (passed BETWEEN 0 AND jsonb_array_length(steps)),
        CONSTRAINT sign_off_signed_ck CHECK ((state = 'signed') = (passed = jsonb_array_length(steps))),
        CONSTRAINT sign_off_end_ck CHECK ((state = 'running') = (ended_at IS NULL))
      );
      CREATE UNIQUE INDEX sign_off_running_key ON sign_off (kind, subject_id) WHERE state = 'running';
      CREATE INDEX sign_off_subject_idx ON sign_off (subject_id, id);
      CREATE INDEX sign_off_state_idx ON sign_off (state, id);
      CREATE INDEX sign_off_territory_idx ON sign_off (territory_id, id);
      ${territoryPolicy('sign_off')}

      CREATE TABLE sign_off_act (
        sign_off_id  uuid        NOT NULL CONSTRAINT sign_off_act_sign_off_fk REFERENCES sign_off,
        step         integer     NOT NULL,
        territory_id uuid,
        decision     text        NOT NULL CONSTRAINT sign_off_act_decision_ck
                     CHECK (decision IN ('prepared', 'approved', 'returned', 'withdrawn')),
        acted_by     text        NOT NULL,
        acted_at     timestamptz NOT NULL,
        reason       text,
        CONSTRAINT sign_off_act_pkey PRIMARY KEY (sign_off_id, step),
        CONSTRAINT sign_off_act_prepared_ck CHECK ((decision = 'prepared') = (step = 0)),
        CONSTRAINT sign_off_act_reason_ck CHECK (decision <> 'returned' OR reason IS NOT NULL)
      );
      CREATE UNIQUE INDEX sign_off_act_person_key ON sign_off_act (sign_off_id, acted_by) WHERE decision <> 'withdrawn';
      CREATE TRIGGER sign_off_act_append_only BEFORE UPDATE OR DELETE ON sign_off_act
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      ${territoryPolicy('sign_off_act')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE sign_off_act, sign_off, sign_off_route');
  }
}
