import { RateLimiter, rateLimitHeader } from './rate-limiter';

describe('P18: the rate limiter', () => {
  let now = 1_000_000;
  const limiterOf = (limit: number) => new RateLimiter('caller', limit, 10, () => now);

  it('lets as many through as the limit says, then none until the window ends', () => {
    now = 1_000_003;
    const limiter = limiterOf(2);
    expect([1, 2, 3].map(() => limiter.take('a').exceeded)).toEqual([false, false, true]);
    now = 1_009_999;
    expect(limiter.take('a')).toEqual({ exceeded: true, remaining: 0, resetSeconds: 1 });
    now = 1_010_000;
    expect(limiter.take('a')).toEqual({ exceeded: false, remaining: 1, resetSeconds: 10 });
  });

  it('counts each key by itself', () => {
    const limiter = limiterOf(1);
    expect([limiter.take('a'), limiter.take('b'), limiter.take('a')].map(({ exceeded }) => exceeded)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('adds what other processes counted', () => {
    const limiter = limiterOf(10);
    limiter.take('a');
    const tally = limiter.tallies.get('a');
    if (tally) tally.others = 9;
    expect(limiter.take('a').exceeded).toBe(true);
  });

  it('keeps a bounded number of keys, however many are made up', () => {
    const limiter = limiterOf(5);
    for (let n = 0; n < 100_100; n += 1) limiter.take(`made-up-${n}`);
    expect(limiter.tallies.size).toBeLessThanOrEqual(100_001);
    expect(limiter.take('one more').exceeded).toBe(true);
  });

  it('says policy and rest in the words of the RateLimit draft', () => {
    now = 1_004_000;
    const limiter = limiterOf(100);
    expect(limiter.policy).toBe('"caller";q=100;w=10');
    expect(rateLimitHeader(limiter, limiter.take('a'))).toBe('"caller";r=99;t=6');
  });
});
