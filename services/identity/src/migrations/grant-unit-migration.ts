import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A grant may be bound to a unit, for which alone its holder then acts. */
export class GrantUnit1795860200001 implements MigrationInterface {
  name = 'GrantUnit1795860200001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE role_grant ADD COLUMN unit_id uuid');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE role_grant DROP COLUMN unit_id');
  }
}
