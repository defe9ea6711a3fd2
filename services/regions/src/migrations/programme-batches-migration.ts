import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Topic, settings and batches of programmes. A programme without a row of settings goes by the defaults. */
export class ProgrammeBatches1795860400000 implements MigrationInterface {
  name = 'ProgrammeBatches1795860400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE programme
        ADD COLUMN topic text CONSTRAINT programme_topic_ck CHECK (topic IN ('land-system', 'multi-plan-integration',
          'smart-city', 'county-infrastructure-financing', 'characteristic-towns', 'citizenization', 'other')),
        ADD CONSTRAINT programme_topic_of_special_ck CHECK (topic IS NULL OR kind = 'special');

      CREATE TABLE programme_settings (
        programme_id             uuid    CONSTRAINT programme_settings_pkey PRIMARY KEY
                                 CONSTRAINT programme_settings_programme_fk REFERENCES programme,
        yellow_lag               integer NOT NULL
                                 CONSTRAINT programme_settings_yellow_ck CHECK (yellow_lag BETWEEN 0 AND 99),
        red_lag                  integer NOT NULL
                                 CONSTRAINT programme_settings_red_ck CHECK (red_lag > yellow_lag AND red_lag <= 100),
        designation_notice       boolean NOT NULL,
        designation_notice_days  integer NOT NULL
                                 CONSTRAINT programme_settings_notice_ck CHECK (designation_notice_days BETWEEN 1 AND 60),
        checkpoint_reminder_days integer NOT NULL
                                 CONSTRAINT programme_settings_reminder_ck CHECK (checkpoint_reminder_days BETWEEN 1 AND 365),
        version                  integer NOT NULL
      );

      CREATE TABLE programme_batch (
        id              uuid        CONSTRAINT programme_batch_pkey PRIMARY KEY,
        programme_id    uuid        NOT NULL CONSTRAINT programme_batch_programme_fk REFERENCES programme,
        number          integer     NOT NULL CONSTRAINT programme_batch_number_ck CHECK (number BETWEEN 1 AND 99),
        starts_on       date        NOT NULL,
        ends_on         date        NOT NULL,
        document_number text,
        version         integer     NOT NULL,
        created_at      timestamptz NOT NULL,
        CONSTRAINT programme_batch_number_key UNIQUE (programme_id, number),
        CONSTRAINT programme_batch_period_ck CHECK (ends_on > starts_on)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE programme_batch, programme_settings;
      ALTER TABLE programme DROP CONSTRAINT programme_topic_of_special_ck, DROP COLUMN topic;`);
  }
}
