/** How long the background waits before it takes up again what was lost. */
export interface Timing {
  /** A delivery without acknowledgement is queued again after this time. */
  redeliverAfterMs: number;
  /** First pause before a failed handler is tried again; doubled each time. */
  retryDelayMs: number;
  /** How often parked and retried events are looked for. */
  restingPollMs: number;
  /** How often schedules are looked at beside their firings. */
  schedulePollMs: number;
  /** A queue job whose worker has not renewed it for this long counts as abandoned. */
  jobLockMs: number;
  /** How often abandoned queue jobs are looked for. */
  stalledCheckMs: number;
  /** Pause of a worker whose queue refused it something, as a full Redis does. */
  queueRetryMs: number;
}

/** What an installation runs with; fault tests shorten it, so that a crash costs them a second and not twenty. */
export const DEFAULT_TIMING: Timing = {
  redeliverAfterMs: 20_000,
  retryDelayMs: 200,
  restingPollMs: 5_000,
  schedulePollMs: 30_000,
  jobLockMs: 10_000,
  stalledCheckMs: 5_000,
  queueRetryMs: 5_000,
};
