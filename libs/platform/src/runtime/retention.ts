import { systemActor } from '../auth/actor';
import { WakeableLoop } from '../events/wakeable-loop';
import type { ServiceContext } from './service-context';

const HOUR_MS = 3_600_000;

/** How long rows are kept that only serve delivery; the table in ARCHITECTURE.md says why. The audit log is kept. */
const STATEMENTS = [
  `DELETE FROM outbox_event o WHERE o.relayed_at < now() - interval '7 days'
     AND NOT EXISTS (SELECT 1 FROM outbox_delivery d WHERE d.event_id = o.id AND d.acknowledged_at IS NULL)`,
  `DELETE FROM inbox_event WHERE status IN ('done', 'discarded') AND finished_at < now() - interval '30 days'`,
  `DELETE FROM idempotency_key WHERE created_at < now() - interval '72 hours'`,
  `DELETE FROM operation WHERE finished_at < now() - interval '90 days'`,
];

/** Clears old rows once an hour. */
export class Retention {
  private readonly loop: WakeableLoop;

  constructor(
    private readonly context: ServiceContext,
    private readonly own: readonly string[] = [],
  ) {
    this.loop = new WakeableLoop('retention', () => this.clear(), HOUR_MS, context.log);
  }

  start(): void {
    this.loop.start();
  }

  stop(): Promise<void> {
    return this.loop.stop();
  }

  private async clear(): Promise<void> {
    for (const statement of [...STATEMENTS, ...this.own]) {
      await this.context.transaction(systemActor('retention'), (unit) => unit.rows(statement));
    }
  }
}
