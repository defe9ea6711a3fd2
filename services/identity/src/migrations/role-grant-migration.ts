import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Grants as identity owns them; `access_grant`, which every service has, is only their projection. Row-level security
 * shows a grant to those whose own reach covers it, so an office of one region neither sees nor changes wider grants.
 */
export class RoleGrant1760000200000 implements MigrationInterface {
  name = 'RoleGrant1760000200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE role_grant (
        id         uuid        CONSTRAINT role_grant_pkey PRIMARY KEY,
        issuer     text        NOT NULL CONSTRAINT role_grant_issuer_ck CHECK (char_length(issuer) BETWEEN 1 AND 2000),
        subject    text        NOT NULL CONSTRAINT role_grant_subject_ck CHECK (char_length(subject) BETWEEN 1 AND 255),
        role       text        NOT NULL CONSTRAINT role_grant_role_ck
                   CHECK (role IN ('office', 'pilot', 'department', 'expert', 'leader', 'auditor', 'finance')),
        reach      text[]      NOT NULL,
        valid_from timestamptz NOT NULL,
        valid_to   timestamptz,
        version    integer     NOT NULL CONSTRAINT role_grant_version_ck CHECK (version > 0),
        created_at timestamptz NOT NULL,
        CONSTRAINT role_grant_reach_ck CHECK (
          cardinality(reach) BETWEEN 1 AND 10000
          AND array_position(reach, NULL) IS NULL
          AND (cardinality(reach) = 1 OR '*' <> ALL (reach))),
        CONSTRAINT role_grant_period_ck CHECK (valid_to >= valid_from)
      );
      CREATE INDEX role_grant_subject_idx ON role_grant (subject, id);
      CREATE INDEX role_grant_role_idx ON role_grant (role, id);
      COMMENT ON COLUMN role_grant.reach IS 'Territory ids, or the single entry * for all';
      COMMENT ON COLUMN role_grant.valid_to IS 'Null: open; equal to valid_from: revoked before it began';

      ALTER TABLE role_grant ENABLE ROW LEVEL SECURITY;
      ALTER TABLE role_grant FORCE ROW LEVEL SECURITY;
      CREATE POLICY role_grant_reach ON role_grant
        USING (current_setting('app.reach', true) = '*'
               OR reach <@ string_to_array(current_setting('app.reach', true), ','));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE role_grant');
  }
}
