import { setTimeout as delay } from 'node:timers/promises';
import type { Part } from './part';
import { killPostgres, stopPostgres, terminateAtCommit, terminateBackends } from './postgres-faults';
import type { Random } from './random';
import type { Stage } from './stage';
import { cutWays, halfOpenWay, loseQueues, restartRedis } from './way-faults';

/** What a fault did, and how what it ended is started or let go again; the time to be back counts from then on. */
export interface Blow {
  /** For the protocol of the run. */
  what: string;
  mend(): Promise<void>;
}

/** One thing that goes wrong. */
export interface Fault {
  name: string;
  /** How often it is chosen, against the others. */
  weight: number;
  strike(stage: Stage, random: Random): Promise<Blow>;
}

/** A worker's lock on a queue job is 10 s, an operation's lease too: this is longer. */
const PAST_THE_LOCK_MS = 12_000;

function workerOf(stage: Stage): Part {
  const worker = stage.parts.find(({ name }) => name === 'worker');
  if (!worker) throw new Error('The installation has no worker');
  return worker;
}

const killOne: Fault = {
  name: 'kill -9 one',
  weight: 6,
  async strike(stage, random) {
    const part = random.pick(stage.parts);
    await part.kill();
    return { what: part.name, mend: () => part.start() };
  },
};

const killWorker: Fault = {
  name: 'kill -9 worker',
  weight: 4,
  async strike(stage) {
    const worker = workerOf(stage);
    await worker.kill();
    return { what: '', mend: () => worker.start() };
  },
};

const killAll: Fault = {
  name: 'kill -9 all',
  weight: 1,
  async strike(stage) {
    await Promise.all(stage.parts.map((part) => part.kill()));
    return { what: '', mend: async () => void (await Promise.all(stage.parts.map((part) => part.start()))) };
  },
};

const terminate: Fault = {
  name: 'SIGTERM one',
  weight: 3,
  async strike(stage, random) {
    const part = random.pick(stage.parts);
    const code = await part.stop();
    if (code !== 0) throw new Error(`${part.name} ended with ${code} on SIGTERM`);
    return { what: part.name, mend: () => part.start() };
  },
};

const freeze: Fault = {
  name: 'SIGSTOP, SIGCONT',
  weight: 1,
  async strike(stage, random) {
    const part = random.next() < 0.6 ? workerOf(stage) : random.pick(stage.parts);
    part.freeze();
    await delay(PAST_THE_LOCK_MS);
    return { what: part.name, mend: async () => part.thaw() };
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
