import { createLogger, type FaultPoint, loadConfig, onFaultPoint, startProgram } from '@urbanpilot/platform';
import { consumerModule, producerModule } from './fault-modules';
import { makeThings, SHORT_TIMING } from './fault-stack';

/** What the parent tells this process by its only argument. */
export interface FaultOrder {
  point: FaultPoint;
  /** Which pass of the point is the last. */
  nth: number;
  batch: string;
  count: number;
  environment: Record<string, string>;
}

/**
 * A program that publishes and consumes, and ends itself with SIGKILL at a fault point: as a power cut would, with
 * nothing flushed, closed or handed back. Killed by nobody, it lives until its parent gives up.
 */
async function main(order: FaultOrder): Promise<void> {
  const log = createLogger('silent', { pretty: false });
  const config = loadConfig({ target: 'worker' }, order.environment);
  const program = await startProgram(config, [producerModule(), consumerModule('evaluation')], log, SHORT_TIMING);
  // What a killed process left in the queues may pass the point at once: something is made before passes count.
  await makeThings(program, order.batch, 1);
  let passes = 0;
  onFaultPoint((point) => {
    if (point !== order.point) return;
    passes += 1;
    if (passes === order.nth) process.kill(process.pid, 'SIGKILL');
  });
  await makeThings(program, order.batch, order.count, 1);
}

void main(JSON.parse(process.argv[2] ?? '') as FaultOrder);
