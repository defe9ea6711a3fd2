import { territoryPolicy } from '@urbanpilot/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Kinds of reports, what is owed of them, and the briefs that the experience service tells of. */
export class Reporting1795860600000 implements MigrationInterface {
  name = 'Reporting1795860600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(KINDS);
    await runner.query(OBLIGATIONS);
    await runner.query(BRIEFS);
    await runner.query(STANDING);
    for (const table of ['report_obligation', 'reported_brief']) await runner.query(territoryPolicy(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW report_obligation_standing');
    await runner.query('DROP TABLE reported_brief, report_obligation, report_kind');
  }
}

const KINDS = `
CREATE TABLE report_kind (
  id              uuid        CONSTRAINT report_kind_pkey PRIMARY KEY,
  name            text        NOT NULL CONSTRAINT report_kind_name_key UNIQUE,
  description     text,
  form            text        NOT NULL CONSTRAINT report_kind_form_ck CHECK (form IN ('report', 'briefs')),
  period_kind     text        NOT NULL
                  CONSTRAINT report_kind_period_ck CHECK (period_kind IN ('year', 'half-year', 'quarter', 'month')),
  due_days        integer     NOT NULL CONSTRAINT report_kind_due_days_ck CHECK (due_days BETWEEN 0 AND 180),
  due_count       text        NOT NULL CONSTRAINT report_kind_due_count_ck CHECK (due_count IN ('calendar', 'working')),
  briefs_due      integer     CONSTRAINT report_kind_briefs_due_ck CHECK (briefs_due BETWEEN 1 AND 100),
  programme_id    uuid        CONSTRAINT report_kind_programme_fk REFERENCES programme,
  unit_ids        uuid[]      NOT NULL,
  starts_on       date        NOT NULL,
  state           text        NOT NULL CONSTRAINT report_kind_state_ck CHECK (state IN ('active', 'retired')),
  created_through date,
  version         integer     NOT NULL,
  created_at      timestamptz NOT NULL,
  CONSTRAINT report_kind_briefs_ck CHECK ((form = 'briefs') = (briefs_due IS NOT NULL)),
  CONSTRAINT report_kind_addressees_ck CHECK (programme_id IS NOT NULL OR cardinality(unit_ids) > 0)
);
CREATE INDEX report_kind_programme_idx ON report_kind (programme_id, id);`;

const OBLIGATIONS = `
CREATE TABLE report_obligation (
  id               uuid        CONSTRAINT report_obligation_pkey PRIMARY KEY,
  kind_id          uuid        NOT NULL CONSTRAINT report_obligation_kind_fk REFERENCES report_kind,
  programme_id     uuid        CONSTRAINT report_obligation_programme_fk REFERENCES programme,
  territory_id     uuid        CONSTRAINT report_obligation_territory_fk REFERENCES territory,
  unit_id          uuid        CONSTRAINT report_obligation_unit_fk REFERENCES unit,
  addressee_id     uuid        NOT NULL,
  period           text        NOT NULL,
  period_starts_on date        NOT NULL,
  period_ends_on   date        NOT NULL,
  due_on           date        NOT NULL,
  original_due_on  date        NOT NULL,
  briefs_due       integer     CONSTRAINT report_obligation_briefs_due_ck CHECK (briefs_due BETWEEN 1 AND 100),
  submitted_on     date,
  extension_reason text,
  ended_on         date,
  version          integer     NOT NULL,
  created_at       timestamptz NOT NULL,
  CONSTRAINT report_obligation_once_key UNIQUE (kind_id, addressee_id, period),
  CONSTRAINT report_obligation_addressee_ck CHECK (addressee_id = coalesce(unit_id, territory_id)),
  CONSTRAINT report_obligation_days_ck CHECK (period_starts_on <= period_ends_on AND period_ends_on <= original_due_on
    AND original_due_on <= due_on),
  CONSTRAINT report_obligation_extended_ck CHECK (due_on = original_due_on OR extension_reason IS NOT NULL),
  CONSTRAINT report_obligation_briefs_ck CHECK (briefs_due IS NULL OR (submitted_on IS NULL AND unit_id IS NULL))
);
CREATE INDEX report_obligation_due_idx ON report_obligation (due_on, id);
CREATE INDEX report_obligation_territory_idx ON report_obligation (territory_id, due_on, id);
CREATE INDEX report_obligation_unit_idx ON report_obligation (unit_id, due_on, id) WHERE unit_id IS NOT NULL;
CREATE INDEX report_obligation_programme_idx ON report_obligation (programme_id, period_ends_on);`;

const BRIEFS = `
CREATE TABLE reported_brief (
  brief_id          uuid    CONSTRAINT reported_brief_pkey PRIMARY KEY,
  territory_id      uuid    NOT NULL,
  submitted_revision integer NOT NULL CONSTRAINT reported_brief_submitted_ck CHECK (submitted_revision >= 0),
  submitted_on      date,
  returned_revision integer NOT NULL CONSTRAINT reported_brief_returned_ck CHECK (returned_revision >= 0),
  used_version      integer NOT NULL CONSTRAINT reported_brief_used_ck CHECK (used_version >= 0),
  level             text,
  points            integer NOT NULL CONSTRAINT reported_brief_points_ck CHECK (points >= 0),
  valid_on          date    GENERATED ALWAYS AS
                    (CASE WHEN submitted_revision > returned_revision THEN submitted_on END) STORED
);
CREATE INDEX reported_brief_valid_idx ON reported_brief (territory_id, valid_on, brief_id) WHERE valid_on IS NOT NULL;`;

// A month's briefs fulfil an obligation on the day of the one that completes the number.
const STANDING = `
CREATE VIEW report_obligation_standing WITH (security_invoker = true) AS
SELECT o.*, CASE WHEN o.briefs_due IS NULL THEN o.submitted_on ELSE (
  SELECT b.valid_on FROM reported_brief b
  WHERE b.territory_id = o.territory_id AND b.valid_on BETWEEN o.period_starts_on AND o.period_ends_on
  ORDER BY b.valid_on, b.brief_id OFFSET o.briefs_due - 1 LIMIT 1) END AS fulfilled_on
FROM report_obligation o;`;
