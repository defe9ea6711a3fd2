import type { Job, Worker } from 'bullmq';
import { systemActor } from '../auth/actor';
import { WakeableLoop } from '../events/wakeable-loop';
import { commonProblems } from '../problems/common-problems';
import { Problem } from '../problems/problem';
import type { ServiceContext } from '../runtime/service-context';
import { finishedOperations } from '../telemetry/counters';
import { inSpan } from '../telemetry/tracing';
import type { OperationKind } from './operation';
import { dueOperations, fail, holdsLease, leaseOperation, releaseLease, renewLease, succeed } from './operation-store';

const MAX_ATTEMPTS = 5;
const PROGRESS_MS = 500;
const HEARTBEAT_MS = 3_000;

function operationQueueOf(service: string): string {
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

/** Runs a service's operations, one at a time per process: they are heavy. */
export class OperationRunner {
  private worker: Worker | undefined;
  private readonly kinds: Map<string, OperationKind>;

  constructor(
    private readonly context: ServiceContext,
    kinds: OperationKind[],
  ) {
    this.kinds = new Map(kinds.map((kind) => [kind.kind, kind]));
  }

  start(): void {
    const run = (job: Job) => this.run((job.data as { id: string }).id);
    this.worker = this.context.queues.worker(operationQueueOf(this.context.service), run, { concurrency: 1 });
  }

  async stop(): Promise<void> {
    await this.worker?.close();
  }

  private async run(id: string): Promise<void> {
    const { context } = this;
    const system = systemActor(`operation:${id}`);
    const leased = await context.transaction(system, (unit) => leaseOperation(unit, id));
    if (!leased) return;
    const { kind, traceparent } = leased.operation;
    const options = { kind: 'consumer', parent: traceparent ?? undefined } as const;
    await inSpan(`run ${kind}`, options, () => this.runLeased(leased));
  }

  private async runLeased({
    operation,
    lease,
  }: NonNullable<Awaited<ReturnType<typeof leaseOperation>>>): Promise<void> {
    const { context } = this;
    const { id } = operation;
    const system = systemActor(`operation:${id}`);
    let percent = 0;
    const renew = () => {
      context
        .transaction(system, (unit) => renewLease(unit, id, lease, percent))
        .catch((error: unknown) => context.log.warn({ err: error, id }, 'The lease of an operation was not renewed'));
    };
    const heartbeat = setInterval(renew, HEARTBEAT_MS);
    let told = 0;
    const progress = (now: number) => {
      percent = Math.max(percent, Math.min(99, Math.floor(now)));
      if (Date.now() - told < PROGRESS_MS) return;
      told = Date.now();
      renew();
    };
    try {
      const kind = this.kinds.get(operation.kind);
      if (!kind) throw new Error(`No operation of kind ${operation.kind} is known`);
      const complete = await kind.run(context, { id, input: operation.input, actor: operation.actor, progress });
      await context.transaction({ ...operation.actor, requestId: `operation:${id}` }, async (unit) => {
        if (await holdsLease(unit, id, lease)) await succeed(unit, id, await complete(unit));
      });
      finishedOperations.inc({ service: context.service, kind: operation.kind, outcome: 'succeeded' });
    } catch (error) {
      const outcome = error instanceof Problem ? 'refused' : 'faulted';
      finishedOperations.inc({ service: context.service, kind: operation.kind, outcome });
      await this.end(id, lease, operation.attempts, error);
    } finally {
      clearInterval(heartbeat);
    }
  }

  /** A refusal ends the operation; a fault of ours is tried again, five times in all. */
  private async end(id: string, lease: string, attempts: number, error: unknown): Promise<void> {
    const refusal = error instanceof Problem ? error : undefined;
    if (!refusal) this.context.log.warn({ err: error, id, attempts }, 'An operation failed');
    await this.context.transaction(systemActor(`operation:${id}`), async (unit) => {
      if (refusal) await fail(unit, id, lease, refusal);
      else if (attempts >= MAX_ATTEMPTS) await fail(unit, id, lease, new Problem(commonProblems.internal));
      else await releaseLease(unit, id, lease);
    });
  }
}
