import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which territory took over which other: kept by `regions`, known to every service by event. */
export class TerritorySuccessions1795864000000 implements MigrationInterface {
  name = 'TerritorySuccessions1795864000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
    await runner.query(REACH);
    await runner.query(BEFORE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION reach_over_time, territory_and_before; DROP TABLE territory_succession');
  }
}

const TABLE = `
CREATE TABLE territory_succession (
  from_id      uuid    NOT NULL,
  to_id        uuid    NOT NULL,
  change_id    uuid    NOT NULL,
  effective_on date    NOT NULL,
  share        numeric NOT NULL CONSTRAINT territory_succession_share_ck CHECK (share > 0 AND share <= 1),
  principal    boolean NOT NULL,
  CONSTRAINT territory_succession_pkey PRIMARY KEY (from_id, to_id),
  CONSTRAINT territory_succession_other_ck CHECK (from_id <> to_id)
);
CREATE INDEX territory_succession_to_idx ON territory_succession (to_id);
COMMENT ON COLUMN territory_succession.principal IS 'Whether it took over the work; the others only a share of the area';`;

/**
 * What a grant reaches: its territories, what took them over, and what all these took over in turn, so that the past stays
 * readable. The second walk starts where the first has ended: of a territory that was split, one part does not reach another.
 */
const REACH = `
CREATE FUNCTION reach_over_time(reach text[]) RETURNS text[] LANGUAGE sql STABLE AS $$
  WITH RECURSIVE later AS (
    SELECT id FROM unnest(reach) id
    UNION SELECT s.to_id::text FROM later JOIN territory_succession s ON s.from_id::text = later.id
  ), earlier AS (
    SELECT id FROM later
    UNION SELECT s.from_id::text FROM earlier JOIN territory_succession s ON s.to_id::text = earlier.id
  )
  SELECT CASE WHEN EXISTS (SELECT 1 FROM territory_succession) THEN array(SELECT id FROM earlier) ELSE reach END
$$;`;

/** A territory and those that it took over, for lists that show what hangs on them together. */
const BEFORE = `
CREATE FUNCTION territory_and_before(subject uuid) RETURNS SETOF uuid LANGUAGE sql STABLE ROWS 2 AS $$
  WITH RECURSIVE earlier AS (
    SELECT subject AS id
    UNION SELECT s.from_id FROM earlier JOIN territory_succession s ON s.to_id = earlier.id
  )
  SELECT id FROM earlier
$$;`;
