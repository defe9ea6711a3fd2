import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is filled in of a data call is signed off in its unit before it counts; what was submitted before knows no preparer. */
export class DataCallSigning1795862000000 implements MigrationInterface {
  name = 'DataCallSigning1795862000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE data_call_answer
        ADD COLUMN prepared_by text,
        DROP CONSTRAINT data_call_answer_state_ck,
        DROP CONSTRAINT data_call_answer_submitted_ck,
        ADD CONSTRAINT data_call_answer_state_ck
          CHECK (state IN ('open', 'signing', 'submitted', 'returned', 'accepted')),
        ADD CONSTRAINT data_call_answer_submitted_ck
          CHECK (state IN ('open', 'signing') OR (submitted_on IS NOT NULL AND submitted_by IS NOT NULL)),
        ADD CONSTRAINT data_call_answer_signing_ck CHECK (state <> 'signing' OR prepared_by IS NOT NULL),
        ADD CONSTRAINT data_call_answer_signed_ck
          CHECK (state NOT IN ('submitted', 'accepted') OR prepared_by IS NULL OR prepared_by <> submitted_by)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE data_call_answer
        DROP CONSTRAINT data_call_answer_signed_ck,
        DROP CONSTRAINT data_call_answer_signing_ck,
        DROP CONSTRAINT data_call_answer_submitted_ck,
        DROP CONSTRAINT data_call_answer_state_ck,
        DROP COLUMN prepared_by,
        ADD CONSTRAINT data_call_answer_state_ck CHECK (state IN ('open', 'submitted', 'returned', 'accepted')),
        ADD CONSTRAINT data_call_answer_submitted_ck
          CHECK (state = 'open' OR (submitted_on IS NOT NULL AND submitted_by IS NOT NULL))`);
  }
}
