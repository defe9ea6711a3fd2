import type { Queue } from 'bullmq';
import { Gauge, type Registry } from 'prom-client';
import { poolOf } from '../database/connection';
import { eventQueueOf } from '../events/event-queue';
import type { ServiceContext } from '../runtime/service-context';
import { BACKLOG_HELP, type Backlog, sampleBacklog } from './backlog';
import { failedSamples } from './counters';

const FRESH_MS = 5_000;
const TIMEOUT_MS = 2_000;
const STATES = ['waiting', 'active', 'delayed'] as const;

/**
 * Gauges of the services of this process, sampled when Prometheus asks: at most every five seconds, for two seconds at
 * most. A service that does not answer keeps its last values and counts as a failed sample; the scrape goes on.
 */
export class ServiceGauges {
  private readonly backlog: Record<string, Gauge>;
  private readonly pool: Gauge;
  private readonly poolWaiting: Gauge;
  private readonly jobs: Gauge;
  private readonly oldestJob: Gauge;
  private sampledAt = Number.NEGATIVE_INFINITY;

  constructor(
    registry: Registry,
    private readonly contexts: ServiceContext[],
  ) {
    const registers = [registry];
    const gauge = (name: string, help: string, labelNames: string[]) =>
      new Gauge({ name, help, labelNames, registers });
    this.backlog = Object.fromEntries(
      Object.entries(BACKLOG_HELP).map(([name, help]) => [name, gauge(name, help, ['service'])]),
    );
    this.pool = gauge('database_pool_connections', 'Connections by state: used, idle, max', ['service', 'state']);
    this.poolWaiting = gauge('database_pool_waiting', 'Statements that wait for a connection', ['service']);
    this.jobs = gauge('queue_jobs', 'Jobs in the queue of events by state', ['queue', 'state']);
    this.oldestJob = gauge('queue_oldest_job_age_seconds', 'Age of the oldest job that waits', ['queue']);
  }

  /** Brings the gauges up to date as far as that is possible in time. */
  async refresh(): Promise<void> {
    for (const { service, database } of this.contexts) {
      const { totalCount, idleCount, waitingCount, options } = poolOf(database.dataSource);
      this.pool.set({ service, state: 'used' }, totalCount - idleCount);
      this.pool.set({ service, state: 'idle' }, idleCount);
      this.pool.set({ service, state: 'max' }, options.max);
      this.poolWaiting.set({ service }, waitingCount);
    }
    if (performance.now() - this.sampledAt < FRESH_MS) return;
    this.sampledAt = performance.now();
    await Promise.all(this.contexts.map((context) => this.sample(context)));
  }

  private async sample(context: ServiceContext): Promise<void> {
    const { service, database, queues, log } = context;
    try {
      await inTime(Promise.all([this.sampleDatabase(service, database), this.sampleQueue(service, queues)]));
    } catch (error) {
      failedSamples.inc({ service });
      log.debug({ err: error }, 'The gauges of a service were not sampled');
    }
  }

  private async sampleDatabase(service: string, database: ServiceContext['database']): Promise<void> {
    const sample = await sampleBacklog(database);
    for (const name of Object.keys(BACKLOG_HELP)) {
      this.backlog[name]?.set({ service }, sample[name as keyof Backlog]);
    }
  }

  private async sampleQueue(service: string, queues: ServiceContext['queues']): Promise<void> {
    const name = eventQueueOf(service);
    const queue: Queue = queues.producer(name);
    const counts = await queue.getJobCounts(...STATES);
    const [oldest] = await queue.getJobs(['waiting'], 0, 0, true);
    for (const state of STATES) this.jobs.set({ queue: name, state }, counts[state] ?? 0);
    this.oldestJob.set({ queue: name }, oldest ? Math.max(0, Date.now() - oldest.timestamp) / 1000 : 0);
  }
}

async function inTime(work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`No sample within ${TIMEOUT_MS} ms`)), TIMEOUT_MS);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
