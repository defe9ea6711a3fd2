import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The seal of the audit log: each row gets its place in the chain and its hash, once, by the sealer's role alone. Indexes
 * for lists hold sealed rows only, so that a writer keeps no more of them up than it did before.
 */
export class AuditSeal1764010000000 implements MigrationInterface {
  name = 'AuditSeal1764010000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE audit_log
        ADD COLUMN seq  bigint,
        ADD COLUMN hash text,
        ADD CONSTRAINT audit_log_sealed_ck CHECK ((seq IS NULL) = (hash IS NULL));
      DROP INDEX audit_log_resource_idx;
      CREATE INDEX audit_log_unsealed_idx ON audit_log (id) WHERE seq IS NULL;
      CREATE UNIQUE INDEX audit_log_seq_key ON audit_log (seq) WHERE seq IS NOT NULL;
      CREATE INDEX audit_log_resource_idx ON audit_log (resource_type, resource_id, seq) WHERE seq IS NOT NULL;
      CREATE INDEX audit_log_actor_idx ON audit_log (actor, seq) WHERE seq IS NOT NULL;

      CREATE TABLE audit_chain (
        one           boolean     CONSTRAINT audit_chain_pkey PRIMARY KEY DEFAULT true
                                  CONSTRAINT audit_chain_one_ck CHECK (one),
        seq           bigint      NOT NULL,
        hash          text        NOT NULL,
        sealed_at     timestamptz,
        anchored_on   date,
        claimed_until timestamptz
      );
      INSERT INTO audit_chain (seq, hash) VALUES (0, '');
      CREATE TRIGGER audit_chain_kept BEFORE DELETE ON audit_chain FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER audit_chain_no_truncate BEFORE TRUNCATE ON audit_chain
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
    await runner.query(SEAL_TRIGGER);
    await runner.query(PRIVILEGES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE audit_chain;
      DROP TRIGGER audit_log_seal_only ON audit_log;
      DROP TRIGGER audit_log_no_delete ON audit_log;
      DROP FUNCTION seal_or_refuse;
      CREATE TRIGGER audit_log_append_only BEFORE UPDATE OR DELETE ON audit_log
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      DROP INDEX audit_log_resource_idx, audit_log_actor_idx, audit_log_seq_key, audit_log_unsealed_idx;
      ALTER TABLE audit_log DROP COLUMN seq, DROP COLUMN hash;
      CREATE INDEX audit_log_resource_idx ON audit_log (resource_type, resource_id, id);
      DO $$
      BEGIN
        EXECUTE format('GRANT INSERT ON audit_log TO %I', replace(current_user, '_owner', '_app'));
        EXECUTE format('REVOKE ALL ON audit_log FROM %I', replace(current_user, '_owner', '_sealer'));
      END $$;
    `);
  }
}

/** Lets through one change: the sealer fills seq and hash of a row that has none, and nothing else of it differs. */
const SEAL_TRIGGER = `
  CREATE FUNCTION seal_or_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    place bigint := NEW.seq;
    link  text   := NEW.hash;
  BEGIN
    NEW.seq := NULL;
    NEW.hash := NULL;
    IF current_user = format('urbanpilot_%s_sealer', TG_TABLE_SCHEMA) AND place IS NOT NULL AND NEW *= OLD THEN
      NEW.seq := place;
      NEW.hash := link;
      RETURN NEW;
    END IF;
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END $$;
  DROP TRIGGER audit_log_append_only ON audit_log;
  CREATE TRIGGER audit_log_seal_only BEFORE UPDATE ON audit_log FOR EACH ROW EXECUTE FUNCTION seal_or_refuse();
  CREATE TRIGGER audit_log_no_delete BEFORE DELETE ON audit_log FOR EACH ROW EXECUTE FUNCTION refuse_change()`;

/** Writers insert rows without a seal; the sealer reads, seals and moves the head on, and can do nothing else. */
const PRIVILEGES = `
  DO $$
  DECLARE
    app    text := replace(current_user, '_owner', '_app');
    sealer text := replace(current_user, '_owner', '_sealer');
  BEGIN
    EXECUTE format('REVOKE INSERT ON audit_log FROM %I', app);
    EXECUTE format('GRANT INSERT (id, occurred_at, actor, action, resource_type, resource_id, territory_id, record)
                    ON audit_log TO %I', app);
    EXECUTE format('REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON audit_chain FROM %I', app);
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', current_schema, sealer);
    EXECUTE format('GRANT SELECT, UPDATE (seq, hash) ON audit_log TO %I', sealer);
    EXECUTE format('GRANT SELECT, UPDATE ON audit_chain TO %I', sealer);
  END $$`;
