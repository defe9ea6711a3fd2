import { territoryPolicy } from '@urbanpilot/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Forms that the office sends out, and what each addressee fills in. */
export class DataCalls1795860601000 implements MigrationInterface {
  name = 'DataCalls1795860601000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CALLS);
    await runner.query(ANSWERS);
    await runner.query(territoryPolicy('data_call_answer'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE data_call_answer, data_call');
  }
}

// A call concerns several territories: whoever reaches one of them sees it.
const CALLS = `
CREATE TABLE data_call (
  id            uuid        CONSTRAINT data_call_pkey PRIMARY KEY,
  title         text        NOT NULL,
  description   text,
  fields        jsonb       NOT NULL
                CONSTRAINT data_call_fields_ck CHECK (jsonb_array_length(fields) BETWEEN 1 AND 100),
  territory_ids uuid[]      NOT NULL,
  unit_ids      uuid[]      NOT NULL,
  concerned_ids uuid[]      NOT NULL,
  concerns_city boolean     NOT NULL,
  due_on        date        NOT NULL,
  reminder_days integer     NOT NULL CONSTRAINT data_call_reminder_ck CHECK (reminder_days BETWEEN 0 AND 60),
  state         text        NOT NULL CONSTRAINT data_call_state_ck CHECK (state IN ('draft', 'sent', 'closed')),
  sent_on       date,
  closed_on     date,
  version       integer     NOT NULL,
  created_at    timestamptz NOT NULL,
  CONSTRAINT data_call_addressees_ck CHECK (cardinality(territory_ids) + cardinality(unit_ids) BETWEEN 1 AND 2000),
  CONSTRAINT data_call_days_ck CHECK ((state = 'draft') = (sent_on IS NULL AND closed_on IS NULL)
    AND (state = 'closed') = (closed_on IS NOT NULL))
);
CREATE INDEX data_call_state_idx ON data_call (state, id);
ALTER TABLE data_call ENABLE ROW LEVEL SECURITY;
ALTER TABLE data_call FORCE ROW LEVEL SECURITY;
CREATE POLICY data_call_reach ON data_call USING (
  concerned_ids && (SELECT string_to_array(nullif(current_setting('app.reach', true), '*'), ',')::uuid[])
  OR (SELECT current_setting('app.reach', true) = '*'));`;

const ANSWERS = `
CREATE TABLE data_call_answer (
  id            uuid        CONSTRAINT data_call_answer_pkey PRIMARY KEY,
  call_id       uuid        NOT NULL CONSTRAINT data_call_answer_call_fk REFERENCES data_call,
  territory_id  uuid        CONSTRAINT data_call_answer_territory_fk REFERENCES territory,
  unit_id       uuid        CONSTRAINT data_call_answer_unit_fk REFERENCES unit,
  addressee_id  uuid        NOT NULL,
  state         text        NOT NULL
                CONSTRAINT data_call_answer_state_ck CHECK (state IN ('open', 'submitted', 'returned', 'accepted')),
  content       jsonb       NOT NULL CONSTRAINT data_call_answer_content_ck CHECK (jsonb_typeof(content) = 'object'),
  revision      integer     NOT NULL CONSTRAINT data_call_answer_revision_ck CHECK (revision >= 0),
  submitted_by  text,
  submitted_on  date,
  return_reason text,
  decided_by    text,
  version       integer     NOT NULL,
  created_at    timestamptz NOT NULL,
  CONSTRAINT data_call_answer_once_key UNIQUE (call_id, addressee_id),
  CONSTRAINT data_call_answer_addressee_ck CHECK (addressee_id = coalesce(unit_id, territory_id)),
  CONSTRAINT data_call_answer_submitted_ck CHECK (state = 'open' OR (submitted_on IS NOT NULL AND submitted_by IS NOT NULL)),
  CONSTRAINT data_call_answer_decided_ck CHECK (state NOT IN ('accepted', 'returned')
    OR (decided_by IS NOT NULL AND decided_by <> submitted_by)),
  CONSTRAINT data_call_answer_returned_ck CHECK (state <> 'returned' OR return_reason IS NOT NULL)
);
CREATE INDEX data_call_answer_call_idx ON data_call_answer (call_id, id);
CREATE INDEX data_call_answer_territory_idx ON data_call_answer (territory_id, id);
CREATE INDEX data_call_answer_unit_idx ON data_call_answer (unit_id, id) WHERE unit_id IS NOT NULL;`;
