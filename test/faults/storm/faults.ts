import { setTimeout as delay } from 'node:timers/promises';
import { killPostgres, stopPostgres, terminateAtCommit, terminateBackends } from './postgres-faults';
import type { Random } from './random';
import type { Stage } from './stage';
import { cutWays, halfOpenWay, loseQueues, restartRedis } from './way-faults';

/** One thing that goes wrong. It is over, and what it ended has been started again, when `run` resolves. */
export interface Fault {
  name: string;
  /** How often it is chosen, against the others. */
  weight: number;
  /** Answers what it did, for the protocol of the run. */
  run(stage: Stage, random: Random): Promise<string>;
}

/** A worker's lock on a queue job is 10 s, an operation's lease too: this is longer. */
const PAST_THE_LOCK_MS = 12_000;

const killOne: Fault = {
  name: 'kill -9 one',
  weight: 6,
  async run(stage, random) {
    const part = random.pick(stage.parts);
    await part.kill();
    await part.start();
    return part.name;
  },
};

const killWorker: Fault = {
  name: 'kill -9 worker',
  weight: 4,
  async run(stage) {
    const worker = stage.parts.find(({ name }) => name === 'worker');
    await worker?.kill();
    await worker?.start();
    return '';
  },
};

const killAll: Fault = {
  name: 'kill -9 all',
  weight: 1,
  async run(stage) {
    await Promise.all(stage.parts.map((part) => part.kill()));
    await Promise.all(stage.parts.map((part) => part.start()));
    return '';
  },
};

const terminate: Fault = {
  name: 'SIGTERM one',
  weight: 3,
  async run(stage, random) {
    const part = random.pick(stage.parts);
    const code = await part.stop();
    await part.start();
    if (code !== 0) throw new Error(`${part.name} ended with ${code} on SIGTERM`);
    return part.name;
  },
};

const freeze: Fault = {
  name: 'SIGSTOP, SIGCONT',
  weight: 1,
  async run(stage, random) {
    const part = random.next() < 0.6 ? stage.parts.at(-1) : random.pick(stage.parts);
    part?.freeze();
    await delay(PAST_THE_LOCK_MS);
    part?.thaw();
    return part?.name ?? '';
  },
};

/** Everything that is tried; Redis has its own on that queue only. */
export function faultsFor(stage: Stage): Fault[] {
  const common = [killOne, killWorker, killAll, terminate, freeze, killPostgres, stopPostgres, terminateBackends];
  const ways = [terminateAtCommit, cutWays, halfOpenWay, loseQueues];
  return [...common, ...ways, ...(stage.redis ? [restartRedis] : [])];
}

/** The next fault, as likely as its weight says. */
export function chooseFault(faults: Fault[], random: Random): Fault {
  return random.pick(faults.flatMap((fault) => Array.from({ length: fault.weight }, () => fault)));
}
