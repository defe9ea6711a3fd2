/** What the load process is told to do for one round. Paths end in the ids, which are taken in turn. */
export interface LoadOrder {
  port: number;
  method: 'GET' | 'POST';
  /** `{id}` is replaced. */
  path: string;
  ids: string[];
  /** Where in `ids` to begin, so that rounds do not all touch the same rows. */
  offset: number;
  headers: Record<string, string>;
  /** Sends a fresh Idempotency-Key with each request. */
  freshKeys: boolean;
  /** `{key}` is replaced by the request's Idempotency-Key. */
  body: string | null;
  expectedStatus: number;
  connections: number;
  seconds: number;
  /**
   * Requests that are due in a second, whether or not those before them have been answered; one that had to wait for a
   * connection counts from when it was due. Left out: each connection asks again at once.
   */
  perSecond?: number;
}

/** What came of it. Every request that was sent has been answered. */
export interface LoadResult {
  requests: number;
  /** Answers of another status than expected, with the first of them. */
  unexpected: number;
  firstUnexpected: string | null;
  perSecond: number;
  p50Ms: number;
  p95Ms: number;
  p99Ms: number;
}
