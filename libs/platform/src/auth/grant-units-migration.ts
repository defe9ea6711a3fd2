import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For which unit a grant lets act; null: for all. */
export class GrantUnits1795860200000 implements MigrationInterface {
  name = 'GrantUnits1795860200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE access_grant ADD COLUMN unit_id uuid');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE access_grant DROP COLUMN unit_id');
  }
}
