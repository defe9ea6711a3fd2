/** What is asked of a pool: how many wait for a connection, and how many it may hold. */
export interface WatchedPool {
  readonly waitingCount: number;
  readonly options: { max?: number };
}

/** Less than this after a queue formed there is no rate to speak of. */
const SETTLE_MS = 50;
const WINDOW_MS = 1_000;
/** A rate that was seen this long ago says nothing of now: a burst on an idle process is let through. */
const KNOWN_MS = 10_000;
const DEFAULT_MAX = 10;

/**
 * Estimates how long a new request would take while others wait for a connection: the requests that are on, divided by
 * the rate at which they have lately ended (Little's law). So the bound is a time, whatever a statement costs.
 */
export class PoolPressure {
  private queueSince: number | undefined;
  private inFlight = 0;
  private ended = 0;
  /** Per millisecond, when there last was a queue. */
  private rate = 0;
  private rateAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly pool: WatchedPool,
    private readonly now: () => number = () => performance.now(),
  ) {}

  enter(): void {
    this.inFlight += 1;
  }

  leave(): void {
    this.inFlight -= 1;
    this.ended += 1;
    if (this.queueSince === undefined || this.pool.waitingCount > 0) return;
    this.learn(this.now());
    this.queueSince = undefined;
  }

  /** Milliseconds; 0 while hardly anybody waits. */
  estimatedWaitMs(): number {
    if (this.inFlight <= (this.pool.options.max ?? DEFAULT_MAX)) return 0;
    const now = this.now();
    if (this.queueSince === undefined && this.pool.waitingCount > 0) {
      this.queueSince = now;
      this.ended = 0;
    }
    this.learn(now);
    return now - this.rateAt > KNOWN_MS ? 0 : this.inFlight / this.rate;
  }

  private learn(now: number): void {
    if (this.queueSince === undefined) return;
    const elapsed = now - this.queueSince;
    if (elapsed < SETTLE_MS) return;
    this.rate = Math.max(this.ended, 0.5) / elapsed;
    this.rateAt = now;
    if (elapsed > WINDOW_MS) {
      // What was long ago counts for less.
      this.queueSince = now - elapsed / 2;
      this.ended /= 2;
    }
  }
}
