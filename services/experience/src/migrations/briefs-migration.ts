import { territoryPolicy } from '@urbanpilot/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Briefs that regions submit and the receiving desk uses. */
export class Briefs1795860603000 implements MigrationInterface {
  name = 'Briefs1795860603000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE brief (
        id              uuid        CONSTRAINT brief_pkey PRIMARY KEY,
        territory_id    uuid,
        title           text        NOT NULL,
        text            text        NOT NULL,
        domain          text,
        external_source text,
        state           text        NOT NULL
                        CONSTRAINT brief_state_ck CHECK (state IN ('submitted', 'returned', 'used', 'not-used')),
        revision        integer     NOT NULL CONSTRAINT brief_revision_ck CHECK (revision >= 1),
        submitted_by    text        NOT NULL,
        submitted_on    date        NOT NULL,
        decided_by      text,
        decided_on      date,
        reason          text,
        level           text        CONSTRAINT brief_level_ck CHECK (level IN ('national', 'provincial', 'municipal')),
        points          integer     CONSTRAINT brief_points_ck CHECK (points BETWEEN 0 AND 1000),
        version         integer     NOT NULL,
        created_at      timestamptz NOT NULL,
        CONSTRAINT brief_origin_ck CHECK (territory_id IS NOT NULL OR external_source IS NOT NULL),
        CONSTRAINT brief_decided_ck CHECK (state = 'submitted'
          OR (decided_by IS NOT NULL AND decided_on IS NOT NULL AND decided_by <> submitted_by)),
        CONSTRAINT brief_used_ck CHECK ((state = 'used') = (level IS NOT NULL) AND (level IS NULL) = (points IS NULL)),
        CONSTRAINT brief_reason_ck CHECK (state NOT IN ('returned', 'not-used') OR reason IS NOT NULL)
      );
      CREATE INDEX brief_territory_idx ON brief (territory_id, id);
      CREATE INDEX brief_state_idx ON brief (state, id);`);
    await runner.query(territoryPolicy('brief'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE brief');
  }
}
