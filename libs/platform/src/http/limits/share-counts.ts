import { createHash } from 'node:crypto';
import type Redis from 'ioredis';
import type { Logger } from '../../logging/logger';
import type { RateLimiter } from './rate-limiter';

const EVERY_MS = 100;
const WARN_EVERY_MS = 60_000;

/**
 * Shares the counts of several processes through Redis: every 100 ms each tells what it counted since and hears the sum.
 * No request waits for it. While Redis is away every process counts by itself, which lets more through, never less.
 */
export function shareCounts(limiters: RateLimiter[], redis: Redis, prefix: string, log: Logger): { stop(): void } {
  let busy = false;
  let warned = Number.NEGATIVE_INFINITY;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    Promise.all(limiters.map((limiter) => exchange(limiter, redis, prefix)))
      .catch((error: unknown) => {
        if (performance.now() - warned < WARN_EVERY_MS) return;
        warned = performance.now();
        log.warn({ err: error }, 'Rate limits are not shared while Redis is away; each process counts by itself');
      })
      .finally(() => {
        busy = false;
      });
  }, EVERY_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}

/** Tells and hears of every key that was counted here since the last time. */
export async function exchange(limiter: RateLimiter, redis: Redis, prefix: string): Promise<void> {
  const window = limiter.currentWindow();
  const changed = [...limiter.tallies].filter(([, { own, told }]) => own > told);
  if (changed.length === 0) return;
  const pipeline = redis.pipeline();
  const sent = changed.map(([, tally]) => tally.own);
  for (const [index, [key, tally]] of changed.entries()) {
    const name = `${prefix}:rate:${limiter.name}:${window}:${digest(key)}`;
    pipeline.incrby(name, (sent[index] ?? 0) - tally.told).expire(name, 2 * limiter.windowSeconds);
  }
  const answers = (await pipeline.exec()) ?? [];
  for (const [index, [, tally]] of changed.entries()) {
    const [error, sum] = answers[2 * index] ?? [new Error('Redis did not answer')];
    if (error) throw error;
    tally.told = sent[index] ?? 0;
    tally.others = Number(sum) - tally.told;
  }
}

/** Keys name people and addresses: they do not leave the process as they are. */
function digest(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}
