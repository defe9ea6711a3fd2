import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An operation remembers the trace of the request that started it. */
export class OperationTrace1764070000000 implements MigrationInterface {
  name = 'OperationTrace1764070000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE operation ADD COLUMN traceparent text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE operation DROP COLUMN traceparent');
  }
}
