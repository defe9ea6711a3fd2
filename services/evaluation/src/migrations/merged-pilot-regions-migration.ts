import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Designations that a division change merged into that of a successor. */
export class MergedPilotRegions1795864000001 implements MigrationInterface {
  name = 'MergedPilotRegions1795864000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(stateCheck(['designated', 'active', 'concluded', 'withdrawn', 'merged']));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(stateCheck(['designated', 'active', 'concluded', 'withdrawn']));
  }
}

function stateCheck(states: readonly string[]): string {
  const list = states.map((state) => `'${state}'`).join(', ');
  return `ALTER TABLE pilot_region DROP CONSTRAINT pilot_region_state_ck,
    ADD CONSTRAINT pilot_region_state_ck CHECK (state IN (${list}))`;
}
