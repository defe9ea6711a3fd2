import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Groups of regions with their members over time. The range over uuid lets an exclusion constraint ask for equality without an
 * extension.
 */
export class RegionGroups1795860402000 implements MigrationInterface {
  name = 'RegionGroups1795860402000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE region_group (
        id          uuid        CONSTRAINT region_group_pkey PRIMARY KEY,
        name        text        NOT NULL CONSTRAINT region_group_name_key UNIQUE,
        kind        text        NOT NULL CONSTRAINT region_group_kind_ck
                    CHECK (kind IN ('metropolitan-area', 'functional-area', 'city-cluster', 'other')),
        description text,
        version     integer     NOT NULL,
        created_at  timestamptz NOT NULL
      );

      CREATE TYPE region_group_range AS RANGE (subtype = uuid);
      CREATE TABLE region_group_member (
        id           uuid        CONSTRAINT region_group_member_pkey PRIMARY KEY,
        group_id     uuid        NOT NULL CONSTRAINT region_group_member_group_fk REFERENCES region_group,
        territory_id uuid        NOT NULL CONSTRAINT region_group_member_territory_fk REFERENCES territory,
        first_day    date        NOT NULL,
        last_day     date,
        version      integer     NOT NULL,
        created_at   timestamptz NOT NULL,
        CONSTRAINT region_group_member_period_ck CHECK (last_day >= first_day),
        CONSTRAINT region_group_member_overlap_ex EXCLUDE USING gist (
          region_group_range(group_id, group_id, '[]') WITH &&,
          region_group_range(territory_id, territory_id, '[]') WITH &&,
          daterange(first_day, last_day, '[]') WITH &&)
      );
      CREATE INDEX region_group_member_group_idx ON region_group_member (group_id, id);
      CREATE INDEX region_group_member_territory_idx ON region_group_member (territory_id, group_id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE region_group_member; DROP TYPE region_group_range; DROP TABLE region_group');
  }
}
