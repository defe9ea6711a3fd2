import { join } from 'node:path';
import { startAskedProcess } from '../stage/asked-process';
import type { LoadOrder, LoadResult } from './load-order';

/** The process that makes the load, as the run sees it. */
export interface LoadProcess {
  /** @throws when a connection broke, or an answer had another status than expected: such a round measures nothing. */
  run(order: LoadOrder): Promise<LoadResult>;
  stop(): Promise<void>;
}

/** Starts it: apart from the run, so that reading memory or counting rows does not slow the load down. */
export function startLoadProcess(): LoadProcess {
  const child = startAskedProcess<LoadOrder, LoadResult>(join(__dirname, 'load-worker.js'));
  return {
    async run(order) {
      const result = await child.ask(order);
      if (result.unexpected > 0) {
        throw new Error(
          `${result.unexpected} of ${result.requests} answers were not ${order.expectedStatus}; the first:\n${result.firstUnexpected}`,
        );
      }
      return result;
    },
    stop: () => child.stop(),
  };
}
