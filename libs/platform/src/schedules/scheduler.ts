import type { Job, Queue, Worker } from 'bullmq';
import { WakeableLoop } from '../events/wakeable-loop';
import type { Logger } from '../logging/logger';
import type { Queues } from '../queue/queues';
import type { ServiceContext } from '../runtime/service-context';
import { runDue } from './run-schedule';
import { type Schedule, TIME_ZONE } from './schedule';

/** Name of the queue that wakes schedules. */
export const SCHEDULE_QUEUE = 'schedules';
const MOST_SCHEDULES = 1_000;

interface Entry {
  key: string;
  context: ServiceContext;
  schedule: Schedule;
}

/**
 * Fires the schedules of all services that a worker hosts. BullMQ's job schedulers wake it on time; what is due is decided
 * by `schedule_run` alone. A look every half minute sets up job schedulers that are missing, takes away those that no
 * service has any more, and runs what was missed: so a queue that lost everything costs half a minute (P12).
 */
export class Scheduler {
  private readonly entries: Entry[];
  private readonly loop: WakeableLoop;
  private worker: Worker | undefined;

  constructor(
    services: { context: ServiceContext; schedules: readonly Schedule[] }[],
    private readonly queues: Queues,
    private readonly log: Logger,
    pollMs: number,
  ) {
    this.entries = services.flatMap(({ context, schedules }) =>
      schedules.map((schedule) => ({ key: `${context.service}.${schedule.name}`, context, schedule })),
    );
    this.loop = new WakeableLoop('schedules', () => this.look(), pollMs, log);
  }

  start(): void {
    this.worker = this.queues.worker(SCHEDULE_QUEUE, (job) => this.fired(job), { concurrency: 1 });
    this.loop.start();
  }

  async stop(): Promise<void> {
    await this.loop.stop();
    await this.worker?.close();
  }

  private async fired(job: Job): Promise<void> {
    const entry = this.entries.find(({ key }) => key === job.name);
    if (entry) await this.run(entry);
  }

  /** The database comes first: work that is due does not wait for a queue that is away. */
  private async look(): Promise<void> {
    for (const entry of this.entries) await this.run(entry);
    await this.plan();
  }

  private async run({ key, context, schedule }: Entry): Promise<void> {
    try {
      const periods = await runDue(context, schedule);
      if (periods.length > 0) this.log.info({ schedule: key, periods }, 'A schedule ran');
    } catch (error) {
      this.log.warn({ err: error, schedule: key }, 'A schedule failed and will be tried again');
    }
  }

  private async plan(): Promise<void> {
    const queue = this.queues.producer(SCHEDULE_QUEUE);
    const known = new Map((await queue.getJobSchedulers(0, MOST_SCHEDULES)).map((planned) => [planned.key, planned]));
    for (const key of known.keys()) {
      if (!this.entries.some((entry) => entry.key === key)) await queue.removeJobScheduler(key);
    }
    for (const { key, schedule } of this.entries) {
      if (known.get(key)?.pattern !== schedule.pattern) await planOne(queue, key, schedule.pattern);
    }
  }
}

async function planOne(queue: Queue, key: string, pattern: string): Promise<void> {
  const opts = { removeOnComplete: true, removeOnFail: true };
  await queue.upsertJobScheduler(key, { pattern, tz: TIME_ZONE }, { name: key, opts });
}
