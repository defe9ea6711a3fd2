const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;

/** The day in Asia/Shanghai (UTC+8, without summer time since 1992) at an instant, as an ISO date. */
export function todayInShanghai(now: Date): string {
  return new Date(now.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10);
}

/** The day in Asia/Shanghai that comes so many calendar days after an instant. */
export function daysAfter(instant: Date, days: number): string {
  return todayInShanghai(new Date(instant.getTime() + days * DAY_MS));
}
