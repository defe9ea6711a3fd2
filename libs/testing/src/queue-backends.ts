/** A queue to test on: PostgreSQL, or Redis when there is one. */
export interface QueueBackendUnderTest {
  name: 'PostgreSQL' | 'Redis';
  /** What the configuration says of it; `database` keeps one test file's keys from another's. */
  environment(database: number): Record<string, string>;
}

/**
 * The queues that tests run on: PostgreSQL always, Redis when TEST_REDIS_URL is set. REQUIRE_REDIS=1 makes a missing
 * Redis an error, so that continuous integration cannot leave it out unseen.
 */
export function queueBackends(): QueueBackendUnderTest[] {
  const redis = process.env.TEST_REDIS_URL;
  if (!redis && process.env.REQUIRE_REDIS === '1') throw new Error('REQUIRE_REDIS=1, but TEST_REDIS_URL is not set');
  const backends: QueueBackendUnderTest[] = [{ name: 'PostgreSQL', environment: () => ({}) }];
  if (redis) {
    const environment = (database: number) => ({
      REDIS_URL: new URL(`/${database}`, redis).href,
      QUEUE_PREFIX: `test-${process.pid}-${Date.now().toString(36)}`,
    });
    backends.push({ name: 'Redis', environment });
  }
  return backends;
}
