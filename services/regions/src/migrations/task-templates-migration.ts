import { territoryPolicy } from '@urbanpilot/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Comments on tasks, and templates from which the tasks of many regions are made. */
export class TaskTemplates1764090003000 implements MigrationInterface {
  name = 'TaskTemplates1764090003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE task_comment (
        id           uuid        CONSTRAINT task_comment_pkey PRIMARY KEY,
        task_id      uuid        NOT NULL CONSTRAINT task_comment_task_fk REFERENCES task,
        territory_id uuid        NOT NULL,
        text         text        NOT NULL,
        author       text        NOT NULL,
        author_roles text[]      NOT NULL,
        created_at   timestamptz NOT NULL
      );
      CREATE INDEX task_comment_task_idx ON task_comment (task_id, id);
      CREATE TRIGGER task_comment_append_only BEFORE UPDATE OR DELETE ON task_comment
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      CREATE TABLE task_template (
        id          uuid        CONSTRAINT task_template_pkey PRIMARY KEY,
        name        text        NOT NULL CONSTRAINT task_template_name_key UNIQUE,
        title       text        NOT NULL,
        description text        NOT NULL,
        origin      text        NOT NULL CONSTRAINT task_template_origin_ck CHECK (origin IN ('national', 'municipal')),
        domain      text,
        version     integer     NOT NULL,
        created_at  timestamptz NOT NULL
      );
    `);
    await runner.query(territoryPolicy('task_comment'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE task_template, task_comment');
  }
}
