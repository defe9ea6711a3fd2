import { queueBackends, until } from '@urbanpilot/testing';
import Redis from 'ioredis';
import { createLogger } from '../../logging/logger';
import { RateLimiter } from './rate-limiter';
import { exchange, shareCounts } from './share-counts';

const redisUrl = queueBackends()
  .find(({ name }) => name === 'Redis')
  ?.environment(0).REDIS_URL;
const prefix = `test-${process.pid}-${Date.now().toString(36)}`;

describe('P18: limits of several processes', () => {
  if (redisUrl) {
    it('are one limit when they share a Redis', async () => {
      const redis = new Redis(redisUrl);
      const [one, other] = [new RateLimiter('caller', 10, 60), new RateLimiter('caller', 10, 60)];
      for (let n = 0; n < 6; n += 1) {
        one.take('a');
        other.take('a');
      }
      await exchange(one, redis, prefix);
      await exchange(other, redis, prefix);
      expect(other.take('a').exceeded).toBe(true);
      one.take('a');
      await exchange(one, redis, prefix);
      expect(one.take('a').exceeded).toBe(true);
      expect((await redis.keys(`${prefix}*`)).every((key) => !key.endsWith(':a'))).toBe(true);
      await redis.quit();
    });
  }

  it('count each by itself while Redis is away, and say so', async () => {
    const redis = new Redis('redis://127.0.0.1:1', { maxRetriesPerRequest: 0, enableOfflineQueue: false });
    redis.on('error', () => undefined);
    const lines: string[] = [];
    const log = createLogger('warn', { pretty: false, stream: { write: (line) => lines.push(line) } });
    const limiter = new RateLimiter('caller', 1, 60);
    const shared = shareCounts([limiter], redis, prefix, log);
    expect([limiter.take('a').exceeded, limiter.take('a').exceeded]).toEqual([false, true]);
    await until(() => lines.some((line) => line.includes('each process counts by itself')));
    shared.stop();
    redis.disconnect();
  });
});
