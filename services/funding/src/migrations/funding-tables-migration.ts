import { territoryPolicy } from '@urbanpilot/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Projections of regions and rounds, funds, allocations and their lines. Amounts are bigint fen. */
export class FundingTables1760000400000 implements MigrationInterface {
  name = 'FundingTables1760000400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE pilot_region (
        id             uuid    CONSTRAINT pilot_region_pkey PRIMARY KEY,
        programme_id   uuid    NOT NULL,
        territory_id   uuid    NOT NULL,
        territory_name text    NOT NULL,
        state          text    NOT NULL
                       CONSTRAINT pilot_region_state_ck CHECK (state IN ('designated', 'active', 'concluded', 'withdrawn')),
        version        bigint  NOT NULL
      );
      CREATE INDEX pilot_region_programme_idx ON pilot_region (programme_id, territory_id);

      CREATE TABLE published_round (
        id           uuid CONSTRAINT published_round_pkey PRIMARY KEY,
        programme_id uuid NOT NULL,
        name         text NOT NULL,
        period       text NOT NULL
      );
      CREATE TABLE round_score (
        round_id     uuid    NOT NULL CONSTRAINT round_score_round_fk REFERENCES published_round,
        territory_id uuid    NOT NULL,
        score        numeric NOT NULL CONSTRAINT round_score_score_ck CHECK (score <> 'NaN'),
        rank         integer NOT NULL CONSTRAINT round_score_rank_ck CHECK (rank > 0),
        grade        text    NOT NULL,
        CONSTRAINT round_score_pkey PRIMARY KEY (round_id, territory_id)
      );

      CREATE TABLE fund (
        id            uuid        CONSTRAINT fund_pkey PRIMARY KEY,
        name          text        NOT NULL,
        kind          text        NOT NULL CONSTRAINT fund_kind_ck CHECK (kind IN ('subsidy', 'reward')),
        unit          text        NOT NULL CONSTRAINT fund_unit_ck CHECK (unit = 'CNY'),
        budget_year   integer     NOT NULL CONSTRAINT fund_budget_year_ck CHECK (budget_year BETWEEN 2000 AND 2100),
        amount_fen    bigint      NOT NULL CONSTRAINT fund_amount_ck CHECK (amount_fen > 0),
        allocated_fen bigint      NOT NULL,
        reserved_fen  bigint      NOT NULL,
        version       integer     NOT NULL,
        created_at    timestamptz NOT NULL,
        CONSTRAINT fund_no_overdraft_ck CHECK (0 <= allocated_fen AND allocated_fen <= amount_fen),
        CONSTRAINT fund_reserved_ck CHECK (0 <= reserved_fen AND reserved_fen <= allocated_fen)
      );

      CREATE TABLE allocation (
        id                 uuid        CONSTRAINT allocation_pkey PRIMARY KEY,
        fund_id            uuid        NOT NULL CONSTRAINT allocation_fund_fk REFERENCES fund,
        programme_id       uuid        NOT NULL,
        name               text        NOT NULL,
        state              text        NOT NULL
                           CONSTRAINT allocation_state_ck CHECK (state IN ('draft', 'simulated', 'proposed', 'approved', 'issued')),
        pool_fen           bigint      NOT NULL CONSTRAINT allocation_pool_ck CHECK (pool_fen > 0),
        reserve_fen        bigint      NOT NULL,
        factors            jsonb       NOT NULL,
        grade_coefficients jsonb       NOT NULL,
        base_fen           bigint      NOT NULL CONSTRAINT allocation_base_ck CHECK (base_fen >= 0),
        floors             jsonb       NOT NULL,
        caps               jsonb       NOT NULL,
        exclusions         jsonb       NOT NULL,
        result             jsonb,
        fingerprint        text,
        drafted_by         text        NOT NULL,
        changed_by         text[]      NOT NULL,
        proposed_by        text,
        approved_by        text,
        issued_by          text,
        return_reason      text,
        document_number    text,
        issued_at          timestamptz,
        version            integer     NOT NULL,
        created_at         timestamptz NOT NULL,
        CONSTRAINT allocation_reserve_ck CHECK (0 <= reserve_fen AND reserve_fen < pool_fen),
        CONSTRAINT allocation_separation_ck CHECK (approved_by <> drafted_by AND approved_by <> proposed_by
          AND approved_by <> ALL (changed_by)),
        CONSTRAINT allocation_simulated_ck CHECK ((state = 'draft') = (fingerprint IS NULL)
          AND (state = 'draft') = (result IS NULL)),
        CONSTRAINT allocation_proposed_ck CHECK ((state IN ('proposed', 'approved', 'issued')) = (proposed_by IS NOT NULL)),
        CONSTRAINT allocation_approved_ck CHECK ((state IN ('approved', 'issued')) = (approved_by IS NOT NULL)),
        CONSTRAINT allocation_issued_ck CHECK ((state = 'issued') = (issued_by IS NOT NULL)
          AND (state = 'issued') = (document_number IS NOT NULL) AND (state = 'issued') = (issued_at IS NOT NULL))
      );
      CREATE INDEX allocation_fund_idx ON allocation (fund_id, id);
      CREATE INDEX allocation_programme_idx ON allocation (programme_id, id);
      CREATE INDEX allocation_state_idx ON allocation (state, id);

      CREATE TABLE allocation_line (
        allocation_id   uuid   NOT NULL CONSTRAINT allocation_line_allocation_fk REFERENCES allocation,
        territory_id    uuid   NOT NULL,
        territory_name  text   NOT NULL,
        amount_fen      bigint NOT NULL CONSTRAINT allocation_line_amount_ck CHECK (amount_fen >= 0),
        excluded_reason text,
        steps           jsonb  NOT NULL,
        CONSTRAINT allocation_line_pkey PRIMARY KEY (allocation_id, territory_id),
        CONSTRAINT allocation_line_excluded_ck CHECK (excluded_reason IS NULL OR amount_fen = 0)
      );
      CREATE INDEX allocation_line_territory_idx ON allocation_line (territory_id, allocation_id);
    `);
    for (const table of ['pilot_region', 'round_score', 'allocation_line']) await runner.query(territoryPolicy(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE allocation_line, allocation, fund, round_score, published_round, pilot_region;');
  }
}
