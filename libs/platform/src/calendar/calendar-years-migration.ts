import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the office says of the working days of a year: kept by `regions`, known to every service by event. */
export class CalendarYears1764085000000 implements MigrationInterface {
  name = 'CalendarYears1764085000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calendar_year (
        year    integer CONSTRAINT calendar_year_pkey PRIMARY KEY
                CONSTRAINT calendar_year_ck CHECK (year BETWEEN 2000 AND 2100),
        final   boolean NOT NULL,
        note    text    NOT NULL,
        days    jsonb   NOT NULL CONSTRAINT calendar_year_days_ck CHECK (jsonb_typeof(days) = 'array'),
        version integer NOT NULL
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE calendar_year');
  }
}
