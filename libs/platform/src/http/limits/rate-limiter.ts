/** Where a key stands after it was counted. */
export interface Quota {
  exceeded: boolean;
  /** Requests that are left in this window. */
  remaining: number;
  /** Whole seconds until the window ends. */
  resetSeconds: number;
}

/** What other processes counted; see `shareCounts`. */
export interface Tally {
  /** Counted here. */
  own: number;
  /** Counted here and told to the others. */
  told: number;
  /** Counted by the others when last heard of. */
  others: number;
}

const MAX_KEYS = 100_000;
/** What keys beyond the last share, so that a flood of made-up keys cannot fill the memory. */
const REST = '*';

/**
 * Counts requests per key in fixed windows that begin at the same moment in every process. It answers from memory, at
 * once; `shareCounts` adds what other processes counted.
 */
export class RateLimiter {
  readonly tallies = new Map<string, Tally>();
  private window = 0;
  /** `RateLimit-Policy` of draft-ietf-httpapi-ratelimit-headers. */
  readonly policy: string;

  constructor(
    readonly name: string,
    readonly limit: number,
    readonly windowSeconds: number,
    private readonly now: () => number = Date.now,
  ) {
    this.policy = `"${name}";q=${limit};w=${windowSeconds}`;
  }

  /** Counts one request of `key`. */
  take(key: string): Quota {
    const seconds = this.now() / 1000;
    this.enter(Math.floor(seconds / this.windowSeconds));
    const tally = this.tallyOf(key);
    tally.own += 1;
    const used = tally.own + tally.others;
    return {
      exceeded: used > this.limit,
      remaining: Math.max(0, this.limit - used),
      resetSeconds: Math.max(1, Math.ceil((this.window + 1) * this.windowSeconds - seconds)),
    };
  }

  /** The number of the window that is counted now. */
  currentWindow(): number {
    this.enter(Math.floor(this.now() / 1000 / this.windowSeconds));
    return this.window;
  }

  private enter(window: number): void {
    if (window === this.window) return;
    this.window = window;
    this.tallies.clear();
  }

  private tallyOf(key: string): Tally {
    const known = this.tallies.get(key);
    if (known) return known;
    if (this.tallies.size >= MAX_KEYS && key !== REST) return this.tallyOf(REST);
    const tally = { own: 0, told: 0, others: 0 };
    this.tallies.set(key, tally);
    return tally;
  }
}

/** `RateLimit` of draft-ietf-httpapi-ratelimit-headers. */
export function rateLimitHeader({ name }: RateLimiter, { remaining, resetSeconds }: Quota): string {
  return `"${name}";r=${remaining};t=${resetSeconds}`;
}
