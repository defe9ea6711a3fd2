import type { Processor, Queue, QueueOptions, Worker, WorkerOptions, withBackend } from 'bullmq';
import type { Logger } from '../logging/logger';
import { DEFAULT_TIMING, type Timing } from '../runtime/timing';

/** `close` of BullMQ has no limit of its own. */
const CLOSE_MS = 10_000;

/** Where jobs wait: Redis through ioredis, or PostgreSQL. Nothing outside this folder knows which. */
export interface Queues {
  producer(name: string): Queue;
  worker(name: string, processor: Processor, options: Partial<WorkerOptions>): Worker;
  close(): Promise<void>;
}

/** What differs between the two backends: how to connect. */
export interface QueueBackend {
  classes: Pick<ReturnType<typeof withBackend>, 'Queue' | 'Worker'>;
  producerOptions: QueueOptions;
  workerOptions: WorkerOptions;
  close(): Promise<void>;
}

/**
 * Keeps the process's one set of producers and its workers over a backend. Lock and stall times are short, and the
 * stalled count is high, so that jobs of a killed process are taken up soon and never fail for having been healthy.
 */
export function createQueues(backend: QueueBackend, log: Logger, timing: Timing = DEFAULT_TIMING): Queues {
  const producers = new Map<string, Queue>();
  const workers: Worker[] = [];
  const warn = (error: Error) => log.warn({ err: error }, 'The queue reported an error');
  return {
    producer(name) {
      const known = producers.get(name);
      if (known) return known;
      const queue = new backend.classes.Queue(name, backend.producerOptions) as Queue;
      queue.on('error', warn);
      producers.set(name, queue);
      return queue;
    },
    worker(name, processor, options) {
      const worker = new backend.classes.Worker(name, processor, {
        ...backend.workerOptions,
        lockDuration: timing.jobLockMs,
        stalledInterval: timing.stalledCheckMs,
        maxStalledCount: 1_000,
        runRetryDelay: timing.queueRetryMs,
        ...options,
      }) as Worker;
      worker.on('error', warn);
      workers.push(worker);
      return worker;
    },
    async close() {
      const closed = Promise.all([...workers, ...producers.values()].map((part) => part.close()));
      await Promise.race([closed, after(CLOSE_MS)]);
      await backend.close();
    },
  };
}

/** A close that waits for a backend which is away must not hold up the program's own end. */
function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
