import { setTimeout as delay } from 'node:timers/promises';

const POLL_MS = 20;

/**
 * Waits until a condition holds and answers what it answered; a condition that says what is missing (by throwing, as
 * `expect` does) has its last word in the error when time is up.
 */
export async function until<T>(condition: () => T | Promise<T>, timeoutMs = 25_000): Promise<NonNullable<T>> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const outcome = await attempt(condition);
    if (outcome.value) return outcome.value as NonNullable<T>;
    if (Date.now() > end) {
      throw new Error(`The condition did not come true within ${timeoutMs} ms`, { cause: outcome.error });
    }
    await delay(POLL_MS);
  }
}

async function attempt<T>(condition: () => T | Promise<T>): Promise<{ value?: T; error?: unknown }> {
  try {
    return { value: await condition() };
  } catch (error) {
    return { error };
  }
}
