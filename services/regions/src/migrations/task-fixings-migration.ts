import { territoryPolicy } from '@urbanpilot/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Domain, further programmes, targets and original plan of a task; parts of cooperating units; evidence of progress. */
export class TaskFixings1764090000000 implements MigrationInterface {
  name = 'TaskFixings1764090000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SELECT set_config('app.reach', '*', true)`);
    await runner.query(TASK_COLUMNS);
    await runner.query(PROGRAMMES_OF_TASKS);
    await runner.query(territoryPolicy('task_programme'));
    await runner.query(FILL);
    await runner.query(PARTS);
    await runner.query(territoryPolicy('task_part'));
    await runner.query(`
      ALTER TABLE progress_entry
        ADD COLUMN evidence   jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN corrects_id uuid CONSTRAINT progress_entry_corrects_fk REFERENCES progress_entry;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE task_part, task_programme;
      DROP TRIGGER task_programmes ON task;
      DROP FUNCTION keep_task_programmes;
      ALTER TABLE progress_entry DROP COLUMN evidence, DROP COLUMN corrects_id;
      DROP INDEX task_due_idx, task_territory_due_idx, task_lead_unit_idx;
      ALTER TABLE task DROP COLUMN domain, DROP COLUMN also_programme_ids, DROP COLUMN indicators,
        DROP COLUMN original_due_on, DROP COLUMN original_curve, DROP COLUMN started_on;
    `);
  }
}

const TASK_COLUMNS = `
ALTER TABLE task
  ADD COLUMN domain             text CONSTRAINT task_domain_ck CHECK (domain IN ('household-registration', 'rights',
                                  'housing', 'education-health', 'social-insurance', 'institutional-reform',
                                  'investment-financing', 'land', 'carriers')),
  ADD COLUMN also_programme_ids uuid[] NOT NULL DEFAULT '{}',
  ADD COLUMN indicators         jsonb  NOT NULL DEFAULT '[]',
  ADD COLUMN original_due_on    date,
  ADD COLUMN original_curve     jsonb,
  ADD COLUMN started_on         date;
CREATE INDEX task_due_idx ON task (coalesce(due_on, 'infinity'::date), id);
CREATE INDEX task_territory_due_idx ON task (territory_id, coalesce(due_on, 'infinity'::date), id);
CREATE INDEX task_lead_unit_idx ON task (lead_unit_id, id);`;

/** The programmes of a task as an index: kept by a trigger, so that it cannot differ from the task. */
const PROGRAMMES_OF_TASKS = `
CREATE TABLE task_programme (
  programme_id uuid NOT NULL CONSTRAINT task_programme_programme_fk REFERENCES programme,
  task_id      uuid NOT NULL CONSTRAINT task_programme_task_fk REFERENCES task,
  territory_id uuid NOT NULL,
  CONSTRAINT task_programme_pkey PRIMARY KEY (programme_id, task_id)
);
CREATE INDEX task_programme_task_fk_idx ON task_programme (task_id);

CREATE FUNCTION keep_task_programmes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    DELETE FROM task_programme WHERE task_id = NEW.id;
  END IF;
  INSERT INTO task_programme (programme_id, task_id, territory_id)
  SELECT DISTINCT p, NEW.id, NEW.territory_id FROM unnest(NEW.also_programme_ids || NEW.programme_id) p;
  RETURN NULL;
END $$;
CREATE TRIGGER task_programmes AFTER INSERT OR UPDATE OF programme_id, also_programme_ids ON task
  FOR EACH ROW EXECUTE FUNCTION keep_task_programmes();`;

const FILL = `
INSERT INTO task_programme (programme_id, task_id, territory_id) SELECT programme_id, id, territory_id FROM task;
UPDATE task SET original_due_on = due_on, original_curve = planned_curve,
  started_on = (created_at AT TIME ZONE 'Asia/Shanghai')::date
WHERE state IN ('in-progress', 'submitted', 'returned', 'accepted');`;

const PARTS = `
CREATE TABLE task_part (
  id           uuid        CONSTRAINT task_part_pkey PRIMARY KEY,
  task_id      uuid        NOT NULL CONSTRAINT task_part_task_fk REFERENCES task,
  territory_id uuid        NOT NULL,
  unit_id      uuid        NOT NULL CONSTRAINT task_part_unit_fk REFERENCES unit,
  content      text        NOT NULL,
  due_on       date        NOT NULL,
  state        text        NOT NULL
               CONSTRAINT task_part_state_ck CHECK (state IN ('assigned', 'confirmed', 'completed', 'withdrawn')),
  assigned_by  text        NOT NULL,
  confirmed_by text,
  completed_on date,
  result       text,
  version      integer     NOT NULL,
  created_at   timestamptz NOT NULL,
  CONSTRAINT task_part_confirmed_ck CHECK (state NOT IN ('confirmed', 'completed')
    OR (confirmed_by IS NOT NULL AND confirmed_by <> assigned_by)),
  CONSTRAINT task_part_completed_ck CHECK ((state = 'completed') = (completed_on IS NOT NULL AND result IS NOT NULL))
);
CREATE UNIQUE INDEX task_part_one_per_unit ON task_part (task_id, unit_id) WHERE state <> 'withdrawn';
CREATE INDEX task_part_task_idx ON task_part (task_id, id);
CREATE INDEX task_part_unit_idx ON task_part (unit_id, id);
CREATE INDEX task_part_territory_idx ON task_part (territory_id, id);`;
