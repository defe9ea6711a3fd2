import { territoryPolicy } from '@urbanpilot/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Yearly profiles of designations, why they were withdrawn, and which lie inside another one of their programme. */
export class PilotRegionLifecycle1795860401000 implements MigrationInterface {
  name = 'PilotRegionLifecycle1795860401000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE pilot_region
        ADD COLUMN withdrawal_reason    text,
        ADD COLUMN counted_apart_reason text,
        ADD CONSTRAINT pilot_region_withdrawal_ck CHECK (withdrawal_reason IS NULL OR state = 'withdrawn');
      CREATE INDEX pilot_region_programme_idx ON pilot_region (programme_id, id);

      CREATE TABLE pilot_region_profile (
        pilot_region_id uuid        NOT NULL CONSTRAINT pilot_region_profile_region_fk REFERENCES pilot_region,
        year            integer     NOT NULL CONSTRAINT pilot_region_profile_year_ck CHECK (year BETWEEN 2000 AND 2100),
        territory_id    uuid        NOT NULL,
        figures         jsonb       NOT NULL,
        version         integer     NOT NULL,
        changed_at      timestamptz NOT NULL,
        CONSTRAINT pilot_region_profile_pkey PRIMARY KEY (pilot_region_id, year)
      );`);
    await runner.query(territoryPolicy('pilot_region_profile'));
    await runner.query(ENCLOSING);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION enclosing_pilot_region;
      DROP TABLE pilot_region_profile;
      DROP INDEX pilot_region_programme_idx;
      ALTER TABLE pilot_region DROP COLUMN withdrawal_reason, DROP COLUMN counted_apart_reason;`);
  }
}

/**
 * The nearest designation of the programme whose territory covers every division of another and more. A county does not reach
 * its city, yet whether it lies inside one must not depend on who asks: so the function sees every designation for its own
 * query, and puts reach back.
 */
const ENCLOSING = `
CREATE FUNCTION enclosing_pilot_region(programme uuid, subject uuid) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE
  reach_before text := coalesce(current_setting('app.reach', true), '');
  found_id uuid;
BEGIN
  PERFORM set_config('app.reach', '*', true);
  WITH RECURSIVE up AS (
    SELECT d.division_code AS own, d.division_code AS code, 0 AS steps
    FROM territory_division d WHERE d.territory_id = subject
    UNION
    SELECT up.own, v.parent_code, up.steps + 1 FROM up JOIN division v ON v.code = up.code WHERE v.parent_code IS NOT NULL
  ), own AS (
    SELECT count(*) AS divisions FROM territory_division d WHERE d.territory_id = subject
  )
  SELECT r.id INTO found_id
  FROM pilot_region r JOIN territory_division d ON d.territory_id = r.territory_id JOIN up ON up.code = d.division_code
  WHERE r.programme_id = programme AND r.territory_id <> subject AND r.state IN ('designated', 'active')
  GROUP BY r.id, r.territory_id
  HAVING count(DISTINCT up.own) = (SELECT divisions FROM own) AND (max(up.steps) > 0
    OR (SELECT count(*) FROM territory_division o WHERE o.territory_id = r.territory_id) > (SELECT divisions FROM own))
  ORDER BY max(up.steps), r.id LIMIT 1;
  PERFORM set_config('app.reach', reach_before, true);
  RETURN found_id;
END $$;`;
