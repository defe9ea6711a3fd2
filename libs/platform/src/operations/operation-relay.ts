import { systemActor } from '../auth/actor';
import { WakeableLoop } from '../events/wakeable-loop';
import type { ServiceContext } from '../runtime/service-context';
import { dueOperations } from './operation-store';

/** Name of the queue of a service's operations. */
export function operationQueueOf(service: string): string {
  return `operations-${service}`;
}

/**
 * Puts operations that are due into the queue. The table is the truth: an operation comes again every 11 s until it has
 * ended, so a queue that lost everything or a worker that died delays it and no more.
 */
export class OperationRelay {
  private readonly loop: WakeableLoop;

  constructor(private readonly context: ServiceContext) {
    this.loop = new WakeableLoop('operation-relay', () => this.enqueue(), 1_000, context.log);
  }

  start(): void {
    this.loop.start();
  }

  wake(): void {
    this.loop.wake();
  }

  stop(): Promise<void> {
    return this.loop.stop();
  }

  private async enqueue(): Promise<void> {
    const ids = await this.context.transaction(systemActor('operation-relay'), dueOperations);
    if (ids.length === 0) return;
    const jobs = ids.map((id) => ({
      name: 'run',
      data: { id },
      opts: { jobId: id, removeOnComplete: true, removeOnFail: true },
    }));
    await this.context.queues.producer(operationQueueOf(this.context.service)).addBulk(jobs);
  }
}
