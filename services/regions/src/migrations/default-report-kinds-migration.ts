import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Kinds of reports that every pilot region owes, and those that an installation without kinds begins with. */
export class DefaultReportKinds1795862001000 implements MigrationInterface {
  name = 'DefaultReportKinds1795862001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE report_kind
        ADD COLUMN every_region boolean NOT NULL DEFAULT false,
        DROP CONSTRAINT report_kind_addressees_ck,
        ADD CONSTRAINT report_kind_addressees_ck
          CHECK (every_region OR programme_id IS NOT NULL OR cardinality(unit_ids) > 0),
        ADD CONSTRAINT report_kind_every_region_ck CHECK (NOT every_region OR programme_id IS NULL)`);
    await runner.query(DEFAULTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM report_obligation o USING report_kind k WHERE k.id = o.kind_id AND k.every_region;
      DELETE FROM report_kind WHERE every_region;
      ALTER TABLE report_kind
        DROP CONSTRAINT report_kind_every_region_ck,
        DROP CONSTRAINT report_kind_addressees_ck,
        DROP COLUMN every_region,
        ADD CONSTRAINT report_kind_addressees_ck CHECK (programme_id IS NOT NULL OR cardinality(unit_ids) > 0)`);
  }
}

const DEFAULTS = `
INSERT INTO report_kind (id, name, description, form, period_kind, due_days, due_count, briefs_due, unit_ids, every_region,
  starts_on, state, version, created_at)
SELECT d.id::uuid, d.name, d.description, d.form, d.period_kind, d.due_days, d.due_count, d.briefs_due, '{}', true,
  (now() AT TIME ZONE 'Asia/Shanghai')::date, 'active', 1, now()
FROM (VALUES
  ('019aaaaa-0000-7000-8000-000000000001', '半年工作进展', '试点工作进展、主要做法、存在问题和下一步打算', 'report', 'half-year', 10, 'working', NULL),
  ('019aaaaa-0000-7000-8000-000000000002', '年度工作总结', '全年试点任务完成情况、成效、存在问题和下一年打算', 'report', 'year', 15, 'working', NULL),
  ('019aaaaa-0000-7000-8000-000000000003', '每月信息', '每月报送信息不少于 2 条', 'briefs', 'month', 0, 'calendar', 2)
) AS d (id, name, description, form, period_kind, due_days, due_count, briefs_due)
WHERE NOT EXISTS (SELECT 1 FROM report_kind)`;
