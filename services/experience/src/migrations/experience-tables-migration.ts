import { territoryPolicy } from '@urbanpilot/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Within reach, as `territoryPolicy` says it; an unset or empty reach reaches nothing. */
const IN_REACH = `(territory_id = ANY (string_to_array(nullif(current_setting('app.reach', true), '*'), ',')::uuid[])
  OR current_setting('app.reach', true) = '*')`;

/**
 * Pilot regions, cases, their reviews, and the search index. A published case is everybody's to read and its own region's
 * to change, so reading and writing have policies of their own; there is none for DELETE, so no case is ever deleted.
 *
 * The index is a table of its own because row-level security keeps a GIN index from being used where a condition has to be
 * checked first (`@@` is not leakproof). It holds published cases only, so reading it needs no condition. The documents are
 * stored out of line, which the planner does not count: it would read all of them (a second for 20,000) rather than use the
 * index, so the matching stands in a function that tells it not to.
 */
export class ExperienceTables1760000500000 implements MigrationInterface {
  name = 'ExperienceTables1760000500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE pilot_region (
        id             uuid    CONSTRAINT pilot_region_pkey PRIMARY KEY,
        programme_id   uuid    NOT NULL,
        programme_name text    NOT NULL,
        territory_id   uuid    NOT NULL,
        territory_name text    NOT NULL,
        territory_kind text    NOT NULL,
        batch          integer NOT NULL,
        state          text    NOT NULL
                       CONSTRAINT pilot_region_state_ck CHECK (state IN ('designated', 'active', 'concluded', 'withdrawn')),
        version        integer NOT NULL
      );
      CREATE INDEX pilot_region_programme_idx ON pilot_region (programme_id, territory_id);

      CREATE TABLE practice_case (
        id           uuid        CONSTRAINT practice_case_pkey PRIMARY KEY,
        programme_id uuid        NOT NULL,
        territory_id uuid        NOT NULL,
        round_id     uuid,
        title        text        NOT NULL,
        domain       text        CONSTRAINT practice_case_domain_ck CHECK (domain IN ('household-registration', 'rights',
                       'housing', 'education-health', 'social-insurance', 'institutional-reform', 'investment-financing',
                       'land', 'carriers')),
        problem      text,
        measures     text,
        results      text,
        conditions   text,
        state        text        NOT NULL CONSTRAINT practice_case_state_ck
                     CHECK (state IN ('planned', 'draft', 'submitted', 'reviewed', 'published', 'retired')),
        due_on       date,
        authors      text[]      NOT NULL,
        submitted_by text,
        published_on date,
        version      integer     NOT NULL,
        created_at   timestamptz NOT NULL,
        CONSTRAINT practice_case_invitation_key UNIQUE (round_id, territory_id),
        CONSTRAINT practice_case_complete_ck CHECK (state IN ('planned', 'draft') OR (domain IS NOT NULL
          AND problem IS NOT NULL AND measures IS NOT NULL AND results IS NOT NULL AND conditions IS NOT NULL
          AND submitted_by IS NOT NULL)),
        CONSTRAINT practice_case_published_ck CHECK ((published_on IS NOT NULL) = (state IN ('published', 'retired')))
      );
      CREATE INDEX practice_case_territory_idx ON practice_case (territory_id, id);
      CREATE INDEX practice_case_state_idx ON practice_case (state, id);
      CREATE INDEX practice_case_domain_idx ON practice_case (domain, id);

      CREATE TABLE case_review (
        id           uuid        CONSTRAINT case_review_pkey PRIMARY KEY,
        case_id      uuid        NOT NULL CONSTRAINT case_review_case_fk REFERENCES practice_case,
        territory_id uuid        NOT NULL,
        verdict      text        NOT NULL CONSTRAINT case_review_verdict_ck CHECK (verdict IN ('accept', 'return')),
        opinion      text        NOT NULL,
        reviewed_by  text        NOT NULL,
        reviewed_at  timestamptz NOT NULL
      );
      CREATE INDEX case_review_case_idx ON case_review (case_id, id);
      CREATE TRIGGER case_review_append_only BEFORE UPDATE OR DELETE ON case_review
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      CREATE TABLE case_search_entry (
        case_id      uuid     CONSTRAINT case_search_entry_pkey PRIMARY KEY
                     CONSTRAINT case_search_entry_case_fk REFERENCES practice_case,
        territory_id uuid     NOT NULL,
        domain       text     NOT NULL,
        document     tsvector NOT NULL
      );
      CREATE INDEX case_search_entry_document_idx ON case_search_entry USING gin (document);
      CREATE FUNCTION matching_search_entries(query tsquery) RETURNS SETOF case_search_entry
        LANGUAGE sql STABLE SET enable_seqscan = off
        BEGIN ATOMIC SELECT e.* FROM case_search_entry e WHERE e.document @@ query; END;

      ALTER TABLE practice_case ENABLE ROW LEVEL SECURITY;
      ALTER TABLE practice_case FORCE ROW LEVEL SECURITY;
      CREATE POLICY practice_case_read ON practice_case FOR SELECT USING (state = 'published' OR ${IN_REACH});
      CREATE POLICY practice_case_insert ON practice_case FOR INSERT WITH CHECK ${IN_REACH};
      CREATE POLICY practice_case_update ON practice_case FOR UPDATE USING ${IN_REACH} WITH CHECK ${IN_REACH};

      ALTER TABLE case_search_entry ENABLE ROW LEVEL SECURITY;
      ALTER TABLE case_search_entry FORCE ROW LEVEL SECURITY;
      CREATE POLICY case_search_entry_read ON case_search_entry FOR SELECT USING (true);
      CREATE POLICY case_search_entry_insert ON case_search_entry FOR INSERT WITH CHECK ${IN_REACH};
      CREATE POLICY case_search_entry_delete ON case_search_entry FOR DELETE USING ${IN_REACH};
    `);
    for (const table of ['pilot_region', 'case_review']) await runner.query(territoryPolicy(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION matching_search_entries;
      DROP TABLE case_search_entry, case_review, practice_case, pilot_region;
    `);
  }
}
