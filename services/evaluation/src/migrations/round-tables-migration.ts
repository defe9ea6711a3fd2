import { territoryPolicy } from '@urbanpilot/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rounds with their regions, snapshots, scorings and results; findings. */
export class RoundTables1760000300002 implements MigrationInterface {
  name = 'RoundTables1760000300002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE round (
        id                   uuid        CONSTRAINT round_pkey PRIMARY KEY,
        name                 text        NOT NULL,
        programme_id         uuid        NOT NULL,
        period               text        NOT NULL,
        system_id            uuid        NOT NULL CONSTRAINT round_system_fk REFERENCES indicator_system,
        source_priority      jsonb       NOT NULL,
        finding_below_score  numeric     CONSTRAINT round_below_ck CHECK (finding_below_score BETWEEN 0 AND 100),
        finding_due_days     integer     NOT NULL CONSTRAINT round_due_days_ck CHECK (finding_due_days BETWEEN 1 AND 1000),
        region_count         integer     NOT NULL CONSTRAINT round_region_count_ck CHECK (region_count > 0),
        state                text        NOT NULL
                             CONSTRAINT round_state_ck CHECK (state IN ('open', 'frozen', 'scored', 'approved', 'published')),
        snapshot_sha256      text,
        frozen_at            timestamptz,
        scoring_operation_id uuid,
        scored_by            text,
        scored_at            timestamptz,
        fingerprint          text,
        approved_by          text,
        approved_at          timestamptz,
        published_at         timestamptz,
        version              integer     NOT NULL,
        created_at           timestamptz NOT NULL,
        CONSTRAINT round_separation_ck CHECK (approved_by <> scored_by),
        CONSTRAINT round_frozen_ck CHECK ((snapshot_sha256 IS NOT NULL) = (state <> 'open')),
        CONSTRAINT round_scored_ck CHECK ((fingerprint IS NOT NULL) = (state IN ('scored', 'approved', 'published'))),
        CONSTRAINT round_approved_ck CHECK ((approved_by IS NOT NULL) = (state IN ('approved', 'published'))),
        CONSTRAINT round_published_ck CHECK ((published_at IS NOT NULL) = (state = 'published'))
      );
      CREATE INDEX round_programme_idx ON round (programme_id, id);

      CREATE TABLE round_region (
        round_id       uuid NOT NULL CONSTRAINT round_region_round_fk REFERENCES round,
        territory_id   uuid NOT NULL,
        territory_name text NOT NULL,
        territory_kind text NOT NULL,
        CONSTRAINT round_region_pkey PRIMARY KEY (round_id, territory_id)
      );

      CREATE TABLE round_snapshot (
        round_id uuid CONSTRAINT round_snapshot_pkey PRIMARY KEY CONSTRAINT round_snapshot_round_fk REFERENCES round,
        sha256   text NOT NULL,
        content  text NOT NULL,
        CONSTRAINT round_snapshot_content_ck CHECK (sha256 = encode(pg_catalog.sha256(convert_to(content, 'UTF8')), 'hex'))
      );
      CREATE TABLE round_scoring (
        round_id      uuid CONSTRAINT round_scoring_pkey PRIMARY KEY CONSTRAINT round_scoring_round_fk REFERENCES round,
        engine        text NOT NULL,
        model         text NOT NULL,
        fingerprint   text NOT NULL,
        result_sha256 text NOT NULL
      );
      CREATE TABLE round_result (
        round_id       uuid    NOT NULL CONSTRAINT round_result_round_fk REFERENCES round,
        territory_id   uuid    NOT NULL,
        territory_name text    NOT NULL,
        territory_kind text    NOT NULL,
        position       integer NOT NULL,
        score          numeric CONSTRAINT round_result_score_ck CHECK (score BETWEEN 0 AND 100 AND score = round(score, 2)),
        rank           integer CONSTRAINT round_result_rank_ck CHECK (rank >= 1),
        grade          text,
        items          jsonb   NOT NULL,
        quality        jsonb   NOT NULL,
        explanation    jsonb   NOT NULL,
        CONSTRAINT round_result_pkey PRIMARY KEY (round_id, territory_id),
        CONSTRAINT round_result_position_key UNIQUE (round_id, position),
        CONSTRAINT round_result_complete_ck CHECK ((score IS NULL) = (rank IS NULL) AND (score IS NULL) = (grade IS NULL))
      );

      CREATE TABLE finding (
        id               uuid        CONSTRAINT finding_pkey PRIMARY KEY,
        round_id         uuid        NOT NULL CONSTRAINT finding_round_fk REFERENCES round,
        programme_id     uuid        NOT NULL,
        territory_id     uuid        NOT NULL,
        title            text        NOT NULL,
        severity         text        NOT NULL
                         CONSTRAINT finding_severity_ck CHECK (severity IN ('minor', 'major', 'serious')),
        indicator_code   text        CONSTRAINT finding_indicator_fk REFERENCES indicator,
        due_on           date        NOT NULL,
        state            text        NOT NULL
                         CONSTRAINT finding_state_ck CHECK (state IN ('open', 'awaiting-verification', 'closed')),
        task_id          uuid,
        task_accepted_by text,
        closing_note     text,
        closed_by        text,
        closed_at        timestamptz,
        version          integer     NOT NULL,
        created_at       timestamptz NOT NULL,
        CONSTRAINT finding_region_key UNIQUE (round_id, territory_id),
        CONSTRAINT finding_separation_ck CHECK (closed_by <> task_accepted_by),
        CONSTRAINT finding_task_ck CHECK ((task_id IS NOT NULL) = (state <> 'open')),
        CONSTRAINT finding_accepted_ck CHECK ((task_accepted_by IS NOT NULL) = (state <> 'open')),
        CONSTRAINT finding_closed_ck CHECK ((closed_by IS NOT NULL) = (state = 'closed'))
      );
      CREATE INDEX finding_territory_idx ON finding (territory_id, id);
      CREATE INDEX finding_state_idx ON finding (state, id);
    `);
    for (const table of ['round_snapshot', 'round_scoring', 'round_result']) await runner.query(appendOnly(table));
    for (const table of ['round_region', 'round_result', 'finding']) await runner.query(territoryPolicy(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE finding, round_result, round_scoring, round_snapshot, round_region, round');
  }
}

/** What was frozen and scored stays as it was: not even this service can change it. */
function appendOnly(table: string): string {
  return `
    CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
      FOR EACH ROW EXECUTE FUNCTION refuse_change();
    CREATE TRIGGER ${table}_no_truncate BEFORE TRUNCATE ON ${table}
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`;
}
