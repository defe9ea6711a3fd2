import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the database itself refuses, whatever the program does: a step skipped or taken back, terms or lines changed after
 * the simulation, lines that do not add up to the pool, a fund that has given other than its issued allocations say.
 *
 * Some of it must see all rows, so these functions widen reach and put it back; they answer nothing but ids and refusals.
 */
export class AllocationGuards1760000400100 implements MigrationInterface {
  name = 'AllocationGuards1760000400100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION programme_territories(programme uuid) RETURNS TABLE (territory_id uuid) LANGUAGE plpgsql AS $$
      DECLARE
        reach text := coalesce(current_setting('app.reach', true), '');
      BEGIN
        PERFORM set_config('app.reach', '*', true);
        RETURN QUERY SELECT r.territory_id FROM pilot_region r
          WHERE r.programme_id = programme AND r.state IN ('designated', 'active');
        PERFORM set_config('app.reach', reach, true);
      END $$;

      CREATE FUNCTION allocation_territories(allocation uuid) RETURNS TABLE (territory_id uuid) LANGUAGE plpgsql AS $$
      DECLARE
        reach text := coalesce(current_setting('app.reach', true), '');
      BEGIN
        PERFORM set_config('app.reach', '*', true);
        RETURN QUERY SELECT l.territory_id FROM allocation_line l WHERE l.allocation_id = allocation
          UNION SELECT r.territory_id FROM allocation a JOIN pilot_region r ON r.programme_id = a.programme_id
          WHERE a.id = allocation AND a.state IN ('draft', 'simulated') AND r.state IN ('designated', 'active');
        PERFORM set_config('app.reach', reach, true);
      END $$;

      CREATE FUNCTION guard_allocation() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' THEN
          RAISE EXCEPTION 'an allocation is never deleted' USING ERRCODE = 'restrict_violation';
        END IF;
        IF (OLD.state, NEW.state) NOT IN (('draft', 'draft'), ('draft', 'simulated'), ('simulated', 'draft'),
            ('simulated', 'proposed'), ('proposed', 'draft'), ('proposed', 'approved'), ('approved', 'issued')) THEN
          RAISE EXCEPTION 'an allocation does not go from % to %', OLD.state, NEW.state USING ERRCODE = 'restrict_violation';
        END IF;
        IF (NEW.fund_id, NEW.programme_id, NEW.drafted_by) IS DISTINCT FROM (OLD.fund_id, OLD.programme_id, OLD.drafted_by)
           OR ((NEW.pool_fen, NEW.reserve_fen, NEW.factors, NEW.grade_coefficients, NEW.base_fen, NEW.floors, NEW.caps,
                NEW.exclusions, NEW.changed_by)
               IS DISTINCT FROM
               (OLD.pool_fen, OLD.reserve_fen, OLD.factors, OLD.grade_coefficients, OLD.base_fen, OLD.floors, OLD.caps,
                OLD.exclusions, OLD.changed_by)
             AND NOT (OLD.state IN ('draft', 'simulated') AND NEW.state = 'draft'))
           OR ((NEW.fingerprint, NEW.result) IS DISTINCT FROM (OLD.fingerprint, OLD.result)
             AND NOT (OLD.state = 'draft' OR NEW.state = 'draft')) THEN
          RAISE EXCEPTION 'the terms of an allocation are fixed once it is simulated' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER allocation_guard BEFORE UPDATE OR DELETE ON allocation
        FOR EACH ROW EXECUTE FUNCTION guard_allocation();

      CREATE FUNCTION guard_allocation_line() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        owner uuid := CASE TG_OP WHEN 'DELETE' THEN OLD.allocation_id ELSE NEW.allocation_id END;
        owner_state text;
      BEGIN
        SELECT a.state INTO owner_state FROM allocation a WHERE a.id = owner FOR SHARE;
        IF TG_OP = 'UPDATE' OR owner_state <> 'draft' THEN
          RAISE EXCEPTION 'lines are written and removed only while their allocation is a draft'
            USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
      END $$;
      CREATE TRIGGER allocation_line_guard BEFORE INSERT OR UPDATE OR DELETE ON allocation_line
        FOR EACH ROW EXECUTE FUNCTION guard_allocation_line();

      CREATE FUNCTION check_allocation_sum() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        reach text := coalesce(current_setting('app.reach', true), '');
      BEGIN
        PERFORM set_config('app.reach', '*', true);
        IF EXISTS (
          SELECT FROM allocation a WHERE a.id = NEW.id AND a.state <> 'draft' AND a.pool_fen - a.reserve_fen <>
            (SELECT coalesce(sum(l.amount_fen), 0) FROM allocation_line l WHERE l.allocation_id = a.id)) THEN
          RAISE EXCEPTION 'the lines of allocation % do not add up to its pool', NEW.id USING ERRCODE = 'check_violation';
        END IF;
        PERFORM set_config('app.reach', reach, true);
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER allocation_sum AFTER INSERT OR UPDATE ON allocation
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_allocation_sum();

      CREATE FUNCTION check_fund_balance() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        concerned uuid;
      BEGIN
        IF TG_TABLE_NAME = 'fund' THEN concerned := NEW.id; ELSE concerned := NEW.fund_id; END IF;
        IF EXISTS (
          SELECT FROM fund f CROSS JOIN LATERAL (
            SELECT coalesce(sum(a.pool_fen), 0) AS pool, coalesce(sum(a.reserve_fen), 0) AS reserve
            FROM allocation a WHERE a.fund_id = f.id AND a.state = 'issued') i
          WHERE f.id = concerned AND (f.allocated_fen, f.reserved_fen) IS DISTINCT FROM (i.pool, i.reserve)) THEN
          RAISE EXCEPTION 'fund % has given other than its issued allocations say', concerned
            USING ERRCODE = 'check_violation';
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER fund_balance AFTER INSERT OR UPDATE ON fund
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_fund_balance();
      CREATE CONSTRAINT TRIGGER allocation_fund_balance AFTER INSERT OR UPDATE OF state ON allocation
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.state = 'issued') EXECUTE FUNCTION check_fund_balance();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER allocation_fund_balance ON allocation;
      DROP TRIGGER fund_balance ON fund;
      DROP TRIGGER allocation_sum ON allocation;
      DROP TRIGGER allocation_line_guard ON allocation_line;
      DROP TRIGGER allocation_guard ON allocation;
      DROP FUNCTION check_fund_balance, check_allocation_sum, guard_allocation_line, guard_allocation,
        allocation_territories, programme_territories;
    `);
  }
}
