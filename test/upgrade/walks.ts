import { until } from '@urbanpilot/testing';

/** How long one walk may take on a slow machine. */
const WALK_MS = 120_000;

/** Walks one after the other, without a pause, until they are ended. */
export interface Walks {
  /** Resolves with how many were begun and ended from now on, once there are `count`; rejects when one failed. */
  further(count: number): Promise<number>;
  /** Lets the last one come to its end. */
  end(): Promise<void>;
}

/** Starts to walk. */
export function startWalks(walk: () => Promise<void>): Walks {
  let begun = 0;
  let ended = 0;
  let ending = false;
  let failure: Error | undefined;
  const walking = (async () => {
    while (!ending && !failure) {
      begun += 1;
      try {
        await walk();
        ended += 1;
      } catch (error) {
        failure = error as Error;
      }
    }
  })();
  return {
    async further(count) {
      const from = begun;
      await until(() => failure !== undefined || ended - from >= count, WALK_MS * (count + 1));
      if (failure) throw failure;
      return ended - from;
    },
    async end() {
      ending = true;
      await walking;
    },
  };
}
