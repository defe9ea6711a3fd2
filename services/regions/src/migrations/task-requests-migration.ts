import { territoryPolicy } from '@urbanpilot/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Suspension of tasks, and requests of a region for an extension or another change. */
export class TaskRequests1764090001000 implements MigrationInterface {
  name = 'TaskRequests1764090001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(stateCheck([...STATES, 'suspended']));
    await runner.query(REQUESTS);
    await runner.query(territoryPolicy('task_request'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE task_request');
    await runner.query(stateCheck(STATES));
  }
}

const STATES = ['draft', 'issued', 'elaborated', 'in-progress', 'submitted', 'returned', 'accepted', 'cancelled'];

function stateCheck(states: readonly string[]): string {
  const list = states.map((state) => `'${state}'`).join(', ');
  return `ALTER TABLE task DROP CONSTRAINT task_state_ck, ADD CONSTRAINT task_state_ck CHECK (state IN (${list}))`;
}

const REQUESTS = `
CREATE TABLE task_request (
  id            uuid        CONSTRAINT task_request_pkey PRIMARY KEY,
  task_id       uuid        NOT NULL CONSTRAINT task_request_task_fk REFERENCES task,
  territory_id  uuid        NOT NULL,
  kind          text        NOT NULL CONSTRAINT task_request_kind_ck CHECK (kind IN ('extension', 'change')),
  reason        text        NOT NULL,
  changes       jsonb       NOT NULL,
  state         text        NOT NULL
                CONSTRAINT task_request_state_ck CHECK (state IN ('pending', 'granted', 'refused', 'withdrawn')),
  requested_by  text        NOT NULL,
  requested_on  date        NOT NULL,
  decided_by    text,
  decided_on    date,
  decision_note text,
  version       integer     NOT NULL,
  created_at    timestamptz NOT NULL,
  CONSTRAINT task_request_kind_of_changes_ck CHECK ((kind = 'extension') = (changes ? 'dueOn')),
  CONSTRAINT task_request_decided_ck CHECK (state NOT IN ('granted', 'refused')
    OR (decided_on IS NOT NULL AND decided_by IS NOT NULL AND decided_by <> requested_by))
);
CREATE UNIQUE INDEX task_request_one_pending ON task_request (task_id) WHERE state = 'pending';
CREATE INDEX task_request_task_idx ON task_request (task_id, id);
CREATE INDEX task_request_territory_idx ON task_request (territory_id, id);
CREATE INDEX task_request_state_idx ON task_request (state, id);`;
