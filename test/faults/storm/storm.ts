import { setTimeout as delay } from 'node:timers/promises';
import { until } from '@urbanpilot/testing';
import { breaches, repeatAnswered, untilDrained } from './check';
import { chooseFault, type Fault, faultsFor } from './faults';
import { History } from './history';
import { startLoad } from './load';
import { type Random, randomOf } from './random';
import { setScene } from './scene';
import type { Stage } from './stage';

export interface StormOptions {
  seed: number;
  kills: number;
  /** Names of the faults to try; all by default. */
  only?: string[];
  /** R1's ten seconds, unless the machine is known to be slow. */
  backMs?: number;
  say(line: string): void;
}

/** What came of a run. */
export interface StormResult {
  breaches: string[];
  history: History;
  /** Of each fault in its turn: its name, and the milliseconds from its mending until all was back. */
  backs: { name: string; ms: number }[];
}

const BACK_MS = 10_000;
/** What takes longer than this stays away: no machine is that slow. */
const PATIENCE_MS = 60_000;
const REPEATS = 3_000;

/**
 * Breaks one thing after the other under mixed load, lets everything come to rest and compares what is there with what
 * the clients were told. The seed decides what breaks, when, and what the clients send; the machine decides the rest.
 */
export async function runStorm(
  stage: Stage,
  { seed, kills, only, backMs = BACK_MS, say }: StormOptions,
): Promise<StormResult> {
  const random = randomOf(seed);
  const history = new History();
  const backs: StormResult['backs'] = [];
  const scene = await setScene(stage);
  const load = startLoad(stage, scene, history, random.fork('load'));
  const faults = faultsFor(stage).filter(({ name }) => !only || only.includes(name));
  try {
    for (let step = 1; step <= kills && history.violations.length === 0; step += 1) {
      await delay(random.between(100, 1_500));
      const fault = chooseFault(faults, random);
      const { what, ms } = await breakOnce(stage, history, fault, random);
      backs.push({ name: fault.name, ms });
      say(`seed ${seed} step ${step}/${kills}: ${fault.name} ${what} … back after ${ms} ms`);
    }
  } catch (error) {
    history.violated(`R1: ${(error as Error).message}`);
  }
  await load.end();
  const rest = await untilDrained(stage).catch((error: Error) => history.violated(`P8: not at rest: ${error.message}`));
  say(`at rest after ${rest ?? 'more than 60 000'} ms: ${history.summary()}`);
  say(`${await repeatAnswered(stage, history, REPEATS)} writes sent again under their keys`);
  const late = backs.filter(({ ms }) => ms > backMs).map(({ name, ms }) => `R1: back only ${ms} ms after ${name}`);
  return { breaches: [...late, ...(await breaches(stage, history)), ...faultsOf(stage)], history, backs };
}

/** R1: from the restart on everything gets ready by itself, a write goes through, and no process has ended by itself. */
async function breakOnce(stage: Stage, history: History, fault: Fault, random: Random) {
  const { what, mend } = await fault.strike(stage, random);
  const from = Date.now();
  const told = `${fault.name} ${what}`;
  await mend();
  await stage.untilReady(PATIENCE_MS).catch(() => gone(stage, told, 'not ready'));
  const before = history.acknowledged;
  await until(() => history.acknowledged > before, PATIENCE_MS).catch(() => gone(stage, told, 'no write was answered'));
  const ms = Date.now() - from;
  const died = stage.parts.filter(({ hasDied }) => hasDied).map(({ name }) => name);
  if (died.length > 0) throw new Error(`${died.join(', ')} ended at ${told}`);
  return { what, ms };
}

function gone(stage: Stage, told: string, what: string): never {
  const died = stage.parts.filter(({ hasDied }) => hasDied).map(({ name }) => `${name} has ended`);
  throw new Error([`not back ${PATIENCE_MS} ms after ${told}: ${what}`, ...died].join(', '));
}

/** An error in a log means that a person must act: none of these faults asks for one. */
function faultsOf(stage: Stage): string[] {
  return stage.parts.flatMap(({ name, faults }) => faults.slice(0, 5).map((line) => `${name} logged: ${line}`));
}
