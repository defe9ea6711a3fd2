import type { Job, Worker } from 'bullmq';
import { actorWithoutRights, systemActor } from '../auth/actor';
import { isTemporary } from '../database/database-errors';
import { commonProblems } from '../problems/common-problems';
import { Problem } from '../problems/problem';
import type { ServiceContext } from '../runtime/service-context';
import { finishedOperations } from '../telemetry/counters';
import { inSpan } from '../telemetry/tracing';
import { LeaseKeeper } from './lease-keeper';
import type { Operation, OperationKind } from './operation';
import { operationQueueOf } from './operation-relay';
import { fail, holdsLease, leaseOperation, releaseLease, succeed } from './operation-store';

const MAX_ATTEMPTS = 5;

/** A process that stops lets an operation run on for this long, then hands it back to another worker. */
const HAND_BACK_MS = 5_000;

type LeasedOperation = NonNullable<Awaited<ReturnType<typeof leaseOperation>>>;

/** Runs a service's operations, one at a time per process: they are heavy. */
export class OperationRunner {
  private worker: Worker | undefined;
  private running: LeaseKeeper | undefined;
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

  /** Takes nothing more; what runs ends within a few seconds or is handed back (P29). */
  async stop(): Promise<void> {
    const late = setTimeout(() => this.running?.handBack(), HAND_BACK_MS);
    await this.worker?.close();
    clearTimeout(late);
  }

  private async run(id: string): Promise<void> {
    const { context } = this;
    const leased = await context.transaction(systemActor(`operation:${id}`), (unit) => leaseOperation(unit, id));
    if (!leased) return;
    const { kind, traceparent } = leased.operation;
    const options = { kind: 'consumer', parent: traceparent ?? undefined } as const;
    await inSpan(`run ${kind}`, options, () => this.runLeased(leased));
  }

  private async runLeased({ operation, lease }: LeasedOperation): Promise<void> {
    const { context } = this;
    const { id, kind } = operation;
    const keeper = new LeaseKeeper(context, id, lease);
    this.running = keeper;
    let outcome = 'succeeded';
    try {
      await this.work(operation, keeper);
    } catch (error) {
      if (keeper.isHandedBack) outcome = 'handed-back';
      else if (keeper.signal.aborted) outcome = 'cancelled';
      else outcome = error instanceof Problem ? 'refused' : 'faulted';
      await this.end(operation, keeper, error);
    } finally {
      this.running = undefined;
      keeper.stop();
      finishedOperations.inc({ service: context.service, kind, outcome });
    }
  }

  /** The long part, given up as soon as the lease is; then the completion, with the operation's end in one transaction. */
  private async work({ id, kind: name, input, actor }: Operation, keeper: LeaseKeeper): Promise<void> {
    const { context } = this;
    const kind = this.kinds.get(name);
    if (!kind) throw new Error(`No operation of kind ${name} is known`);
    const { signal, lease } = keeper;
    const progress = keeper.progress.bind(keeper);
    const requestId = `operation:${id}`;
    // What the version before started says less of its actor.
    const starter = { ...actorWithoutRights(actor, requestId), ...actor, requestId };
    const complete = await keeper.unlessLost(kind.run(context, { id, input, actor: starter, progress, signal }));
    await context.transaction(starter, async (unit) => {
      if (await holdsLease(unit, id, lease)) await succeed(unit, id, await complete(unit));
    });
  }

  /** A refusal ends the operation; a fault of ours is tried again, five times in all; what was cancelled has its end. */
  private async end({ id, attempts }: Operation, { lease, signal, isHandedBack }: LeaseKeeper, error: unknown) {
    if (signal.aborted && !isHandedBack) return;
    const refusal = error instanceof Problem ? error : undefined;
    // What the database lacks is not the operation's fault.
    const uncounted = isHandedBack || isTemporary(error);
    if (!refusal && !isHandedBack) this.context.log.warn({ err: error, id, attempts }, 'An operation failed');
    await this.context.transaction(systemActor(`operation:${id}`), async (unit) => {
      if (uncounted) await releaseLease(unit, id, lease, true);
      else if (refusal) await fail(unit, id, lease, refusal);
      else if (attempts >= MAX_ATTEMPTS) await fail(unit, id, lease, new Problem(commonProblems.internal));
      else await releaseLease(unit, id, lease, false);
    });
  }
}
