import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What one report, one month of briefs and one point is worth in the league table. */
export class LeagueRule1795860602000 implements MigrationInterface {
  name = 'LeagueRule1795860602000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE league_rule (
        id          boolean NOT NULL DEFAULT true CONSTRAINT league_rule_pkey PRIMARY KEY
                    CONSTRAINT league_rule_one_row_ck CHECK (id),
        on_time     integer NOT NULL CONSTRAINT league_rule_on_time_ck CHECK (on_time BETWEEN -100 AND 100),
        late        integer NOT NULL CONSTRAINT league_rule_late_ck CHECK (late BETWEEN -100 AND 100),
        missing     integer NOT NULL CONSTRAINT league_rule_missing_ck CHECK (missing BETWEEN -100 AND 100),
        month_met   integer NOT NULL CONSTRAINT league_rule_month_met_ck CHECK (month_met BETWEEN -100 AND 100),
        brief_point integer NOT NULL CONSTRAINT league_rule_brief_point_ck CHECK (brief_point BETWEEN -100 AND 100),
        version     integer NOT NULL
      );
      INSERT INTO league_rule (on_time, late, missing, month_met, brief_point, version) VALUES (10, 5, -5, 2, 1, 1);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE league_rule');
  }
}
