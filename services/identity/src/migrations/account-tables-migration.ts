import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People who sign in, the attempts that are counted against guessing, and grants that rest while an account is disabled. */
export class AccountTables1764030000001 implements MigrationInterface {
  name = 'AccountTables1764030000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE account (
        id                  uuid        CONSTRAINT account_pkey PRIMARY KEY,
        name                text        NOT NULL CONSTRAINT account_name_ck CHECK (char_length(name) BETWEEN 1 AND 64),
        name_key            text        NOT NULL CONSTRAINT account_name_key_uq UNIQUE,
        display_name        text        NOT NULL CONSTRAINT account_display_name_ck CHECK (char_length(display_name) BETWEEN 1 AND 100),
        password_hash       text        NOT NULL CONSTRAINT account_password_hash_ck CHECK (password_hash LIKE 'scrypt$%'),
        password_changed_at timestamptz NOT NULL,
        state               text        NOT NULL CONSTRAINT account_state_ck CHECK (state IN ('active', 'disabled')),
        must_change         boolean     NOT NULL,
        version             integer     NOT NULL CONSTRAINT account_version_ck CHECK (version > 0),
        created_at          timestamptz NOT NULL
      );
      COMMENT ON TABLE account IS 'People who sign in here; what they may do follows from role_grant';
      COMMENT ON COLUMN account.name_key IS 'The name in NFKC and lower case, by which it is unique and found';
      COMMENT ON COLUMN account.password_hash IS 'scrypt$ln=..,r=..,p=..$salt$hash; the password itself is never stored';

      CREATE TABLE sign_in_attempt (
        key           text        CONSTRAINT sign_in_attempt_pkey PRIMARY KEY,
        failures      integer     NOT NULL CONSTRAINT sign_in_attempt_failures_ck CHECK (failures >= 0),
        last_at       timestamptz NOT NULL,
        blocked_until timestamptz NOT NULL
      );
      CREATE INDEX sign_in_attempt_age_idx ON sign_in_attempt (last_at);
      COMMENT ON TABLE sign_in_attempt IS 'Attempts by account name and by address, so that all replicas count together';
      COMMENT ON COLUMN sign_in_attempt.key IS 'SHA-256 of the name or address: also for names that no account has';

      CREATE INDEX oidc_payload_account_idx ON oidc_payload ((payload->>'accountId')) WHERE payload ? 'accountId';

      ALTER TABLE role_grant ADD COLUMN suspended_at timestamptz;
      COMMENT ON COLUMN role_grant.suspended_at IS 'Since when the holder is a disabled account; services are told that the grant ended then';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE role_grant DROP COLUMN suspended_at;
      DROP INDEX oidc_payload_account_idx;
      DROP TABLE sign_in_attempt, account;
    `);
  }
}
