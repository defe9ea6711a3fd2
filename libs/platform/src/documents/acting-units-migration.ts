import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which unit acts in the place of a closed one, for a document whose units are part of what was signed. */
export class ActingUnits1795863000000 implements MigrationInterface {
  name = 'ActingUnits1795863000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE official_document ADD COLUMN acting_unit_id uuid;
      ALTER TABLE document_party ADD COLUMN acting_unit_id uuid`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE official_document DROP COLUMN acting_unit_id;
      ALTER TABLE document_party DROP COLUMN acting_unit_id`);
  }
}
