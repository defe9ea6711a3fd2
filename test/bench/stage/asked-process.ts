import { fork } from 'node:child_process';
import { once } from 'node:events';

/** A process of the run's own that carries out one order after another. */
export interface AskedProcess<Order, Result> {
  /** @throws what the process says of a failure, or that it ended. */
  ask(order: Order): Promise<Result>;
  stop(): Promise<void>;
}

type Answer<Result> = { result: Result } | { failure: string };

/** Starts a script that calls `answerOrders`. */
export function startAskedProcess<Order extends object, Result>(
  script: string,
  environment: Record<string, string> = {},
): AskedProcess<Order, Result> {
  const child = fork(script, { env: { ...process.env, ...environment } });
  return {
    async ask(order) {
      child.send(order);
      const ended = new AbortController();
      const exit = once(child, 'exit', { signal: ended.signal }).then(([code]) => {
        throw new Error(`${script} ended with ${code}`);
      });
      exit.catch(() => undefined);
      const [answer] = (await Promise.race([once(child, 'message'), exit])) as [Answer<Result>];
      ended.abort();
      if ('failure' in answer) throw new Error(`${script} failed: ${answer.failure}`);
      return answer.result;
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

/** The other side: one order after another, one result each, until the run is gone. */
export function answerOrders<Order, Result>(carryOut: (order: Order) => Promise<Result>): void {
  process.on('message', (order: Order) => {
    carryOut(order).then(
      (result) => process.send?.({ result }),
      (error: unknown) => process.send?.({ failure: error instanceof Error ? error.message : String(error) }),
    );
  });
  process.once('disconnect', () => process.exit());
}
