import type { DemoClientName } from '@urbanpilot/testing';
import type { History } from './history';
import type { Random } from './random';
import { StormCaller } from './storm-caller';
import { walkCase } from './walk-cases';
import { walkMoney } from './walk-money';
import { walkObservations } from './walk-observations';
import { walkRound } from './walk-rounds';
import { walkTask } from './walk-tasks';
import type { Scene, Walker } from './walker';

/** Who walks what at the same time; two share the one fund. */
const WALKS = {
  tasks1: walkTask,
  tasks2: walkTask,
  money1: walkMoney,
  money2: walkMoney,
  cases: walkCase,
  observations: walkObservations,
  rounds: walkRound,
};

/** The load that is on. */
export interface Load {
  /** Lets every walk that has begun come to its end; rejects with what none of them should meet. */
  end(): Promise<void>;
}

/** Starts mixed load by several clients and roles, until it is told to end. */
export function startLoad(
  at: { baseUrl: string; dataDir: string },
  scene: Scene,
  history: History,
  random: Random,
): Load {
  let ending = false;
  const walkers = Object.entries(WALKS).map(async ([name, walk]) => {
    const own = random.fork(name);
    const callers = new Map<DemoClientName, StormCaller>();
    let count = 0;
    const walker: Walker = {
      history,
      scene,
      random: own,
      mark(what) {
        count += 1;
        return `${what}-${name}-${count}`;
      },
      as(client) {
        const caller = callers.get(client) ?? new StormCaller(at.baseUrl, at.dataDir, client, history, own);
        callers.set(client, caller);
        return caller;
      },
    };
    try {
      while (!ending) await walk(walker);
    } catch (error) {
      history.violated(`${name}: ${(error as Error).message.slice(0, 500)}`);
    }
  });
  return {
    async end() {
      ending = true;
      await Promise.all(walkers);
    },
  };
}
