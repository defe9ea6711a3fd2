import { CLEAR_EVENTS } from '../feed/feed-upkeep';
import type { Schedule } from '../schedules/schedule';

/** How long rows are kept that only serve delivery; the table in ARCHITECTURE.md says why. The audit log is kept. */
const STATEMENTS = [
  CLEAR_EVENTS,
  `DELETE FROM inbox_event WHERE status IN ('done', 'discarded') AND finished_at < now() - interval '30 days'`,
  `DELETE FROM idempotency_key WHERE created_at < now() - interval '72 hours'`,
  `DELETE FROM operation WHERE finished_at < now() - interval '90 days'`,
  `DELETE FROM notification WHERE created_at < now() - interval '400 days'`,
  `DELETE FROM webhook_delivery WHERE finished_at < now() - interval '30 days'`,
  `DELETE FROM schedule_run WHERE slot < now() - interval '800 days'`,
];

/** Clears old rows once an hour; every service has it. `own` are the DELETE statements of the service's other tables. */
export function retentionSchedule(own: readonly string[] = []): Schedule {
  return {
    name: 'retention',
    description: '清理过期数据 Clears rows that are kept for a time only',
    pattern: '7 * * * *',
    period: 'hour',
    catchUp: 'latest',
    async run(unit) {
      const statements = [...STATEMENTS, ...own];
      for (const statement of statements) await unit.rows(statement);
      return { statements: statements.length };
    },
  };
}
