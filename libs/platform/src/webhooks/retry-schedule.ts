/** Seconds from one attempt to the next, as Standard Webhooks recommends: ten attempts over three days and three hours. */
export const RETRY_AFTER_S = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400] as const;

/** The longest pause that a receiver may ask for by `Retry-After`. */
const LONGEST_PAUSE_S = 86_400;

/**
 * When an attempt that failed is made again.
 *
 * @param attempts how many were made
 * @param askedS seconds that the receiver asked to wait; never shortens the pause
 * @param spread 0 to 1: up to a tenth is added, so that receivers are not called all at once
 * @returns undefined when no attempt is left
 */
export function nextAttempt(attempts: number, now: Date, askedS = 0, spread = Math.random()): Date | undefined {
  const pause = RETRY_AFTER_S[attempts - 1];
  if (pause === undefined) return undefined;
  const seconds = Math.max(pause * (1 + spread / 10), Math.min(askedS, LONGEST_PAUSE_S));
  return new Date(now.getTime() + Math.round(seconds * 1_000));
}

/** Seconds that a `Retry-After` asks for, as a number or a date (RFC 9110, 10.2.3); 0 when it says nothing readable. */
export function retryAfterOf(header: string | undefined, now: Date): number {
  if (header === undefined) return 0;
  const seconds = /^\d{1,9}$/.test(header) ? Number(header) : (Date.parse(header) - now.getTime()) / 1_000;
  return Number.isFinite(seconds) ? Math.max(seconds, 0) : 0;
}
