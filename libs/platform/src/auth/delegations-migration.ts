import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For whom a grant lets act (代理), and to which scopes it is limited. */
export class Delegations1795863001000 implements MigrationInterface {
  name = 'Delegations1795863001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE access_grant ADD COLUMN scopes text[], ADD COLUMN on_behalf_of text;
      CREATE INDEX access_grant_delegator_idx ON access_grant (on_behalf_of) WHERE on_behalf_of IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE access_grant DROP COLUMN scopes, DROP COLUMN on_behalf_of');
  }
}
