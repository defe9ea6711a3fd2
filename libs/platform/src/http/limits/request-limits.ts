import { isIPv6 } from 'node:net';
import Redis from 'ioredis';
import type { Config } from '../../config/config-schema';
import type { Logger } from '../../logging/logger';
import { LoopPressure } from './loop-pressure';
import { RateLimiter } from './rate-limiter';
import { shareCounts } from './share-counts';

/** Window of all rate limits. Short, so that who sent too much waits for seconds and not for minutes. */
export const WINDOW_SECONDS = 10;

/** What one process takes on at most, and from whom. */
export interface RequestLimits {
  maxInFlight: number;
  maxWaitMs: number;
  maxConnections: number;
  trustedProxies: string | false;
  loop: LoopPressure;
  /** By authenticated subject. */
  caller: RateLimiter;
  /** By address: requests that no authenticated subject stands for. */
  address: RateLimiter;
  /** By address and client: the token endpoint. */
  token: RateLimiter;
  stop(): void;
}

/** The limits that the configuration sets; with Redis the rate limits hold over all processes together. */
export function requestLimits(config: Config, log: Logger): RequestLimits {
  const { environment } = config;
  const caller = new RateLimiter('caller', environment.RATE_LIMIT_CALLER, WINDOW_SECONDS);
  const address = new RateLimiter('address', environment.RATE_LIMIT_ADDRESS, WINDOW_SECONDS);
  const token = new RateLimiter('token', environment.RATE_LIMIT_TOKEN, WINDOW_SECONDS);
  const loop = new LoopPressure();
  const sharing = environment.REDIS_URL
    ? share(environment.REDIS_URL, [caller, address, token], environment.QUEUE_PREFIX, log)
    : undefined;
  return {
    maxInFlight: environment.MAX_REQUESTS_IN_FLIGHT,
    maxWaitMs: environment.MAX_WAIT_MS,
    maxConnections: environment.MAX_CONNECTIONS,
    trustedProxies: environment.TRUSTED_PROXIES ?? false,
    loop,
    caller,
    address,
    token,
    stop() {
      loop.stop();
      sharing?.stop();
    },
  };
}

function share(url: string, limiters: RateLimiter[], prefix: string, log: Logger): { stop(): void } {
  const redis = new Redis(url, {
    maxRetriesPerRequest: 0,
    enableOfflineQueue: false,
    connectTimeout: 2_000,
    commandTimeout: 1_000,
  });
  redis.on('error', (error: Error) => log.debug({ err: error }, 'The Redis of the rate limits is not reachable'));
  const shared = shareCounts(limiters, redis, prefix, log);
  return {
    stop() {
      shared.stop();
      redis.disconnect();
    },
  };
}

/** An address as limits count it: of IPv6 the first 64 bits, which is what one subscriber has. */
export function countedAddress(address: string): string {
  if (!isIPv6(address)) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  const [head = '', tail = ''] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const missing = 8 - groups.length - tail.split(':').filter(Boolean).length;
  const full = address.includes('::') ? [...groups, ...Array<string>(missing).fill('0'), ...tail.split(':')] : groups;
  return full.slice(0, 4).join(':');
}
