import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists of few among many: every filter that can be rare leads an index that ends in the order of the page. */
export class ListIndexes1795860800001 implements MigrationInterface {
  name = 'ListIndexes1795860800001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX task_territory_state_idx ON task (territory_id, state, id);
      CREATE INDEX task_lead_unit_due_idx ON task (lead_unit_id, coalesce(due_on, 'infinity'::date), id);
      CREATE INDEX task_part_state_idx ON task_part (state, id);
      CREATE INDEX task_request_kind_idx ON task_request (kind, id);
      CREATE INDEX supervision_rung_rung_idx ON supervision_rung (rung, id);
      CREATE INDEX supervision_rung_day_idx ON supervision_rung (reached_on, id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX task_territory_state_idx, task_lead_unit_due_idx, task_part_state_idx, task_request_kind_idx,
        supervision_rung_rung_idx, supervision_rung_day_idx`);
  }
}
