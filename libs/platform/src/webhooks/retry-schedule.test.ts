import fc from 'fast-check';
import { nextAttempt, RETRY_AFTER_S, retryAfterOf } from './retry-schedule';
import { judge } from './webhook';

const NOW = new Date('2026-11-24T00:00:00Z');
const pauseOf = (attempts: number, asked = 0, spread = 0) =>
  ((nextAttempt(attempts, NOW, asked, spread)?.getTime() ?? Number.NaN) - NOW.getTime()) / 1_000;

describe('when a webhook is attempted again', () => {
  it('P25: goes on for more than 72 hours in ten attempts, and then ends', () => {
    const total = RETRY_AFTER_S.reduce((sum, _, index) => sum + pauseOf(index + 1), 0);
    expect(total / 3_600).toBeGreaterThanOrEqual(72);
    expect(nextAttempt(RETRY_AFTER_S.length + 1, NOW)).toBeUndefined();
  });

  it('waits as long as the receiver asks, a day at most, and never shorter than the pause, spread by a tenth', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: RETRY_AFTER_S.length }),
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (attempts, asked, spread) => {
          const least = Math.max(RETRY_AFTER_S[attempts - 1] ?? 0, Math.min(asked, 86_400));
          expect(pauseOf(attempts, asked, spread)).toBeGreaterThanOrEqual(least - 0.001);
          expect(pauseOf(attempts, asked, spread)).toBeLessThanOrEqual(Math.max(least * 1.1, 86_400) + 0.001);
        },
      ),
    );
  });

  it.each([
    [undefined, 0],
    ['120', 120],
    ['Tue, 24 Nov 2026 00:05:00 GMT', 300],
    ['Mon, 23 Nov 2026 00:05:00 GMT', 0],
    ['soon', 0],
    ['-5', 0],
  ])('reads Retry-After %s as %d s', (header, seconds) => {
    expect(retryAfterOf(header, NOW)).toBe(seconds);
  });

  it.each([
    [200, 'delivered'],
    [204, 'delivered'],
    [301, 'pending'],
    [404, 'pending'],
    [410, 'gone'],
    [500, 'pending'],
    [null, 'pending'],
  ] as const)('judges status %s as %s', (status, state) => {
    expect(judge({ status, error: null }, 1, NOW).state).toBe(state);
  });

  it('gives up after the last attempt', () => {
    expect(judge({ status: 500, error: null }, RETRY_AFTER_S.length + 1, NOW)).toEqual({ state: 'failed' });
  });
});
