import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of a service's objects. Reach decides for those of a territory; the others are seen by whoever has any reach. */
export class Attachments1764085000001 implements MigrationInterface {
  name = 'Attachments1764085000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE attachment (
        id                uuid        CONSTRAINT attachment_pkey PRIMARY KEY,
        owner_type        text        NOT NULL,
        owner_id          uuid        NOT NULL,
        territory_id      uuid,
        file_name         text        NOT NULL,
        media_type        text        NOT NULL,
        bytes             bigint      NOT NULL CONSTRAINT attachment_bytes_ck CHECK (bytes > 0),
        sha256            text        NOT NULL CONSTRAINT attachment_sha256_ck CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        uploaded_by       text        NOT NULL,
        uploaded_at       timestamptz NOT NULL,
        withdrawn_by      text,
        withdrawn_at      timestamptz,
        withdrawal_reason text,
        version           integer     NOT NULL,
        CONSTRAINT attachment_withdrawal_ck CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL)
          AND (withdrawn_by IS NULL) = (withdrawal_reason IS NULL))
      );
      CREATE INDEX attachment_owner_idx ON attachment (owner_type, owner_id, id);

      ALTER TABLE attachment ENABLE ROW LEVEL SECURITY;
      ALTER TABLE attachment FORCE ROW LEVEL SECURITY;
      CREATE POLICY attachment_reach ON attachment
        USING (territory_id = ANY (string_to_array(nullif(current_setting('app.reach', true), '*'), ',')::uuid[])
               OR current_setting('app.reach', true) = '*'
               OR (territory_id IS NULL AND nullif(current_setting('app.reach', true), '') IS NOT NULL));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE attachment');
  }
}
