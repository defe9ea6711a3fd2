import type { MigrationInterface, QueryRunner } from 'typeorm';
import { publicClientsDown, publicClientsUp } from '../issuer/public-clients-migration';

/** Public clients, pages after sign-out, two secrets at a time. */
export class PublicClients1764030000002 implements MigrationInterface {
  name = 'PublicClients1764030000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(publicClientsUp);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(publicClientsDown);
  }
}
