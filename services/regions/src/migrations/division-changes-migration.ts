import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Changes of divisions, territories that end by them, and designations that are merged into that of a successor. */
export class DivisionChanges1795864000001 implements MigrationInterface {
  name = 'DivisionChanges1795864000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CHANGES);
    await runner.query(`
      ALTER TABLE territory ADD COLUMN closed_on date;
      ALTER TABLE pilot_region
        ADD COLUMN successor_id uuid CONSTRAINT pilot_region_successor_fk REFERENCES pilot_region,
        DROP CONSTRAINT pilot_region_state_ck,
        ADD CONSTRAINT pilot_region_state_ck CHECK (state IN ('designated', 'active', 'concluded', 'withdrawn', 'merged')),
        ADD CONSTRAINT pilot_region_merged_ck CHECK ((state = 'merged') = (successor_id IS NOT NULL));
      CREATE INDEX unit_territory_idx ON unit (territory_id) WHERE territory_id IS NOT NULL;`);
    await runner.query(triggerOn('programme_id, also_programme_ids, territory_id'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(triggerOn('programme_id, also_programme_ids'));
    await runner.query(`
      DROP INDEX unit_territory_idx;
      ALTER TABLE pilot_region DROP CONSTRAINT pilot_region_merged_ck, DROP CONSTRAINT pilot_region_state_ck,
        ADD CONSTRAINT pilot_region_state_ck CHECK (state IN ('designated', 'active', 'concluded', 'withdrawn')),
        DROP COLUMN successor_id;
      ALTER TABLE territory DROP COLUMN closed_on;
      DROP TABLE division_change`);
  }
}

const CHANGES = `
CREATE TABLE division_change (
  id              uuid        CONSTRAINT division_change_pkey PRIMARY KEY,
  kind            text        NOT NULL
                  CONSTRAINT division_change_kind_ck CHECK (kind IN ('rename', 'merge', 'split', 'transfer')),
  effective_on    date        NOT NULL,
  document_number text        NOT NULL,
  source          text,
  mappings        jsonb       NOT NULL,
  divisions       jsonb       NOT NULL,
  children        jsonb       NOT NULL,
  successions     jsonb       NOT NULL,
  codes           text[]      NOT NULL,
  state           text        NOT NULL
                  CONSTRAINT division_change_state_ck CHECK (state IN ('entered', 'effective', 'cancelled')),
  entered_by      text        NOT NULL,
  applied_at      timestamptz,
  cancel_reason   text,
  version         integer     NOT NULL,
  created_at      timestamptz NOT NULL,
  CONSTRAINT division_change_applied_ck CHECK ((state = 'effective') = (applied_at IS NOT NULL)),
  CONSTRAINT division_change_cancelled_ck CHECK ((state = 'cancelled') = (cancel_reason IS NOT NULL))
);
CREATE INDEX division_change_due_idx ON division_change (effective_on, id) WHERE state = 'entered';
CREATE INDEX division_change_codes_idx ON division_change USING gin (codes);
COMMENT ON COLUMN division_change.codes IS 'Every division that it is about, before and after';`;

/** The index of a task's programmes follows its territory too. */
function triggerOn(columns: string): string {
  return `
    DROP TRIGGER task_programmes ON task;
    CREATE TRIGGER task_programmes AFTER INSERT OR UPDATE OF ${columns} ON task
      FOR EACH ROW EXECUTE FUNCTION keep_task_programmes();`;
}
