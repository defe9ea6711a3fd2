import { territoryPolicy } from '@urbanpilot/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports that regions and units hand in, and every revision that was signed. */
export class Reports1795860604000 implements MigrationInterface {
  name = 'Reports1795860604000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE report (
        id            uuid        CONSTRAINT report_pkey PRIMARY KEY,
        obligation_id uuid        NOT NULL CONSTRAINT report_obligation_fk REFERENCES report_obligation
                      CONSTRAINT report_obligation_key UNIQUE,
        territory_id  uuid        CONSTRAINT report_territory_fk REFERENCES territory,
        unit_id       uuid        CONSTRAINT report_unit_fk REFERENCES unit,
        title         text        NOT NULL,
        sections      jsonb       NOT NULL
                      CONSTRAINT report_sections_ck CHECK (jsonb_array_length(sections) BETWEEN 1 AND 30),
        figures       jsonb       NOT NULL CONSTRAINT report_figures_ck CHECK (jsonb_array_length(figures) <= 50),
        state         text        NOT NULL
                      CONSTRAINT report_state_ck CHECK (state IN ('draft', 'signing', 'submitted', 'returned', 'accepted')),
        revision      integer     NOT NULL CONSTRAINT report_revision_ck CHECK (revision >= 0),
        prepared_by   text,
        signed_by     text,
        signed_on     date,
        decided_by    text,
        reason        text,
        version       integer     NOT NULL,
        created_at    timestamptz NOT NULL,
        CONSTRAINT report_signed_ck CHECK (state NOT IN ('submitted', 'accepted')
          OR (revision > 0 AND signed_on IS NOT NULL AND signed_by IS NOT NULL AND prepared_by <> signed_by)),
        CONSTRAINT report_accepted_ck CHECK (state <> 'accepted' OR (decided_by IS NOT NULL AND decided_by <> signed_by)),
        CONSTRAINT report_returned_ck CHECK (state <> 'returned' OR reason IS NOT NULL)
      );
      CREATE INDEX report_territory_idx ON report (territory_id, id);
      CREATE INDEX report_state_idx ON report (state, id);

      CREATE TABLE report_revision (
        id           uuid    CONSTRAINT report_revision_pkey PRIMARY KEY,
        report_id    uuid    NOT NULL CONSTRAINT report_revision_report_fk REFERENCES report,
        territory_id uuid,
        revision     integer NOT NULL CONSTRAINT report_revision_revision_ck CHECK (revision > 0),
        title        text    NOT NULL,
        sections     jsonb   NOT NULL,
        figures      jsonb   NOT NULL,
        signed_by    text    NOT NULL,
        signed_on    date    NOT NULL,
        CONSTRAINT report_revision_once_key UNIQUE (report_id, revision)
      );
      CREATE TRIGGER report_revision_append_only BEFORE UPDATE OR DELETE ON report_revision
        FOR EACH ROW EXECUTE FUNCTION refuse_change();`);
    for (const table of ['report', 'report_revision']) await runner.query(territoryPolicy(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE report_revision, report');
  }
}
