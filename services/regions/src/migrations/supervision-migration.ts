import { territoryPolicy } from '@urbanpilot/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The rungs that tasks reached, each once for a due day, and the days on which they are reached. */
export class Supervision1764098000000 implements MigrationInterface {
  name = 'Supervision1764098000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE supervision_ladder (
        id             boolean NOT NULL DEFAULT true CONSTRAINT supervision_ladder_pkey PRIMARY KEY
                       CONSTRAINT supervision_ladder_one_row_ck CHECK (id),
        reminder_days  integer NOT NULL CONSTRAINT supervision_ladder_reminder_ck CHECK (reminder_days BETWEEN 1 AND 60),
        notice_days    integer NOT NULL CONSTRAINT supervision_ladder_notice_ck CHECK (notice_days BETWEEN 1 AND 120),
        interview_days integer NOT NULL
                       CONSTRAINT supervision_ladder_interview_ck CHECK (interview_days > notice_days AND interview_days <= 250),
        version        integer NOT NULL
      );
      INSERT INTO supervision_ladder (reminder_days, notice_days, interview_days, version) VALUES (10, 5, 15, 1);

      CREATE TABLE supervision_rung (
        id           uuid        CONSTRAINT supervision_rung_pkey PRIMARY KEY,
        task_id      uuid        NOT NULL CONSTRAINT supervision_rung_task_fk REFERENCES task,
        territory_id uuid        NOT NULL,
        due_on       date        NOT NULL,
        rung         text        NOT NULL CONSTRAINT supervision_rung_rung_ck
                     CHECK (rung IN ('reminder', 'overdue', 'notice', 'interview')),
        reached_on   date        NOT NULL,
        recorded_at  timestamptz NOT NULL,
        CONSTRAINT supervision_rung_once_key UNIQUE (task_id, due_on, rung)
      );
      CREATE INDEX supervision_rung_territory_idx ON supervision_rung (territory_id, id);
      CREATE TRIGGER supervision_rung_append_only BEFORE UPDATE OR DELETE ON supervision_rung
        FOR EACH ROW EXECUTE FUNCTION refuse_change();`);
    await runner.query(territoryPolicy('supervision_rung'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE supervision_rung, supervision_ladder');
  }
}
