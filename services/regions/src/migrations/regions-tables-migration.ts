import { territoryPolicy } from '@urbanpilot/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Divisions, units, programmes, territories, designations, tasks and progress. */
export class RegionsTables1760000200000 implements MigrationInterface {
  name = 'RegionsTables1760000200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE division (
        code        text CONSTRAINT division_pkey PRIMARY KEY CONSTRAINT division_code_ck CHECK (code ~ '^[1-9][0-9]{5}$'),
        name        text NOT NULL,
        level       text NOT NULL CONSTRAINT division_level_ck CHECK (level IN ('province', 'prefecture', 'county')),
        parent_code text CONSTRAINT division_parent_fk REFERENCES division,
        status      text NOT NULL CONSTRAINT division_status_ck CHECK (status IN ('current', 'former', 'placeholder'))
      );
      CREATE INDEX division_parent_idx ON division (parent_code, code);

      CREATE TABLE programme (
        id         uuid        CONSTRAINT programme_pkey PRIMARY KEY,
        name       text        NOT NULL CONSTRAINT programme_name_key UNIQUE,
        kind       text        NOT NULL CONSTRAINT programme_kind_ck CHECK (kind IN ('comprehensive', 'special')),
        level      text        NOT NULL CONSTRAINT programme_level_ck CHECK (level IN ('national', 'municipal')),
        starts_on  date        NOT NULL,
        ends_on    date        NOT NULL,
        version    integer     NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT programme_period_ck CHECK (ends_on > starts_on)
      );

      CREATE TABLE territory (
        id         uuid        CONSTRAINT territory_pkey PRIMARY KEY,
        name       text        NOT NULL CONSTRAINT territory_name_key UNIQUE,
        kind       text        NOT NULL
                   CONSTRAINT territory_kind_ck CHECK (kind IN ('city', 'county', 'town', 'development-zone', 'city-cluster')),
        version    integer     NOT NULL,
        created_at timestamptz NOT NULL
      );
      CREATE TABLE territory_division (
        territory_id  uuid NOT NULL CONSTRAINT territory_division_territory_fk REFERENCES territory,
        division_code text NOT NULL CONSTRAINT territory_division_division_fk REFERENCES division,
        CONSTRAINT territory_division_pkey PRIMARY KEY (territory_id, division_code)
      );

      CREATE TABLE unit (
        id            uuid        CONSTRAINT unit_pkey PRIMARY KEY,
        name          text        NOT NULL CONSTRAINT unit_name_key UNIQUE,
        kind          text        NOT NULL CONSTRAINT unit_kind_ck CHECK (kind IN ('party', 'government', 'enterprise', 'expert')),
        credit_code   text        CONSTRAINT unit_credit_code_key UNIQUE,
        parent_id     uuid        CONSTRAINT unit_parent_fk REFERENCES unit,
        territory_id  uuid        CONSTRAINT unit_territory_fk REFERENCES territory,
        version       integer     NOT NULL,
        created_at    timestamptz NOT NULL
      );

      CREATE TABLE pilot_region (
        id            uuid        CONSTRAINT pilot_region_pkey PRIMARY KEY,
        programme_id  uuid        NOT NULL CONSTRAINT pilot_region_programme_fk REFERENCES programme,
        territory_id  uuid        NOT NULL CONSTRAINT pilot_region_territory_fk REFERENCES territory,
        batch         integer     NOT NULL CONSTRAINT pilot_region_batch_ck CHECK (batch BETWEEN 1 AND 99),
        state         text        NOT NULL
                      CONSTRAINT pilot_region_state_ck CHECK (state IN ('designated', 'active', 'concluded', 'withdrawn')),
        designated_on date        NOT NULL,
        version       integer     NOT NULL,
        created_at    timestamptz NOT NULL
      );
      CREATE UNIQUE INDEX pilot_region_one_active ON pilot_region (programme_id, territory_id)
        WHERE state IN ('designated', 'active');
      CREATE INDEX pilot_region_territory_idx ON pilot_region (territory_id, id);

      CREATE TABLE task (
        id                 uuid        CONSTRAINT task_pkey PRIMARY KEY,
        programme_id       uuid        NOT NULL CONSTRAINT task_programme_fk REFERENCES programme,
        territory_id       uuid        NOT NULL CONSTRAINT task_territory_fk REFERENCES territory,
        title              text        NOT NULL,
        description        text        NOT NULL,
        origin             text        NOT NULL
                           CONSTRAINT task_origin_ck CHECK (origin IN ('national', 'municipal', 'own', 'rectification')),
        finding_id         uuid        CONSTRAINT task_finding_key UNIQUE,
        state              text        NOT NULL CONSTRAINT task_state_ck CHECK (state IN ('draft', 'issued', 'elaborated',
                             'in-progress', 'submitted', 'returned', 'accepted', 'cancelled')),
        due_on             date,
        lead_unit_id       uuid        CONSTRAINT task_lead_unit_fk REFERENCES unit,
        responsible_person text,
        measures           text,
        planned_curve      jsonb       NOT NULL DEFAULT '[]',
        percent            integer     NOT NULL DEFAULT 0 CONSTRAINT task_percent_ck CHECK (percent BETWEEN 0 AND 100),
        submitted_by       text,
        submitted_on       date,
        version            integer     NOT NULL,
        created_at         timestamptz NOT NULL,
        CONSTRAINT task_finding_ck CHECK ((finding_id IS NOT NULL) = (origin = 'rectification')),
        CONSTRAINT task_fixings_ck CHECK (state IN ('draft', 'issued', 'elaborated', 'cancelled') OR (due_on IS NOT NULL
          AND lead_unit_id IS NOT NULL AND responsible_person IS NOT NULL AND measures IS NOT NULL
          AND jsonb_array_length(planned_curve) > 0))
      );
      CREATE INDEX task_territory_idx ON task (territory_id, id);
      CREATE INDEX task_programme_idx ON task (programme_id, id);
      CREATE INDEX task_state_idx ON task (state, id);

      CREATE TABLE progress_entry (
        id           uuid        CONSTRAINT progress_entry_pkey PRIMARY KEY,
        task_id      uuid        NOT NULL CONSTRAINT progress_entry_task_fk REFERENCES task,
        territory_id uuid        NOT NULL,
        percent      integer     NOT NULL CONSTRAINT progress_entry_percent_ck CHECK (percent BETWEEN 0 AND 100),
        narrative    text        NOT NULL,
        fall_reason  text,
        reported_by  text        NOT NULL,
        recorded_at  timestamptz NOT NULL
      );
      CREATE INDEX progress_entry_task_idx ON progress_entry (task_id, id);
      CREATE TRIGGER progress_entry_append_only BEFORE UPDATE OR DELETE ON progress_entry
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
    for (const table of ['pilot_region', 'task', 'progress_entry']) await runner.query(territoryPolicy(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE progress_entry, task, pilot_region, unit, territory_division, territory, programme, division;
    `);
  }
}
