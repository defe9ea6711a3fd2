import type { CloudEvent } from '@urbanpilot/contract';
import type { Job, Worker } from 'bullmq';
import type { TSchema } from 'typebox';
import { systemActor } from '../auth/actor';
import { isTemporary } from '../database/database-errors';
import type { ServiceContext } from '../runtime/service-context';
import { DEFAULT_TIMING, type Timing } from '../runtime/timing';
import { LazyValidator } from '../schemas/lazy-validator';
import { consumedEvents } from '../telemetry/counters';
import { inSpan } from '../telemetry/tracing';
import { AcknowledgementBatch } from './acknowledgement-batch';
import { closeDeliveries } from './acknowledgement-store';
import type { EventHandler } from './event-handler';
import { ACKNOWLEDGEMENT, type Acknowledgement, eventJob, eventQueueOf, MAX_ATTEMPTS, messaging } from './event-queue';
import { faultPoint } from './fault-points';
import { claim, countAttempt, type InboxStatus, reclaimResting, rest, uncountAttempt } from './inbox-store';
import { WakeableLoop } from './wakeable-loop';

/** Thrown by `process` so that BullMQ tries the job again after its backoff. */
class EventFailed extends Error {}

/**
 * Consumes one service's queue. Counting the attempt is a transaction of its own, so a handler that kills the process is
 * counted too; the effect and the inbox row commit together; the acknowledgement follows and may be lost, because the
 * producer delivers again and the inbox skips.
 */
export class EventConsumer {
  private readonly handlers: Map<string, { handler: EventHandler; validator: LazyValidator<TSchema> }>;
  private readonly acknowledgements: AcknowledgementBatch;
  private readonly resting: WakeableLoop;
  private worker: Worker | undefined;

  constructor(
    private readonly context: ServiceContext,
    handlers: EventHandler[],
    private readonly timing: Timing = DEFAULT_TIMING,
  ) {
    this.handlers = new Map(
      handlers.map((handler) => [handler.event.type, { handler, validator: new LazyValidator(handler.event.schema) }]),
    );
    this.acknowledgements = new AcknowledgementBatch(context.service, context.queues, context.log);
    this.resting = new WakeableLoop('resting-events', () => this.requeueResting(), timing.restingPollMs, context.log);
  }

  start(): void {
    this.worker = this.context.queues.worker(eventQueueOf(this.context.service), (job) => this.process(job), {
      concurrency: 8,
    });
    this.resting.start();
  }

  async stop(): Promise<void> {
    await this.resting.stop();
    await this.worker?.close();
    await this.acknowledgements.flush();
  }

  private async process(job: Job): Promise<void> {
    if (job.name === ACKNOWLEDGEMENT) {
      await closeDeliveries(this.context.database, job.data as Acknowledgement);
      faultPoint('acknowledgement.stored');
      return;
    }
    const event = job.data as CloudEvent;
    const status = await inSpan(
      `consume ${event.type}`,
      { kind: 'consumer', parent: event.traceparent, attributes: messaging(event, this.context.service) },
      () => this.settle(event),
    );
    consumedEvents.inc({ service: this.context.service, outcome: status });
    this.acknowledgements.add(event, status === 'discarded' ? 'dead' : status);
    faultPoint('consumer.acknowledged');
  }

  private async settle(event: CloudEvent): Promise<Exclude<InboxStatus, 'received'>> {
    const { database } = this.context;
    const { status, attempts } = await countAttempt(database, event);
    faultPoint('consumer.counted');
    if (status !== 'received') return status;
    const known = this.handlers.get(event.type);
    if (!known) return rest(database, event, 'parked', 'This version does not know the event type');
    // What a later version has added is not for this one's handlers; the event rests as it came, should it have to.
    const data = known.validator.knownPart(event.data);
    if (data === undefined) {
      return rest(database, event, 'dead', 'The data does not match the schema of the event type');
    }
    if (attempts > MAX_ATTEMPTS) return rest(database, event, 'dead', 'The process ended in each attempt');
    return this.apply(known.handler, event, data, attempts);
  }

  private async apply(
    handler: EventHandler,
    event: CloudEvent,
    data: unknown,
    attempts: number,
  ): Promise<'done' | 'dead'> {
    try {
      await this.context.transaction(systemActor(`event:${event.id}`), async (unit) => {
        if (!(await claim(unit, event.id))) return;
        await handler.handle(unit, { ...event, data });
        faultPoint('consumer.handled');
      });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const details = { err: error, eventId: event.id, type: event.type, attempts };
      if (isTemporary(error)) return this.postpone(event, error);
      if (attempts >= MAX_ATTEMPTS) {
        this.context.log.error(details, 'An event could not be handled and rests as a dead letter');
        return rest(this.context.database, event, 'dead', reason) as Promise<'dead'>;
      }
      this.context.log.warn(details, 'An event could not be handled and is tried again');
      consumedEvents.inc({ service: this.context.service, outcome: 'failed' });
      throw new EventFailed(reason);
    }
    faultPoint('consumer.committed');
    return 'done';
  }

  /** Waits for a database that is away or short of something, however long: its delivery stays open and comes again. */
  private async postpone(event: CloudEvent, cause: unknown): Promise<never> {
    this.context.log.warn({ err: cause, eventId: event.id, type: event.type }, 'An event waits for the database');
    await uncountAttempt(this.context.database, event);
    throw new EventFailed('The database is away or short of something');
  }

  /** Runs parked events whose type is known by now, and dead ones that an operator sent for another try. */
  private async requeueResting(): Promise<void> {
    const events = await reclaimResting(this.context.database, [...this.handlers.keys()]);
    const jobs = events.map((event) => eventJob(event, this.timing.retryDelayMs));
    if (jobs.length > 0) await this.context.queues.producer(eventQueueOf(this.context.service)).addBulk(jobs);
  }
}
