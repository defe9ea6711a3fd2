import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A round may name the day on which it is frozen and scored by itself, and who planned that. */
export class RoundPlan1764020000010 implements MigrationInterface {
  name = 'RoundPlan1764020000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE round ADD COLUMN scores_on date, ADD COLUMN planned_by text,
        ADD CONSTRAINT round_plan_ck CHECK ((scores_on IS NULL) = (planned_by IS NULL));
      CREATE INDEX round_plan_idx ON round (scores_on) WHERE state IN ('open', 'frozen') AND scores_on IS NOT NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE round DROP COLUMN scores_on, DROP COLUMN planned_by');
  }
}
