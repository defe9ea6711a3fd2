import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each schedule did for each period; the key is what makes a firing take effect once. */
export class ScheduleRuns1764020000001 implements MigrationInterface {
  name = 'ScheduleRuns1764020000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE schedule_run (
        schedule   text        NOT NULL,
        period     text        NOT NULL,
        slot       timestamptz NOT NULL,
        state      text        NOT NULL CONSTRAINT schedule_run_state_ck CHECK (state IN ('done', 'skipped', 'failed')),
        attempts   integer     NOT NULL DEFAULT 1,
        last_error text,
        detail     jsonb,
        ran_at     timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT schedule_run_pkey PRIMARY KEY (schedule, period)
      );
      CREATE INDEX schedule_run_slot_idx ON schedule_run (schedule, slot);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE schedule_run');
  }
}
