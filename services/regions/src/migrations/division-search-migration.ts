import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Divisions down to villages, with the days on which they begin and end, what they were called, and what they are found by.
 * Pairs of characters stand in a tsvector: it needs no extension, which the owner of a schema may not be allowed to create.
 */
export class DivisionSearch1795860300000 implements MigrationInterface {
  name = 'DivisionSearch1795860300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COLUMNS);
    await runner.query(SEARCH);
    await runner.query(PAST);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE division_past;
      ALTER TABLE division DROP COLUMN name_pairs, DROP COLUMN initials, DROP COLUMN former_names, DROP COLUMN valid_from,
        DROP COLUMN valid_to;
      DROP INDEX division_order_idx, division_name_idx, territory_division_division_idx;
      DROP FUNCTION name_pairs;
      DELETE FROM division WHERE level IN ('township', 'village');
      ALTER TABLE division
        DROP CONSTRAINT division_code_ck, ADD CONSTRAINT division_code_ck CHECK (code ~ '^[1-9][0-9]{5}$'),
        DROP CONSTRAINT division_level_ck,
        ADD CONSTRAINT division_level_ck CHECK (level IN ('province', 'prefecture', 'county'));
    `);
  }
}

const COLUMNS = `
ALTER TABLE division
  DROP CONSTRAINT division_code_ck,
  ADD CONSTRAINT division_code_ck CHECK (code ~ '^[1-9][0-9]{5}([0-9]{3}){0,2}$'),
  DROP CONSTRAINT division_level_ck,
  ADD CONSTRAINT division_level_ck CHECK (level = CASE
    WHEN length(code) = 12 THEN 'village' WHEN length(code) = 9 THEN 'township'
    WHEN code LIKE '__0000' THEN 'province' WHEN code LIKE '____00' THEN 'prefecture' ELSE 'county' END),
  ADD COLUMN initials     text   NOT NULL DEFAULT '',
  ADD COLUMN former_names text[] NOT NULL DEFAULT '{}',
  ADD COLUMN valid_from   date,
  ADD COLUMN valid_to     date,
  ADD CONSTRAINT division_period_ck CHECK (valid_to >= valid_from),
  ADD CONSTRAINT division_closed_ck CHECK (valid_to IS NULL OR status = 'former');`;

const SEARCH = `
CREATE FUNCTION name_pairs(names text[]) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array_to_tsvector(array(
    SELECT DISTINCT substr(n, i, 2) FROM unnest(names) n CROSS JOIN LATERAL generate_series(1, length(n) - 1) i))
$$;
ALTER TABLE division ADD COLUMN name_pairs tsvector GENERATED ALWAYS AS (name_pairs(former_names || name)) STORED;
CREATE INDEX division_name_pairs_idx ON division USING gin (name_pairs);
CREATE INDEX division_initials_idx ON division (initials text_pattern_ops);
CREATE INDEX division_name_idx ON division (name text_pattern_ops);
CREATE INDEX division_order_idx ON division (length(code), code);
CREATE INDEX territory_division_division_idx ON territory_division (division_code);`;

/** What was so before a change: name and parent, for the question what was in force on a day. */
const PAST = `
CREATE TABLE division_past (
  id          uuid CONSTRAINT division_past_pkey PRIMARY KEY,
  code        text NOT NULL CONSTRAINT division_past_division_fk REFERENCES division,
  name        text NOT NULL,
  level       text NOT NULL,
  parent_code text,
  valid_from  date,
  valid_to    date NOT NULL,
  CONSTRAINT division_past_period_ck CHECK (valid_to >= valid_from)
);
CREATE INDEX division_past_code_idx ON division_past (code, valid_to);
CREATE INDEX division_past_parent_idx ON division_past (parent_code, code);
CREATE TRIGGER division_past_append_only BEFORE UPDATE OR DELETE ON division_past
  FOR EACH ROW EXECUTE FUNCTION refuse_change();`;
