import type { CloudEvent } from '@urbanpilot/contract';
import type { Database } from '../database/database';
import { UNHURRIED } from '../database/unhurried';
import type { Logger } from '../logging/logger';
import type { Queues } from '../queue/queues';
import { DEFAULT_TIMING, type Timing } from '../runtime/timing';
import { relayedEvents } from '../telemetry/counters';
import { currentTraceparent, inSpan } from '../telemetry/tracing';
import { eventJob, eventQueueOf, messaging } from './event-queue';
import { faultPoint } from './fault-points';
import { WakeableLoop } from './wakeable-loop';

/** Which services consume which event type; made from all module descriptors, so that it is the same in every process. */
export type Routes = { type: string; consumer: string }[];

interface Delivery {
  consumer: string | null;
  event: CloudEvent;
}

const BATCH = 200;

/**
 * Turns outbox rows into queue jobs. Every process that writes runs one for its services and wakes it in memory after
 * commit; the poll covers a crash. A delivery that is not acknowledged within 20 s is queued again, so a lost queue loses
 * nothing; neither does a crash of PostgreSQL that takes a claim back. Several relays share the work by SKIP LOCKED.
 */
export class Relay {
  private readonly loop: WakeableLoop;

  constructor(
    private readonly database: Database,
    private readonly queues: Queues,
    private readonly routes: Routes,
    log: Logger,
    private readonly timing: Timing = DEFAULT_TIMING,
  ) {
    this.loop = new WakeableLoop('relay', () => this.drain(), 1_000, log);
  }

  start(): void {
    this.loop.start();
  }

  wake(): void {
    this.loop.wake();
  }

  async stop(): Promise<void> {
    await this.loop.stop();
  }

  private async drain(): Promise<void> {
    for (const step of [FAN_OUT, REDELIVER]) {
      let claimed = BATCH;
      while (claimed >= BATCH) claimed = await this.deliver(step);
    }
  }

  private async deliver(step: string): Promise<number> {
    const parameters = [
      BATCH,
      this.timing.redeliverAfterMs,
      ...(step === FAN_OUT ? [JSON.stringify(this.routes)] : []),
    ];
    const deliveries = await this.database.transaction('*', (manager) => manager.query<Delivery[]>(step, parameters));
    if (deliveries.length === 0) return 0;
    faultPoint('relay.claimed');
    await this.enqueue(deliveries);
    faultPoint('relay.enqueued');
    // Events fan out to several consumers, so the batch that was asked for is counted in events there.
    return step === FAN_OUT ? new Set(deliveries.map(({ event }) => event.id)).size : deliveries.length;
  }

  private async enqueue(deliveries: Delivery[]): Promise<void> {
    const byConsumer = new Map<string, CloudEvent[]>();
    for (const { consumer, event } of deliveries) {
      if (consumer) byConsumer.set(consumer, [...(byConsumer.get(consumer) ?? []), event]);
    }
    for (const [consumer, events] of byConsumer) {
      const jobs = await Promise.all(
        events.map(async (event) => eventJob(await published(event, consumer), this.timing.retryDelayMs)),
      );
      await this.queues.producer(eventQueueOf(consumer)).addBulk(jobs);
      relayedEvents.inc({ consumer }, events.length);
    }
  }
}

/** An event of a traced request carries the trace on, by the extension of CloudEvents for distributed tracing. */
async function published(event: CloudEvent, consumer: string): Promise<CloudEvent> {
  if (event.traceparent === undefined) return event;
  const options = { kind: 'producer', parent: event.traceparent, attributes: messaging(event, consumer) } as const;
  return inSpan(`publish ${event.type}`, options, async () => ({
    ...event,
    traceparent: currentTraceparent() ?? event.traceparent,
  }));
}

const FAN_OUT = `
WITH waiting AS (
  SELECT id FROM outbox_event WHERE relayed_at IS NULL ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED
), relayed AS (
  UPDATE outbox_event o SET relayed_at = now() FROM waiting w WHERE o.id = w.id
  RETURNING o.id, o.type, o.only_consumer, o.event
), delivery AS (
  INSERT INTO outbox_delivery (event_id, consumer, next_attempt_at)
  SELECT r.id, route.consumer, now() + $2 * interval '1 millisecond'
  FROM relayed r JOIN json_to_recordset($3::json) AS route (type text, consumer text)
    ON route.type = r.type AND (r.only_consumer IS NULL OR r.only_consumer = route.consumer)
  RETURNING event_id, consumer
)
SELECT d.consumer, r.event FROM relayed r LEFT JOIN delivery d ON d.event_id = r.id WHERE ${UNHURRIED} ORDER BY r.id`;

const REDELIVER = `
WITH due AS (
  SELECT event_id, consumer FROM outbox_delivery
  WHERE acknowledged_at IS NULL AND next_attempt_at <= now()
  ORDER BY next_attempt_at LIMIT $1 FOR UPDATE SKIP LOCKED
), again AS (
  UPDATE outbox_delivery d SET attempts = d.attempts + 1, next_attempt_at = now() + $2 * interval '1 millisecond'
  FROM due WHERE d.event_id = due.event_id AND d.consumer = due.consumer
  RETURNING d.event_id, d.consumer
)
SELECT again.consumer, o.event FROM again JOIN outbox_event o ON o.id = again.event_id
WHERE ${UNHURRIED} ORDER BY o.id`;
