import type { MigrationInterface, QueryRunner } from 'typeorm';

const reachPolicy = (table: string) => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY ${table}_reach ON ${table}
    USING (current_setting('app.reach', true) = '*' OR reach <@ string_to_array(current_setting('app.reach', true), ','));`;

/** Units as `regions` tells of them, posts of people in them, and delegations; each post and delegation owns its grants. */
export class Posts1795863001001 implements MigrationInterface {
  name = 'Posts1795863001001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE known_unit (
        id        uuid    CONSTRAINT known_unit_pkey PRIMARY KEY,
        name      text    NOT NULL,
        closed_on date,
        version   integer NOT NULL
      );

      CREATE TABLE post (
        id              uuid        CONSTRAINT post_pkey PRIMARY KEY,
        issuer          text        NOT NULL CONSTRAINT post_issuer_ck CHECK (char_length(issuer) BETWEEN 1 AND 2000),
        subject         text        NOT NULL CONSTRAINT post_subject_ck CHECK (char_length(subject) BETWEEN 1 AND 255),
        unit_id         uuid        NOT NULL,
        role            text        NOT NULL CONSTRAINT post_role_ck
                        CHECK (role IN ('office', 'pilot', 'department', 'expert', 'leader', 'auditor', 'finance')),
        reach           text[]      NOT NULL CONSTRAINT post_reach_ck CHECK (cardinality(reach) BETWEEN 1 AND 10000),
        title           text        NOT NULL,
        starts_on       date        NOT NULL,
        ends_on         date,
        ended_at        timestamptz,
        taken_over_from uuid        CONSTRAINT post_taken_over_fk REFERENCES post,
        told_at         timestamptz,
        version         integer     NOT NULL CONSTRAINT post_version_ck CHECK (version > 0),
        created_at      timestamptz NOT NULL,
        CONSTRAINT post_told_ck CHECK (told_at IS NULL OR taken_over_from IS NOT NULL)
      );
      CREATE UNIQUE INDEX post_taken_over_key ON post (taken_over_from) WHERE ended_at IS NULL;
      CREATE INDEX post_subject_idx ON post (subject, id);
      CREATE INDEX post_unit_idx ON post (unit_id, id);
      CREATE INDEX post_untold_idx ON post (starts_on) WHERE taken_over_from IS NOT NULL AND told_at IS NULL;
      COMMENT ON COLUMN post.ended_at IS 'Where it was ended before its last day was over';
      COMMENT ON COLUMN post.told_at IS 'When services were told to move the work of who held it before';
      ${reachPolicy('post')}

      CREATE TABLE delegation (
        id         uuid        CONSTRAINT delegation_pkey PRIMARY KEY,
        post_id    uuid        NOT NULL CONSTRAINT delegation_post_fk REFERENCES post,
        issuer     text        NOT NULL,
        subject    text        NOT NULL,
        reach      text[]      NOT NULL,
        scopes     text[],
        starts_on  date        NOT NULL,
        ends_on    date        NOT NULL,
        reason     text        NOT NULL,
        revoked_at timestamptz,
        version    integer     NOT NULL CONSTRAINT delegation_version_ck CHECK (version > 0),
        created_at timestamptz NOT NULL,
        CONSTRAINT delegation_days_ck CHECK (ends_on >= starts_on AND ends_on <= starts_on + 366),
        CONSTRAINT delegation_scopes_ck CHECK (cardinality(scopes) > 0)
      );
      CREATE INDEX delegation_post_idx ON delegation (post_id, id);
      CREATE INDEX delegation_subject_idx ON delegation (subject, id);
      ${reachPolicy('delegation')}

      ALTER TABLE role_grant
        ADD COLUMN post_id       uuid CONSTRAINT role_grant_post_fk REFERENCES post,
        ADD COLUMN delegation_id uuid CONSTRAINT role_grant_delegation_fk REFERENCES delegation,
        ADD COLUMN on_behalf_of  text,
        ADD COLUMN scopes        text[],
        ADD CONSTRAINT role_grant_delegation_ck CHECK ((delegation_id IS NULL) = (on_behalf_of IS NULL)
          AND (delegation_id IS NULL OR (post_id IS NOT NULL AND valid_to IS NOT NULL AND on_behalf_of <> issuer || '|' || subject)));
      CREATE INDEX role_grant_post_idx ON role_grant (post_id) WHERE post_id IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE role_grant DROP COLUMN post_id, DROP COLUMN delegation_id, DROP COLUMN on_behalf_of, DROP COLUMN scopes;
      DROP TABLE delegation, post, known_unit`);
  }
}
