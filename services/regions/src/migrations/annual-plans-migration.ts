import { territoryPolicy } from '@urbanpilot/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Annual plans of programmes: their items, and what regions and units concerned say of them. */
export class AnnualPlans1795860404000 implements MigrationInterface {
  name = 'AnnualPlans1795860404000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PLANS);
    await runner.query(ITEMS);
    await runner.query(OPINIONS);
    for (const table of ['annual_plan_item', 'annual_plan_opinion']) await runner.query(territoryPolicy(table));
    // What a unit of no territory has to say is everybody's to read, as the unit itself is.
    await runner.query('CREATE POLICY annual_plan_opinion_units ON annual_plan_opinion USING (territory_id IS NULL)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE annual_plan_opinion, annual_plan_item, annual_plan');
  }
}

const PLANS = `
CREATE TABLE annual_plan (
  id            uuid        CONSTRAINT annual_plan_pkey PRIMARY KEY,
  programme_id  uuid        NOT NULL CONSTRAINT annual_plan_programme_fk REFERENCES programme,
  year          integer     NOT NULL CONSTRAINT annual_plan_year_ck CHECK (year BETWEEN 2000 AND 2100),
  state         text        NOT NULL
                CONSTRAINT annual_plan_state_ck CHECK (state IN ('drafted', 'consulting', 'consulted', 'approved', 'issued')),
  consult_until date,
  drafters      text[]      NOT NULL,
  approved_by   text,
  approved_on   date,
  issued_on     date,
  return_reason text,
  version       integer     NOT NULL,
  created_at    timestamptz NOT NULL,
  CONSTRAINT annual_plan_year_key UNIQUE (programme_id, year),
  CONSTRAINT annual_plan_consulted_ck CHECK (state = 'drafted' OR consult_until IS NOT NULL),
  CONSTRAINT annual_plan_approved_ck CHECK (state NOT IN ('approved', 'issued')
    OR (approved_on IS NOT NULL AND approved_by IS NOT NULL AND approved_by <> ALL (drafters))),
  CONSTRAINT annual_plan_issued_ck CHECK ((state = 'issued') = (issued_on IS NOT NULL))
);`;

const ITEMS = `
CREATE TABLE annual_plan_item (
  id                   uuid        CONSTRAINT annual_plan_item_pkey PRIMARY KEY,
  annual_plan_id       uuid        NOT NULL CONSTRAINT annual_plan_item_plan_fk REFERENCES annual_plan,
  territory_id         uuid        NOT NULL CONSTRAINT annual_plan_item_territory_fk REFERENCES territory,
  source               text        NOT NULL CONSTRAINT annual_plan_item_source_ck
                       CHECK (source IN ('unfinished-task', 'finding', 'implementation-plan', 'office')),
  source_id            uuid,
  continues_task_id    uuid        CONSTRAINT annual_plan_item_continues_fk REFERENCES task,
  task_id              uuid        CONSTRAINT annual_plan_item_task_fk REFERENCES task
                                   CONSTRAINT annual_plan_item_task_key UNIQUE,
  title                text        NOT NULL,
  description          text        NOT NULL,
  origin               text        NOT NULL CONSTRAINT annual_plan_item_origin_ck
                       CHECK (origin IN ('national', 'municipal', 'own', 'rectification')),
  domain               text,
  due_on               date,
  lead_unit_id         uuid        CONSTRAINT annual_plan_item_lead_unit_fk REFERENCES unit,
  cooperating_unit_ids uuid[]      NOT NULL,
  drop_reason          text,
  version              integer     NOT NULL,
  created_at           timestamptz NOT NULL,
  CONSTRAINT annual_plan_item_once_key UNIQUE (annual_plan_id, continues_task_id),
  CONSTRAINT annual_plan_item_issued_ck CHECK (task_id IS NULL OR (continues_task_id IS NULL AND drop_reason IS NULL))
);
CREATE INDEX annual_plan_item_plan_idx ON annual_plan_item (annual_plan_id, id);
CREATE INDEX annual_plan_item_territory_idx ON annual_plan_item (territory_id, annual_plan_id, id);`;

const OPINIONS = `
CREATE TABLE annual_plan_opinion (
  id             uuid        CONSTRAINT annual_plan_opinion_pkey PRIMARY KEY,
  annual_plan_id uuid        NOT NULL CONSTRAINT annual_plan_opinion_plan_fk REFERENCES annual_plan,
  territory_id   uuid        CONSTRAINT annual_plan_opinion_territory_fk REFERENCES territory,
  unit_id        uuid        CONSTRAINT annual_plan_opinion_unit_fk REFERENCES unit,
  verdict        text        CONSTRAINT annual_plan_opinion_verdict_ck CHECK (verdict IN ('agree', 'object')),
  opinion        text,
  given_by       text,
  given_on       date,
  reply          text,
  replied_by     text,
  version        integer     NOT NULL,
  created_at     timestamptz NOT NULL,
  CONSTRAINT annual_plan_opinion_party_ck CHECK (num_nonnulls(territory_id, unit_id) > 0),
  CONSTRAINT annual_plan_opinion_given_ck CHECK ((verdict IS NULL) = (given_by IS NULL)
    AND (verdict IS NULL) = (given_on IS NULL) AND (verdict IS DISTINCT FROM 'object' OR opinion IS NOT NULL)),
  CONSTRAINT annual_plan_opinion_reply_ck CHECK (reply IS NULL OR (verdict IS NOT NULL AND replied_by IS NOT NULL))
);
CREATE INDEX annual_plan_opinion_plan_idx ON annual_plan_opinion (annual_plan_id, id);`;
