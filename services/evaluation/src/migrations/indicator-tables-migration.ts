import { territoryPolicy } from '@urbanpilot/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The projection of pilot regions, indicators and indicator systems. */
export class IndicatorTables1760000300000 implements MigrationInterface {
  name = 'IndicatorTables1760000300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE pilot_region (
        id             uuid    CONSTRAINT pilot_region_pkey PRIMARY KEY,
        programme_id   uuid    NOT NULL,
        programme_name text    NOT NULL,
        territory_id   uuid    NOT NULL,
        territory_name text    NOT NULL,
        territory_kind text    NOT NULL,
        batch          integer NOT NULL,
        state          text    NOT NULL
                       CONSTRAINT pilot_region_state_ck CHECK (state IN ('designated', 'active', 'concluded', 'withdrawn')),
        version        integer NOT NULL
      );
      CREATE INDEX pilot_region_programme_idx ON pilot_region (programme_id, territory_id);
      CREATE INDEX pilot_region_territory_idx ON pilot_region (territory_id, id);

      CREATE TABLE indicator (
        code        text        CONSTRAINT indicator_pkey PRIMARY KEY,
        name        text        NOT NULL,
        name_en     text,
        unit        text        NOT NULL,
        direction   text        NOT NULL CONSTRAINT indicator_direction_ck CHECK (direction IN ('benefit', 'cost')),
        range_min   numeric     NOT NULL CONSTRAINT indicator_min_ck CHECK (range_min NOT IN ('NaN', 'Infinity', '-Infinity')),
        range_max   numeric     NOT NULL CONSTRAINT indicator_max_ck CHECK (range_max NOT IN ('NaN', 'Infinity', '-Infinity')),
        description text,
        origin      text        NOT NULL
                    CONSTRAINT indicator_origin_ck CHECK (origin IN ('official', 'demonstration', 'custom')),
        official    jsonb,
        version     integer     NOT NULL,
        created_at  timestamptz NOT NULL,
        CONSTRAINT indicator_range_ck CHECK (range_min < range_max),
        CONSTRAINT indicator_official_ck CHECK ((official IS NOT NULL) = (origin = 'official'))
      );

      CREATE TABLE indicator_system (
        id           uuid        CONSTRAINT indicator_system_pkey PRIMARY KEY,
        name         text        NOT NULL CONSTRAINT indicator_system_name_key UNIQUE,
        description  text,
        state        text        NOT NULL CONSTRAINT indicator_system_state_ck CHECK (state IN ('draft', 'published')),
        items        jsonb       NOT NULL CONSTRAINT indicator_system_items_ck CHECK (jsonb_array_length(items) > 0),
        groups       jsonb       NOT NULL,
        grades       jsonb       NOT NULL CONSTRAINT indicator_system_grades_ck CHECK (jsonb_array_length(grades) > 1),
        version      integer     NOT NULL,
        created_at   timestamptz NOT NULL,
        published_at timestamptz,
        CONSTRAINT indicator_system_published_ck CHECK ((published_at IS NOT NULL) = (state = 'published'))
      );
      CREATE TRIGGER indicator_system_published_for_good BEFORE UPDATE OR DELETE ON indicator_system
        FOR EACH ROW WHEN (OLD.state = 'published') EXECUTE FUNCTION refuse_change();
    `);
    await runner.query(territoryPolicy('pilot_region'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE indicator_system, indicator, pilot_region');
  }
}
