import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of the task that support a progress entry. */
export class ProgressAttachments1764090004000 implements MigrationInterface {
  name = 'ProgressAttachments1764090004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE progress_entry ADD COLUMN attachment_ids uuid[] NOT NULL DEFAULT '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE progress_entry DROP COLUMN attachment_ids');
  }
}
