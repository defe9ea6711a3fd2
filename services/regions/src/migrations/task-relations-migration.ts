import { territoryPolicy } from '@urbanpilot/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Hierarchy and dependencies of tasks. Both cross territories, so what walks along them is a function that sees every task;
 * callers are answered numbers or a yes or no of it, never a task out of their reach.
 */
export class TaskRelations1764090002000 implements MigrationInterface {
  name = 'TaskRelations1764090002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(territoryPolicy('task_dependency'));
    for (const create of [IS_BELOW, RELIES_ON, TREE, BLOCKERS]) await runner.query(create);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION task_is_below, task_relies_on, task_tree, task_blockers;
      DROP TABLE task_dependency;
      ALTER TABLE task DROP COLUMN parent_id, DROP COLUMN weight;
    `);
  }
}

const TABLES = `
ALTER TABLE task
  ADD COLUMN parent_id uuid CONSTRAINT task_parent_fk REFERENCES task,
  ADD COLUMN weight    integer NOT NULL DEFAULT 1 CONSTRAINT task_weight_ck CHECK (weight BETWEEN 1 AND 1000),
  ADD CONSTRAINT task_parent_ck CHECK (parent_id <> id);
CREATE INDEX task_parent_idx ON task (parent_id, id) WHERE parent_id IS NOT NULL;

CREATE TABLE task_dependency (
  task_id       uuid NOT NULL CONSTRAINT task_dependency_task_fk REFERENCES task,
  depends_on_id uuid NOT NULL CONSTRAINT task_dependency_depends_on_fk REFERENCES task,
  territory_id  uuid NOT NULL,
  CONSTRAINT task_dependency_pkey PRIMARY KEY (task_id, depends_on_id),
  CONSTRAINT task_dependency_other_ck CHECK (task_id <> depends_on_id)
);
CREATE INDEX task_dependency_depends_on_idx ON task_dependency (depends_on_id);`;

/**
 * A function that answers a query over the tasks of all territories. It raises reach for its own query and puts it back; an
 * error ends the transaction, or rolls the setting back with the savepoint.
 */
function overAll(signature: string, returns: string, query: string): string {
  return `
CREATE FUNCTION ${signature} RETURNS ${returns} LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  reach_before text := coalesce(current_setting('app.reach', true), '');
BEGIN
  PERFORM set_config('app.reach', '*', true);
  RETURN QUERY ${query};
  PERFORM set_config('app.reach', reach_before, true);
END $$;`;
}

const IS_BELOW = overAll(
  'task_is_below(subject uuid, ancestor uuid)',
  'SETOF boolean',
  `WITH RECURSIVE up AS (
    SELECT t.id, t.parent_id FROM task t WHERE t.id = subject
    UNION
    SELECT t.id, t.parent_id FROM up JOIN task t ON t.id = up.parent_id
  )
  SELECT EXISTS (SELECT 1 FROM up WHERE up.id = ancestor)`,
);

const RELIES_ON = overAll(
  'task_relies_on(subject uuid, other uuid)',
  'SETOF boolean',
  `WITH RECURSIVE needed AS (
    SELECT subject AS id
    UNION
    SELECT d.depends_on_id FROM needed JOIN task_dependency d ON d.task_id = needed.id
  )
  SELECT EXISTS (SELECT 1 FROM needed WHERE needed.id = other)`,
);

/** Drafts and cancelled tasks do not count in a roll-up. */
const TREE = overAll(
  'task_tree(root uuid)',
  'TABLE (id uuid, parent_id uuid, weight integer, percent integer, state text)',
  `WITH RECURSIVE tree AS (
    SELECT t.id, t.parent_id, t.weight, t.percent, t.state FROM task t WHERE t.id = root
    UNION
    SELECT t.id, t.parent_id, t.weight, t.percent, t.state FROM tree JOIN task t ON t.parent_id = tree.id
    WHERE t.state NOT IN ('draft', 'cancelled')
  )
  SELECT * FROM tree`,
);

/** A child or a dependency blocks until it is accepted or cancelled; a child in draft is not given to anybody yet. */
const BLOCKERS = overAll(
  'task_blockers(subject uuid)',
  'TABLE (children integer, dependencies integer)',
  `SELECT
    (SELECT count(*)::int FROM task t WHERE t.parent_id = subject AND t.state NOT IN ('draft', 'accepted', 'cancelled')),
    (SELECT count(*)::int FROM task_dependency d JOIN task t ON t.id = d.depends_on_id
     WHERE d.task_id = subject AND t.state NOT IN ('accepted', 'cancelled'))`,
);
