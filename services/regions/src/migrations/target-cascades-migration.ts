import { territoryPolicy } from '@urbanpilot/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** City targets split over regions and departments: their revisions, each with its parts. What was issued stays as it is. */
export class TargetCascades1795865200000 implements MigrationInterface {
  name = 'TargetCascades1795865200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const create of [CASCADES, PARTS, KEPT]) await runner.query(create);
    await runner.query(territoryPolicy('target_cascade_part'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE target_cascade_part, target_cascade_revision, target_cascade');
    await runner.query('DROP FUNCTION refuse_change_of_issued_part');
  }
}

// The total is the city's; who sees it follows from who has a part of it.
const CASCADES = `
CREATE TABLE target_cascade (
  id             uuid        CONSTRAINT target_cascade_pkey PRIMARY KEY,
  indicator_code text        NOT NULL,
  period         text        NOT NULL,
  revision       integer     NOT NULL CONSTRAINT target_cascade_revision_ck CHECK (revision > 0),
  version        integer     NOT NULL,
  created_at     timestamptz NOT NULL
);
CREATE INDEX target_cascade_indicator_idx ON target_cascade (indicator_code, id);
CREATE INDEX target_cascade_period_idx ON target_cascade (period, id);

CREATE TABLE target_cascade_revision (
  cascade_id uuid    NOT NULL CONSTRAINT target_cascade_revision_cascade_fk REFERENCES target_cascade,
  revision   integer NOT NULL CONSTRAINT target_cascade_revision_number_ck CHECK (revision > 0),
  name       text    NOT NULL,
  measure    text    NOT NULL,
  value      numeric NOT NULL,
  places     integer NOT NULL CONSTRAINT target_cascade_revision_places_ck CHECK (places BETWEEN 0 AND 12),
  method     text    NOT NULL
             CONSTRAINT target_cascade_revision_method_ck CHECK (method IN ('manual', 'even', 'factor')),
  state      text    NOT NULL
             CONSTRAINT target_cascade_revision_state_ck CHECK (state IN ('draft', 'issued', 'superseded')),
  issued_by  text,
  issued_on  date,
  CONSTRAINT target_cascade_revision_pkey PRIMARY KEY (cascade_id, revision),
  CONSTRAINT target_cascade_revision_issued_ck CHECK ((state = 'draft') = (issued_by IS NULL)
    AND (state = 'draft') = (issued_on IS NULL))
);
CREATE UNIQUE INDEX target_cascade_revision_draft_key ON target_cascade_revision (cascade_id) WHERE state = 'draft';
CREATE UNIQUE INDEX target_cascade_revision_issued_key ON target_cascade_revision (cascade_id) WHERE state = 'issued';`;

const PARTS = `
CREATE TABLE target_cascade_part (
  id              uuid    CONSTRAINT target_cascade_part_pkey PRIMARY KEY,
  cascade_id      uuid    NOT NULL,
  revision        integer NOT NULL,
  position        integer NOT NULL,
  territory_id    uuid    CONSTRAINT target_cascade_part_territory_fk REFERENCES territory,
  unit_id         uuid    CONSTRAINT target_cascade_part_unit_fk REFERENCES unit,
  receiver_id     uuid    NOT NULL,
  factor          numeric CONSTRAINT target_cascade_part_factor_ck CHECK (factor >= 0),
  value           numeric NOT NULL,
  acknowledged_by text,
  acknowledged_on date,
  note            text,
  version         integer NOT NULL,
  CONSTRAINT target_cascade_part_revision_fk FOREIGN KEY (cascade_id, revision) REFERENCES target_cascade_revision,
  CONSTRAINT target_cascade_part_position_key UNIQUE (cascade_id, revision, position),
  CONSTRAINT target_cascade_part_receiver_ck CHECK (receiver_id = coalesce(unit_id, territory_id)),
  CONSTRAINT target_cascade_part_acknowledged_ck CHECK ((acknowledged_by IS NULL) = (acknowledged_on IS NULL))
);
CREATE INDEX target_cascade_part_territory_idx ON target_cascade_part (territory_id, id);
CREATE INDEX target_cascade_part_unit_idx ON target_cascade_part (unit_id, id) WHERE unit_id IS NOT NULL;`;

/** The parts of a draft are written anew with each change of it; those of an issued revision are acknowledged, or go to the
 * successor of a unit that is closed before, and no more. */
const KEPT = `
CREATE FUNCTION refuse_change_of_issued_part() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM target_cascade_revision r
      WHERE r.cascade_id = OLD.cascade_id AND r.revision = OLD.revision AND r.state <> 'draft') THEN
    RAISE EXCEPTION 'What was issued of a target is not changed';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER target_cascade_part_issued BEFORE DELETE ON target_cascade_part
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_issued_part();
CREATE TRIGGER target_cascade_part_kept BEFORE UPDATE ON target_cascade_part FOR EACH ROW
  WHEN (OLD.acknowledged_by IS NOT NULL OR (OLD.cascade_id, OLD.revision, OLD.value)
    IS DISTINCT FROM (NEW.cascade_id, NEW.revision, NEW.value))
  EXECUTE FUNCTION refuse_change();`;
