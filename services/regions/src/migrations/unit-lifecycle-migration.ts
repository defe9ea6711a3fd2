import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Contacts and division of a unit, and its closing. A name is free again once its unit is closed. */
export class UnitLifecycle1795863000001 implements MigrationInterface {
  name = 'UnitLifecycle1795863000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE unit
        ADD COLUMN contacts      jsonb NOT NULL DEFAULT '[]'
                                 CONSTRAINT unit_contacts_ck CHECK (jsonb_array_length(contacts) <= 20),
        ADD COLUMN division_code text CONSTRAINT unit_division_fk REFERENCES division,
        ADD COLUMN closed_on     date,
        ADD COLUMN successor_id  uuid CONSTRAINT unit_successor_fk REFERENCES unit,
        ADD CONSTRAINT unit_succession_ck CHECK (successor_id IS NULL OR (closed_on IS NOT NULL AND successor_id <> id)),
        ADD CONSTRAINT unit_parent_ck CHECK (parent_id <> id),
        DROP CONSTRAINT unit_name_key,
        DROP CONSTRAINT unit_credit_code_key;
      CREATE UNIQUE INDEX unit_name_key ON unit (name) WHERE closed_on IS NULL;
      CREATE UNIQUE INDEX unit_credit_code_key ON unit (credit_code) WHERE closed_on IS NULL;
      CREATE INDEX unit_parent_idx ON unit (parent_id, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX unit_parent_idx, unit_name_key, unit_credit_code_key;
      ALTER TABLE unit DROP COLUMN contacts, DROP COLUMN division_code, DROP COLUMN successor_id, DROP COLUMN closed_on,
        DROP CONSTRAINT unit_parent_ck,
        ADD CONSTRAINT unit_name_key UNIQUE (name), ADD CONSTRAINT unit_credit_code_key UNIQUE (credit_code)`);
  }
}
