import { territoryPolicy } from '@urbanpilot/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the overview counts of tasks, kept by triggers: a narrow row per open task and programme with the days from which its light is
 * yellow and red, and numbers of closed tasks, whose lights change no more.
 */
export class OpenTasks1795865100000 implements MigrationInterface {
  name = 'OpenTasks1795865100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SELECT set_config('app.reach', '*', true)`);
    for (const create of [TABLES, DAY_OF_PERCENT, LIGHT_DAYS, ROWS_OF_TASK, KEEP, COUNT_CLOSED])
      await runner.query(create);
    for (const create of [TRIGGERS, REFILL, PART_INDEXES]) await runner.query(create);
    for (const table of ['open_task', 'closed_task_count']) await runner.query(territoryPolicy(table));
    await runner.query('SELECT refill_open_tasks()');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX task_part_open_due_idx, task_part_late_idx;
      DROP TRIGGER task_opened ON task;
      DROP TRIGGER task_kept_open ON task;
      DROP TRIGGER open_task_rungs ON supervision_rung;
      DROP TRIGGER open_task_thresholds ON programme_settings;
      DROP FUNCTION refill_open_tasks, keep_open_task, keep_open_task_rung, keep_open_task_lights, count_closed_task,
        open_rows_of_task, task_light_days, day_of_percent;
      DROP TABLE open_task, closed_task_count;`);
  }
}

// A change of percent or light touches no index: such rows are updated in place.
const TABLES = `
CREATE TABLE open_task (
  programme_id uuid    NOT NULL,
  task_id      uuid    NOT NULL,
  is_first     boolean NOT NULL,
  territory_id uuid    NOT NULL,
  state        text    NOT NULL,
  lead_unit_id uuid,
  due_on       date,
  yellow_from  date,
  red_from     date,
  rung         text,
  CONSTRAINT open_task_pkey PRIMARY KEY (programme_id, task_id),
  CONSTRAINT open_task_light_ck CHECK ((yellow_from IS NULL) = (red_from IS NULL))
) WITH (fillfactor = 80);
CREATE INDEX open_task_task_idx ON open_task (task_id);
CREATE INDEX open_task_territory_idx ON open_task (territory_id, due_on);
CREATE INDEX open_task_due_idx ON open_task (due_on, task_id);

CREATE TABLE closed_task_count (
  programme_id uuid    NOT NULL,
  territory_id uuid    NOT NULL,
  state        text    NOT NULL,
  light        text    NOT NULL,
  tasks        integer NOT NULL,
  first_tasks  integer NOT NULL,
  CONSTRAINT closed_task_count_pkey PRIMARY KEY (programme_id, territory_id, state, light)
) WITH (fillfactor = 50);`;

/** The first day on which a curve asks for so many percent; none where it never does. */
const DAY_OF_PERCENT = `
CREATE FUNCTION day_of_percent(curve jsonb, started_on date, wanted integer) RETURNS date LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN p.from_on >= p.reached_on THEN p.reached_on
    ELSE p.from_on + ((wanted - p.from_percent) * (p.reached_on - p.from_on) + p.percent - p.from_percent - 1)
      / (p.percent - p.from_percent) END
  FROM (
    SELECT e.ordinality, (e.value->>'on')::date AS reached_on, (e.value->>'percent')::int AS percent,
      lag((e.value->>'on')::date, 1, started_on) OVER w AS from_on, lag((e.value->>'percent')::int, 1, 0) OVER w AS from_percent
    FROM jsonb_array_elements(curve) WITH ORDINALITY e WINDOW w AS (ORDER BY e.ordinality)) p
  WHERE p.percent >= wanted ORDER BY p.ordinality LIMIT 1
$$;`;

/** The days from which a task is yellow and red by its present plan: what \`lightOf\` says of every day, the other way round. */
const LIGHT_DAYS = `
CREATE FUNCTION task_light_days(t task) RETURNS TABLE (yellow_from date, red_from date) LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN t.submitted_on > t.due_on THEN '-infinity'::date
      WHEN t.submitted_on IS NOT NULL THEN 'infinity'::date ELSE t.due_on + 1 END, 'infinity'::date
  WHERE t.state IN ('submitted', 'accepted') AND t.due_on IS NOT NULL
  UNION ALL
  SELECT least(d.red_from, day_of_percent(t.planned_curve, t.started_on, t.percent + d.yellow_lag + 1)), d.red_from
  FROM (SELECT l.yellow_lag,
      least(t.due_on + 1, day_of_percent(t.planned_curve, t.started_on, t.percent + l.red_lag + 1)) AS red_from
    FROM (SELECT coalesce(max(s.yellow_lag), 5) AS yellow_lag, coalesce(max(s.red_lag), 20) AS red_lag
      FROM programme_settings s WHERE s.programme_id = t.programme_id) l) d
  WHERE t.state IN ('in-progress', 'returned') AND t.due_on IS NOT NULL AND t.started_on IS NOT NULL
$$;`;

const ROWS_OF_TASK = `
CREATE FUNCTION open_rows_of_task(t task) RETURNS SETOF open_task LANGUAGE sql STABLE AS $$
  SELECT p.programme_id, t.id, p.programme_id = t.programme_id, t.territory_id, t.state, t.lead_unit_id, t.due_on,
    d.yellow_from, d.red_from, (SELECT r.rung FROM supervision_rung r WHERE r.task_id = t.id AND r.due_on = t.due_on
      ORDER BY array_position(ARRAY['interview', 'notice', 'overdue', 'reminder'], r.rung) LIMIT 1)
  FROM (SELECT DISTINCT unnest(t.also_programme_ids || t.programme_id) AS programme_id) p
  LEFT JOIN task_light_days(t) d ON true
  WHERE t.state NOT IN ('accepted', 'cancelled')
$$;`;

/** A cancelled task has no light. One that is accepted keeps the light of its submission. */
const COUNT_CLOSED = `
CREATE FUNCTION count_closed_task(t task, change integer) RETURNS void LANGUAGE sql AS $$
  INSERT INTO closed_task_count AS c (programme_id, territory_id, state, light, tasks, first_tasks)
  SELECT p.programme_id, t.territory_id, t.state, CASE WHEN d.red_from IS NULL THEN 'off'
      WHEN d.yellow_from = '-infinity' THEN 'yellow' ELSE 'green' END,
    change, CASE WHEN p.programme_id = t.programme_id THEN change ELSE 0 END
  FROM (SELECT DISTINCT unnest(t.also_programme_ids || t.programme_id) AS programme_id) p
  LEFT JOIN task_light_days(t) d ON true ORDER BY 1
  ON CONFLICT (programme_id, territory_id, state, light)
    DO UPDATE SET tasks = c.tasks + excluded.tasks, first_tasks = c.first_tasks + excluded.first_tasks
$$;`;

const KEEP = `
CREATE FUNCTION keep_open_task() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.state IN ('accepted', 'cancelled') THEN
      PERFORM count_closed_task(OLD, -1);
    END IF;
    IF NEW.state IN ('accepted', 'cancelled') OR NEW.programme_id <> OLD.programme_id
        OR NEW.also_programme_ids <> OLD.also_programme_ids THEN
      DELETE FROM open_task WHERE task_id = NEW.id;
    END IF;
  END IF;
  IF NEW.state IN ('accepted', 'cancelled') THEN
    PERFORM count_closed_task(NEW, 1);
  ELSE
    INSERT INTO open_task SELECT * FROM open_rows_of_task(NEW)
    ON CONFLICT (programme_id, task_id) DO UPDATE SET territory_id = excluded.territory_id, state = excluded.state,
      lead_unit_id = excluded.lead_unit_id, due_on = excluded.due_on, yellow_from = excluded.yellow_from,
      red_from = excluded.red_from, rung = excluded.rung;
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION keep_open_task_rung() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  rungs text[] := ARRAY['reminder', 'overdue', 'notice', 'interview'];
BEGIN
  UPDATE open_task SET rung = NEW.rung WHERE task_id = NEW.task_id AND due_on = NEW.due_on
    AND coalesce(array_position(rungs, rung), 0) < array_position(rungs, NEW.rung);
  RETURN NULL;
END $$;

CREATE FUNCTION keep_open_task_lights() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE open_task o SET yellow_from = d.yellow_from, red_from = d.red_from
  FROM task t, LATERAL task_light_days(t) d
  WHERE t.programme_id = NEW.programme_id AND t.state IN ('in-progress', 'returned') AND o.task_id = t.id
    AND (o.yellow_from, o.red_from) IS DISTINCT FROM (d.yellow_from, d.red_from);
  RETURN NULL;
END $$;`;

const WATCHED = ['state', 'percent', 'programme_id', 'also_programme_ids', 'territory_id', 'lead_unit_id', 'due_on']
  .concat('started_on', 'submitted_on', 'planned_curve')
  .map((column) => `OLD.${column} IS DISTINCT FROM NEW.${column}`)
  .join(' OR ');

const TRIGGERS = `
CREATE TRIGGER task_opened AFTER INSERT ON task FOR EACH ROW EXECUTE FUNCTION keep_open_task();
CREATE TRIGGER task_kept_open AFTER UPDATE ON task FOR EACH ROW WHEN (${WATCHED}) EXECUTE FUNCTION keep_open_task();
CREATE TRIGGER open_task_rungs AFTER INSERT ON supervision_rung FOR EACH ROW EXECUTE FUNCTION keep_open_task_rung();
CREATE TRIGGER open_task_thresholds AFTER INSERT OR UPDATE ON programme_settings
  FOR EACH ROW EXECUTE FUNCTION keep_open_task_lights();`;

/** Counts everything anew, for rows that were written while triggers rested. */
const REFILL = `
CREATE FUNCTION refill_open_tasks() RETURNS void LANGUAGE sql AS $$
  DELETE FROM open_task;
  DELETE FROM closed_task_count;
  INSERT INTO open_task SELECT r.* FROM task t, LATERAL open_rows_of_task(t) r;
  INSERT INTO closed_task_count
  SELECT p.programme_id, t.territory_id, t.state, CASE WHEN d.red_from IS NULL THEN 'off'
      WHEN d.yellow_from = '-infinity' THEN 'yellow' ELSE 'green' END, count(*),
    count(*) FILTER (WHERE p.programme_id = t.programme_id)
  FROM task t CROSS JOIN LATERAL (SELECT DISTINCT unnest(t.also_programme_ids || t.programme_id) AS programme_id) p
  LEFT JOIN LATERAL task_light_days(t) d ON true
  WHERE t.state IN ('accepted', 'cancelled') GROUP BY 1, 2, 3, 4;
$$;`;

const PART_INDEXES = `
CREATE INDEX task_part_open_due_idx ON task_part (due_on) WHERE state IN ('assigned', 'confirmed');
CREATE INDEX task_part_late_idx ON task_part (task_id) WHERE completed_on > due_on;`;
