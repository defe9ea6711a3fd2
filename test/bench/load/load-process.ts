import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { LoadOrder, LoadResult } from './load-order';

/** The process that makes the load, as the run sees it. */
export interface LoadProcess {
  /** @throws when a connection broke, or an answer had another status than expected: such a round measures nothing. */
  run(order: LoadOrder): Promise<LoadResult>;
  stop(): Promise<void>;
}

type Answer = { result: LoadResult } | { failure: string };

/** Starts it: apart from the run, so that reading memory or counting rows does not slow the load down. */
export function startLoadProcess(): LoadProcess {
  const child: ChildProcess = fork(join(__dirname, 'load-worker.js'));
  return {
    async run(order) {
      child.send(order);
      const [answer] = (await once(child, 'message')) as [Answer];
      if ('failure' in answer) throw new Error(`The load failed: ${answer.failure}`);
      const { result } = answer;
      if (result.unexpected > 0) {
        throw new Error(
          `${result.unexpected} of ${result.requests} answers were not ${order.expectedStatus}; the first:\n${result.firstUnexpected}`,
        );
      }
      return result;
    },
    async stop() {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}
