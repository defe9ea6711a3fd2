import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Operations can be cancelled, tell what they are doing, and count what a reader of their stream has not seen yet. */
export class OperationCancellation1764020000000 implements MigrationInterface {
  name = 'OperationCancellation1764020000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE operation ADD COLUMN message jsonb, ADD COLUMN revision integer NOT NULL DEFAULT 1;
      ALTER TABLE operation DROP CONSTRAINT operation_state_ck;
      ALTER TABLE operation ADD CONSTRAINT operation_state_ck
        CHECK (state IN ('queued', 'running', 'succeeded', 'failed', 'cancelled'));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE operation SET state = 'failed' WHERE state = 'cancelled';
      ALTER TABLE operation DROP COLUMN message, DROP COLUMN revision;
      ALTER TABLE operation DROP CONSTRAINT operation_state_ck;
      ALTER TABLE operation ADD CONSTRAINT operation_state_ck
        CHECK (state IN ('queued', 'running', 'succeeded', 'failed'));`);
  }
}
