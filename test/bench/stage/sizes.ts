/** The sizes of a run; they stand in the results, so that two results are compared only when they are alike. */
export const TASKS = sizeOf('TASKS', 100_000);
export const ENTRIES = sizeOf('ENTRIES', 500_000);
export const TERRITORIES = 150;
/** How many territories the measured caller may see. */
export const PILOT_TERRITORIES = 5;
/** Connections of each server to PostgreSQL, ours and the bare one alike. */
export const POOL = 10;
/** Keep-alive connections of the load. */
export const CONNECTIONS = 32;
export const ROUNDS = sizeOf('ROUNDS', 7);
export const ROUND_SECONDS = sizeOf('ROUND_SECONDS', 3);
/** Long enough that the code is compiled before the first round, on a busy machine too. */
export const WARM_UP_SECONDS = sizeOf('WARM_UP_SECONDS', 6);
/** Starts of the whole program that B9 measures. */
export const STARTS = sizeOf('STARTS', 5);
/** Events that B4 publishes in a second, and those that lie ready in each of its turns for throughput. */
export const EVENT_RATE = sizeOf('EVENT_RATE', 200);
export const EVENTS = sizeOf('EVENTS', 2_000);
/** The round that B13 scores; all of its cells are observations that are imported too. */
export const REGIONS = sizeOf('REGIONS', 2_844);
export const INDICATORS = sizeOf('INDICATORS', 50);
/** Reads of each kind in a second while B13 scores or imports. */
export const READ_RATE = sizeOf('READ_RATE', 100);

/** A size from the environment, for a full run or a quick one: `TASKS=1000000 ENTRIES=5000000 make bench`. */
function sizeOf(name: string, usual: number): number {
  const size = Number(process.env[name] ?? usual);
  if (!Number.isInteger(size) || size < 1) throw new Error(`${name} must be a whole number above 0`);
  return size;
}
