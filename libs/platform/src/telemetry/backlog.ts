import type { Database } from '../database/database';

/** What waits in one service; ages are seconds of the oldest, 0 when nothing waits. */
export interface Backlog {
  outbox_unrelayed_events: number;
  outbox_unrelayed_age_seconds: number;
  outbox_open_deliveries: number;
  outbox_unacknowledged_age_seconds: number;
  inbox_dead_letters: number;
  inbox_parked_events: number;
  operations_queued: number;
  operations_running: number;
  operations_open_age_seconds: number;
  audit_unsealed_rows: number;
  audit_unsealed_age_seconds: number;
}

/** The gauges and their meaning; the names are those of `Backlog`. */
export const BACKLOG_HELP: Record<keyof Backlog, string> = {
  outbox_unrelayed_events: 'Events that no relay has taken up yet',
  outbox_unrelayed_age_seconds: 'Age of the oldest of them',
  outbox_open_deliveries: 'Deliveries that their consumer has not acknowledged',
  outbox_unacknowledged_age_seconds: 'Age of the event of the oldest of them',
  inbox_dead_letters: 'Events that could not be handled and wait for an operator',
  inbox_parked_events: 'Events of a type that this version does not know',
  operations_queued: 'Background operations that wait',
  operations_running: 'Background operations that run',
  operations_open_age_seconds: 'Age of the oldest operation that has not ended',
  audit_unsealed_rows: 'Audit rows that are not in the chain yet',
  audit_unsealed_age_seconds: 'Age of the oldest of them',
};

const age = (time: string) => `coalesce(extract(epoch FROM now() - min(${time})), 0)::float8`;

/** Every part is answered from a partial index that holds only what is open. */
const SAMPLE = `
SELECT * FROM
 (SELECT count(*)::int AS outbox_unrelayed_events, ${age('occurred_at')} AS outbox_unrelayed_age_seconds
  FROM outbox_event WHERE relayed_at IS NULL) a,
 (SELECT count(*)::int AS outbox_open_deliveries, ${age('o.occurred_at')} AS outbox_unacknowledged_age_seconds
  FROM outbox_delivery d JOIN outbox_event o ON o.id = d.event_id WHERE d.acknowledged_at IS NULL) b,
 (SELECT count(*) FILTER (WHERE status = 'dead')::int AS inbox_dead_letters,
         count(*) FILTER (WHERE status = 'parked')::int AS inbox_parked_events
  FROM inbox_event WHERE event IS NOT NULL) c,
 (SELECT count(*) FILTER (WHERE state = 'queued')::int AS operations_queued,
         count(*) FILTER (WHERE state = 'running')::int AS operations_running,
         ${age('created_at')} AS operations_open_age_seconds
  FROM operation WHERE state IN ('queued', 'running')) d,
 (SELECT count(*)::int AS audit_unsealed_rows, ${age('occurred_at')} AS audit_unsealed_age_seconds
  FROM audit_log WHERE seq IS NULL) e`;

/** Looks at what waits in a service, over all territories. */
export async function sampleBacklog(database: Database): Promise<Backlog> {
  const [row] = await database.reader('*').rows<Backlog>(SAMPLE);
  if (!row) throw new Error('The sample of what waits gave no row');
  return row;
}
