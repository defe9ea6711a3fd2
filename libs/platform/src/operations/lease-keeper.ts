import { systemActor } from '../auth/actor';
import type { LocalizedText } from '../problems/problem';
import type { ServiceContext } from '../runtime/service-context';
import { type Progress, renewLease } from './operation-store';

const PROGRESS_MS = 500;
const HEARTBEAT_MS = 1_000;

/**
 * Keeps the lease of one running operation and tells its progress. The heartbeat is also how a worker learns that the
 * operation was cancelled, in whichever process that was asked for: its signal is raised when the lease is no longer held.
 */
export class LeaseKeeper {
  private readonly controller = new AbortController();
  private readonly heartbeat: NodeJS.Timeout;
  private told: Progress = { percent: 0, message: null };
  private toldAt = Number.NEGATIVE_INFINITY;
  private renewing = false;
  isHandedBack = false;

  constructor(
    private readonly context: ServiceContext,
    private readonly id: string,
    readonly lease: string,
  ) {
    this.heartbeat = setInterval(() => this.renew(), HEARTBEAT_MS);
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Remembers progress, which never goes back, and writes it at most twice a second. */
  progress(percent: number, message?: LocalizedText): void {
    const most = Math.max(this.told.percent, Math.min(99, Math.floor(percent)));
    this.told = { percent: most, message: message ?? this.told.message };
    if (performance.now() - this.toldAt < PROGRESS_MS) return;
    this.toldAt = performance.now();
    this.renew();
  }

  /** What the work answers; rejects as soon as the lease is lost, whether or not the work listens to the signal. */
  async unlessLost<T>(work: Promise<T>): Promise<T> {
    const { signal } = this;
    const lost = new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    });
    return Promise.race([work, lost]);
  }

  /** Gives the operation up because this process stops. */
  handBack(): void {
    this.isHandedBack = true;
    this.controller.abort(new Error('The worker stops'));
  }

  stop(): void {
    clearInterval(this.heartbeat);
  }

  /** One at a time: while the completion holds the row, renewals would only pile up behind it. */
  private renew(): void {
    if (this.renewing) return;
    this.renewing = true;
    const { context, id, lease, told } = this;
    context
      .transaction(systemActor(`operation:${id}`), (unit) => renewLease(unit, id, lease, told))
      .then((held) => {
        if (!held) this.controller.abort(new Error('The operation was cancelled or is run by another worker'));
      })
      .catch((error: unknown) => context.log.warn({ err: error, id }, 'The lease of an operation was not renewed'))
      .finally(() => {
        this.renewing = false;
      });
  }
}
