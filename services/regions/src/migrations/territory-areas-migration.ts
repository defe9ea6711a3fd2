import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Zones that are drawn by hand, by their parts or bounds; and which divisions a territory had on a day. */
export class TerritoryAreas1795860302000 implements MigrationInterface {
  name = 'TerritoryAreas1795860302000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE territory ADD COLUMN extent text;
      ALTER TABLE territory_division ADD COLUMN valid_from date;

      CREATE TABLE territory_division_past (
        id            uuid CONSTRAINT territory_division_past_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
        territory_id  uuid NOT NULL CONSTRAINT territory_division_past_territory_fk REFERENCES territory,
        division_code text NOT NULL CONSTRAINT territory_division_past_division_fk REFERENCES division,
        valid_from    date,
        valid_to      date NOT NULL,
        CONSTRAINT territory_division_past_period_ck CHECK (valid_to >= valid_from)
      );
      CREATE INDEX territory_division_past_territory_idx ON territory_division_past (territory_id, division_code);
      CREATE TRIGGER territory_division_past_append_only BEFORE UPDATE OR DELETE ON territory_division_past
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      CREATE TABLE territory_part (
        territory_id  uuid    NOT NULL CONSTRAINT territory_part_territory_fk REFERENCES territory,
        ordinal       integer NOT NULL CONSTRAINT territory_part_ordinal_ck CHECK (ordinal BETWEEN 1 AND 50),
        name          text    NOT NULL,
        division_code text    NOT NULL CONSTRAINT territory_part_division_fk REFERENCES division,
        CONSTRAINT territory_part_pkey PRIMARY KEY (territory_id, ordinal)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE territory_part, territory_division_past;
      ALTER TABLE territory DROP COLUMN extent;
      ALTER TABLE territory_division DROP COLUMN valid_from;`);
  }
}
