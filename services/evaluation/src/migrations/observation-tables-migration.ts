import { territoryPolicy } from '@urbanpilot/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const FIRST_YEAR = 2010;
const LAST_YEAR = 2035;

/**
 * Observations, partitioned by year. A read through the parent is under the parent's policy; each partition has row-level
 * security without a policy of its own, so that nobody goes round by naming the partition.
 */
export class ObservationTables1760000300001 implements MigrationInterface {
  name = 'ObservationTables1760000300001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE observation (
        id             uuid        NOT NULL,
        indicator_code text        NOT NULL CONSTRAINT observation_indicator_fk REFERENCES indicator,
        territory_id   uuid        NOT NULL,
        period         text        NOT NULL
                       CONSTRAINT observation_period_ck CHECK (period ~ '^[0-9]{4}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$'),
        year           integer     NOT NULL CONSTRAINT observation_year_ck CHECK (year = left(period, 4)::integer),
        source         text        NOT NULL,
        revision       integer     NOT NULL CONSTRAINT observation_revision_ck CHECK (revision >= 1),
        value          numeric     CONSTRAINT observation_value_ck CHECK (value NOT IN ('NaN', 'Infinity', '-Infinity')),
        reason         text        CONSTRAINT observation_reason_ck CHECK (reason IN ('not-applicable')),
        status         text        NOT NULL CONSTRAINT observation_status_ck CHECK (status IN ('preliminary', 'final')),
        batch_id       uuid        NOT NULL,
        submitted_by   text        NOT NULL,
        recorded_at    timestamptz NOT NULL,
        CONSTRAINT observation_value_or_reason_ck CHECK ((value IS NULL) = (reason IS NOT NULL)),
        CONSTRAINT observation_pkey PRIMARY KEY (id, year),
        CONSTRAINT observation_revision_key UNIQUE (indicator_code, territory_id, period, source, revision, year)
      ) PARTITION BY RANGE (year);
      CREATE INDEX observation_territory_idx ON observation (territory_id, id);
      CREATE INDEX observation_indicator_idx ON observation (indicator_code, id);
      CREATE TRIGGER observation_append_only BEFORE UPDATE OR DELETE ON observation
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TABLE observation_other PARTITION OF observation DEFAULT;
      ${lockedAgainstDirectUse('observation_other')}
    `);
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
      const partition = `observation_${year}`;
      await runner.query(`
        CREATE TABLE ${partition} PARTITION OF observation FOR VALUES FROM (${year}) TO (${year + 1});
        ${lockedAgainstDirectUse(partition)}
      `);
    }
    await runner.query(territoryPolicy('observation'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE observation');
  }
}

function lockedAgainstDirectUse(partition: string): string {
  return `ALTER TABLE ${partition} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${partition} FORCE ROW LEVEL SECURITY;`;
}
