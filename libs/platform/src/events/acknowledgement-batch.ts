import type { CloudEvent } from '@urbanpilot/contract';
import type { Logger } from '../logging/logger';
import type { Queues } from '../queue/queues';
import { ACKNOWLEDGEMENT, type Acknowledgement, eventQueueOf, type Outcome, producerOf } from './event-queue';

/** Nobody waits for them: a delivery is repeated after 20 s. Each batch is a job, and takes a worker's time from events. */
const FLUSH_AFTER_MS = 50;

/**
 * Collects acknowledgements for a few milliseconds and sends one job per producer. A batch that cannot be sent is
 * dropped: the producer delivers those events again, the inbox skips them and acknowledges again.
 */
export class AcknowledgementBatch {
  private pending = new Map<string, Acknowledgement['deliveries']>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly consumer: string,
    private readonly queues: Queues,
    private readonly log: Logger,
  ) {}

  add(event: CloudEvent, outcome: Outcome): void {
    const producer = producerOf(event);
    const deliveries = this.pending.get(producer) ?? [];
    deliveries.push({ eventId: event.id, outcome });
    this.pending.set(producer, deliveries);
    this.timer ??= setTimeout(() => void this.flush(), FLUSH_AFTER_MS);
  }

  /** Sends what is pending. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const batches = [...this.pending];
    this.pending = new Map();
    for (const [producer, deliveries] of batches) {
      const acknowledgement: Acknowledgement = { consumer: this.consumer, deliveries };
      try {
        await this.queues
          .producer(eventQueueOf(producer))
          .add(ACKNOWLEDGEMENT, acknowledgement, { removeOnComplete: true, removeOnFail: true, attempts: 5 });
      } catch (error) {
        this.log.warn({ err: error, producer }, 'Acknowledgements were not sent; the deliveries will be repeated');
      }
    }
  }
}
