import { territoryPolicy } from '@urbanpilot/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Implementation plans of designations with their versions, the tasks and targets that they made, and final evaluations. */
export class ImplementationPlans1795860403000 implements MigrationInterface {
  name = 'ImplementationPlans1795860403000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PLANS);
    await runner.query(MADE);
    await runner.query(FINAL_EVALUATIONS);
    const tables = ['implementation_plan', 'implementation_plan_task', 'implementation_target', 'final_evaluation'];
    for (const table of tables) await runner.query(territoryPolicy(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE final_evaluation, implementation_target, implementation_plan_task, implementation_plan',
    );
  }
}

const PLANS = `
CREATE TABLE implementation_plan (
  id              uuid        CONSTRAINT implementation_plan_pkey PRIMARY KEY,
  pilot_region_id uuid        NOT NULL CONSTRAINT implementation_plan_region_fk REFERENCES pilot_region,
  programme_id    uuid        NOT NULL CONSTRAINT implementation_plan_programme_fk REFERENCES programme,
  territory_id    uuid        NOT NULL,
  number          integer     NOT NULL CONSTRAINT implementation_plan_number_ck CHECK (number BETWEEN 1 AND 1000),
  amends_id       uuid        CONSTRAINT implementation_plan_amends_fk REFERENCES implementation_plan,
  reason          text,
  title           text        NOT NULL,
  goals           text        NOT NULL,
  document_number text,
  items           jsonb       NOT NULL,
  targets         jsonb       NOT NULL,
  state           text        NOT NULL CONSTRAINT implementation_plan_state_ck
                  CHECK (state IN ('draft', 'submitted', 'returned', 'in-force', 'superseded')),
  drafters        text[]      NOT NULL,
  decided_by      text,
  decided_on      date,
  return_reason   text,
  version         integer     NOT NULL,
  created_at      timestamptz NOT NULL,
  CONSTRAINT implementation_plan_number_key UNIQUE (pilot_region_id, number),
  CONSTRAINT implementation_plan_amendment_ck CHECK ((number > 1) = (amends_id IS NOT NULL AND reason IS NOT NULL)),
  CONSTRAINT implementation_plan_decided_ck CHECK (state NOT IN ('in-force', 'superseded')
    OR (decided_by IS NOT NULL AND decided_on IS NOT NULL AND decided_by <> ALL (drafters)))
);
CREATE UNIQUE INDEX implementation_plan_one_in_force ON implementation_plan (pilot_region_id) WHERE state = 'in-force';
CREATE UNIQUE INDEX implementation_plan_one_open ON implementation_plan (pilot_region_id)
  WHERE state IN ('draft', 'submitted', 'returned');
CREATE INDEX implementation_plan_territory_idx ON implementation_plan (territory_id, id);
CREATE INDEX implementation_plan_programme_idx ON implementation_plan (programme_id, id);`;

/** Which task an item of a plan became; an item keeps its id from version to version, and its task with it. */
const MADE = `
CREATE TABLE implementation_plan_task (
  pilot_region_id uuid NOT NULL CONSTRAINT implementation_plan_task_region_fk REFERENCES pilot_region,
  item_id         uuid NOT NULL,
  task_id         uuid NOT NULL CONSTRAINT implementation_plan_task_task_fk REFERENCES task,
  territory_id    uuid NOT NULL,
  CONSTRAINT implementation_plan_task_pkey PRIMARY KEY (pilot_region_id, item_id),
  CONSTRAINT implementation_plan_task_task_key UNIQUE (task_id)
);

CREATE TABLE implementation_target (
  pilot_region_id uuid    NOT NULL CONSTRAINT implementation_target_region_fk REFERENCES pilot_region,
  indicator_code  text    NOT NULL,
  year            integer NOT NULL,
  target          text    NOT NULL,
  territory_id    uuid    NOT NULL,
  CONSTRAINT implementation_target_pkey PRIMARY KEY (pilot_region_id, indicator_code, year)
);
CREATE INDEX implementation_target_territory_idx ON implementation_target (territory_id);`;

const FINAL_EVALUATIONS = `
CREATE TABLE final_evaluation (
  id                     uuid        CONSTRAINT final_evaluation_pkey PRIMARY KEY,
  pilot_region_id        uuid        NOT NULL CONSTRAINT final_evaluation_region_fk REFERENCES pilot_region,
  territory_id           uuid        NOT NULL,
  implementation_plan_id uuid        NOT NULL CONSTRAINT final_evaluation_plan_fk REFERENCES implementation_plan,
  result                 text        NOT NULL
                         CONSTRAINT final_evaluation_result_ck CHECK (result IN ('excellent', 'qualified', 'unqualified')),
  statement              text        NOT NULL,
  document_number        text,
  round_id               uuid,
  state                  text        NOT NULL
                         CONSTRAINT final_evaluation_state_ck CHECK (state IN ('proposed', 'confirmed', 'returned')),
  proposed_by            text        NOT NULL,
  decided_by             text,
  decided_on             date,
  return_reason          text,
  version                integer     NOT NULL,
  created_at             timestamptz NOT NULL,
  CONSTRAINT final_evaluation_evidence_ck CHECK (document_number IS NOT NULL OR round_id IS NOT NULL),
  CONSTRAINT final_evaluation_decided_ck CHECK (state = 'proposed'
    OR (decided_on IS NOT NULL AND decided_by IS NOT NULL AND (state = 'returned' OR decided_by <> proposed_by)))
);
CREATE UNIQUE INDEX final_evaluation_one_standing ON final_evaluation (pilot_region_id) WHERE state <> 'returned';
CREATE INDEX final_evaluation_region_idx ON final_evaluation (pilot_region_id, id);`;
