import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Seen where the document is: the policies of its parts ask for it, within the reach of who asks. */
const partPolicy = (table: string) => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY ${table}_reach ON ${table}
    USING (EXISTS (SELECT FROM official_document d WHERE d.id = document_id));`;

/**
 * Official documents, the units that they concern, what counter-signing units say, and the series in which this system numbers.
 * A document reaches every territory that one of its units is in.
 */
export class OfficialDocuments1795860120000 implements MigrationInterface {
  name = 'OfficialDocuments1795860120000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE document_series (
        id         uuid        CONSTRAINT document_series_pkey PRIMARY KEY,
        series     text        NOT NULL CONSTRAINT document_series_key UNIQUE,
        state      text        NOT NULL CONSTRAINT document_series_state_ck CHECK (state IN ('open', 'closed')),
        created_by text        NOT NULL,
        created_at timestamptz NOT NULL,
        version    integer     NOT NULL
      );

      CREATE TABLE official_document (
        id                uuid        CONSTRAINT official_document_pkey PRIMARY KEY,
        type              text        NOT NULL,
        title             text        NOT NULL,
        main_addressee    text        NOT NULL,
        body              text        NOT NULL,
        copied_to         text,
        signatory         text,
        urgency           text        NOT NULL
                          CONSTRAINT official_document_urgency_ck CHECK (urgency IN ('ordinary', 'urgent', 'extra-urgent')),
        classification    text        NOT NULL
                          CONSTRAINT official_document_classification_ck CHECK (classification IN ('ordinary', 'internal')),
        drafting_unit_id  uuid        NOT NULL,
        territory_id      uuid,
        territory_ids     uuid[]      NOT NULL,
        state             text        NOT NULL CONSTRAINT official_document_state_ck
                          CHECK (state IN ('draft', 'countersigning', 'signed', 'numbered', 'issued', 'withdrawn')),
        revision          integer     NOT NULL,
        countersign_by    date,
        drafted_by        text        NOT NULL,
        drafted_at        timestamptz NOT NULL,
        changed_by        text        NOT NULL,
        signed_by         text,
        signed_at         timestamptz,
        sha256            text        CONSTRAINT official_document_sha256_ck CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        number            text,
        issued_by         text,
        issued_on         date,
        withdrawal_reason text,
        version           integer     NOT NULL,
        CONSTRAINT official_document_number_key UNIQUE (number),
        CONSTRAINT official_document_separation_ck CHECK (signed_by <> drafted_by AND signed_by <> changed_by),
        CONSTRAINT official_document_signed_ck CHECK ((state IN ('signed', 'numbered', 'issued'))
          = (signed_by IS NOT NULL AND signed_at IS NOT NULL AND sha256 IS NOT NULL)),
        CONSTRAINT official_document_numbered_ck CHECK ((state IN ('numbered', 'issued')) = (number IS NOT NULL)),
        CONSTRAINT official_document_issued_ck CHECK ((state = 'issued') = (issued_by IS NOT NULL AND issued_on IS NOT NULL)),
        CONSTRAINT official_document_withdrawn_ck CHECK ((state = 'withdrawn') = (withdrawal_reason IS NOT NULL)),
        CONSTRAINT official_document_countersign_ck CHECK (state <> 'countersigning' OR countersign_by IS NOT NULL)
      );
      CREATE INDEX official_document_state_idx ON official_document (state, id);
      CREATE INDEX official_document_unit_idx ON official_document (drafting_unit_id, id);
      CREATE INDEX official_document_number_idx ON official_document (number text_pattern_ops);
      ALTER TABLE official_document ENABLE ROW LEVEL SECURITY;
      ALTER TABLE official_document FORCE ROW LEVEL SECURITY;
      CREATE POLICY official_document_reach ON official_document
        USING (territory_ids && (SELECT string_to_array(nullif(current_setting('app.reach', true), '*'), ',')::uuid[])
               OR (SELECT current_setting('app.reach', true) = '*'));

      CREATE FUNCTION refuse_signed_text() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION 'The text of a signed document is not changed';
        END $$;
      CREATE TRIGGER official_document_signed_text BEFORE UPDATE ON official_document FOR EACH ROW
        WHEN (OLD.sha256 IS NOT NULL AND (OLD.type, OLD.title, OLD.main_addressee, OLD.body, OLD.copied_to, OLD.signatory, OLD.urgency,
            OLD.classification, OLD.sha256, OLD.signed_by, OLD.signed_at)
          IS DISTINCT FROM (NEW.type, NEW.title, NEW.main_addressee, NEW.body, NEW.copied_to, NEW.signatory, NEW.urgency,
            NEW.classification, NEW.sha256, NEW.signed_by, NEW.signed_at))
        EXECUTE FUNCTION refuse_signed_text();

      CREATE FUNCTION last_document_sequence(of_series text, of_year integer) RETURNS integer LANGUAGE plpgsql AS $$
        DECLARE
          reach_before text := coalesce(current_setting('app.reach', true), '');
          last_one integer;
        BEGIN
          PERFORM set_config('app.reach', '*', true);
          SELECT max(substring(number FROM '〕([0-9]+)号$')::integer) INTO last_one FROM official_document
            WHERE starts_with(number, of_series || '〔' || of_year || '〕');
          PERFORM set_config('app.reach', reach_before, true);
          RETURN last_one;
        END $$;

      CREATE TABLE document_party (
        document_id  uuid        NOT NULL CONSTRAINT document_party_document_fk REFERENCES official_document,
        unit_id      uuid        NOT NULL,
        part         text        NOT NULL
                     CONSTRAINT document_party_part_ck CHECK (part IN ('countersigner', 'addressee', 'copied')),
        territory_id uuid,
        received_by  text,
        received_at  timestamptz,
        CONSTRAINT document_party_pkey PRIMARY KEY (document_id, part, unit_id),
        CONSTRAINT document_party_receipt_ck CHECK ((received_by IS NULL) = (received_at IS NULL)
          AND (received_by IS NULL OR part <> 'countersigner'))
      );
      CREATE INDEX document_party_unit_idx ON document_party (unit_id, part, document_id);
      ${partPolicy('document_party')}

      CREATE TABLE document_opinion (
        document_id       uuid        NOT NULL CONSTRAINT document_opinion_document_fk REFERENCES official_document,
        revision          integer     NOT NULL,
        unit_id           uuid        NOT NULL,
        decision          text        NOT NULL CONSTRAINT document_opinion_decision_ck CHECK (decision IN ('agreed', 'objected')),
        opinion           text,
        given_by          text        NOT NULL,
        given_at          timestamptz NOT NULL,
        overruled_by      text,
        overruled_at      timestamptz,
        overruling_reason text,
        CONSTRAINT document_opinion_pkey PRIMARY KEY (document_id, revision, unit_id),
        CONSTRAINT document_opinion_objection_ck CHECK (decision = 'agreed' OR opinion IS NOT NULL),
        CONSTRAINT document_opinion_overruled_ck CHECK ((overruled_by IS NULL) = (overruling_reason IS NULL)
          AND (overruled_by IS NULL) = (overruled_at IS NULL) AND (overruled_by IS NULL OR decision = 'objected')),
        CONSTRAINT document_opinion_separation_ck CHECK (overruled_by <> given_by)
      );
      ${partPolicy('document_opinion')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE document_opinion, document_party, official_document, document_series');
    await runner.query('DROP FUNCTION refuse_signed_text, last_document_sequence');
  }
}
