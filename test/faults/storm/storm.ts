import { setTimeout as delay } from 'node:timers/promises';
import { until } from '@urbanpilot/testing';
import { breaches, repeatAnswered, untilDrained } from './check';
import { chooseFault, faultsFor } from './faults';
import { History } from './history';
import { startLoad } from './load';
import { randomOf } from './random';
import { setScene } from './scene';
import type { Stage } from './stage';

export interface StormOptions {
  seed: number;
  kills: number;
  /** Names of the faults to try; all by default. */
  only?: string[];
  say(line: string): void;
}

/** What came of a run. */
export interface StormResult {
  breaches: string[];
  history: History;
}

const BACK_MS = 10_000;
const REPEATS = 3_000;

/**
 * Breaks one thing after the other under mixed load, lets everything come to rest and compares what is there with what
 * the clients were told. The seed decides what breaks, when, and what the clients send; the machine decides the rest.
 */
export async function runStorm(stage: Stage, { seed, kills, only, say }: StormOptions): Promise<StormResult> {
  const random = randomOf(seed);
  const history = new History();
  const scene = await setScene(stage);
  const load = startLoad(stage, scene, history, random.fork('load'));
  const faults = faultsFor(stage).filter(({ name }) => !only || only.includes(name));
  try {
    for (let step = 1; step <= kills && history.violations.length === 0; step += 1) {
      await delay(random.between(100, 1_500));
      const fault = chooseFault(faults, random);
      const line = `seed ${seed} step ${step}/${kills}: ${fault.name}`;
      const what = await fault.run(stage, random);
      say(`${line} ${what} … back after ${await untilBack(stage, history)} ms`);
    }
  } catch (error) {
    history.violated(`R1: ${(error as Error).message}`);
  }
  await load.end();
  const rest = await untilDrained(stage).catch((error: Error) => history.violated(`P8: not at rest: ${error.message}`));
  say(`at rest after ${rest ?? 'more than 60 000'} ms: ${history.summary()}`);
  say(`${await repeatAnswered(stage, history, REPEATS)} writes sent again under their keys`);
  return { breaches: [...(await breaches(stage, history)), ...faultsOf(stage)], history };
}

/** R1: by itself and within 10 s all is ready, and a write goes through. */
async function untilBack(stage: Stage, history: History): Promise<number> {
  const from = Date.now();
  const acknowledged = () => history.writes.filter(({ answer }) => answer !== undefined).length;
  await stage.untilReady(BACK_MS);
  const before = acknowledged();
  await until(() => acknowledged() > before, Math.max(BACK_MS - (Date.now() - from), 1_000));
  return Date.now() - from;
}

/** An error in a log means that a person must act: none of these faults asks for one. */
function faultsOf(stage: Stage): string[] {
  return stage.parts.flatMap(({ name, faults }) => faults.slice(0, 5).map((line) => `${name} logged: ${line}`));
}
