import type { MigrationInterface, QueryRunner } from 'typeorm';
import { issuerMigrationDown, issuerMigrationUp } from '../issuer/issuer-migration';

/** Signing keys, clients, and what the OpenID Connect library stores. */
export class IssuerTables1760000100000 implements MigrationInterface {
  name = 'IssuerTables1760000100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(issuerMigrationUp);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(issuerMigrationDown);
  }
}
