import type { DemoClientName } from '@urbanpilot/testing';
import type { History } from './history';
import type { Random } from './random';
import type { StormCaller } from './storm-caller';

/** What the load works on: made before the first fault. */
export interface Scene {
  programmeId: string;
  territoryIds: string[];
  unitId: string;
  systemId: string;
  fundId: string;
}

/** What a walk works with. */
export interface Walker {
  as(client: DemoClientName): StormCaller;
  history: History;
  random: Random;
  scene: Scene;
  /** A word that occurs nowhere else, so that what was written can be counted. */
  mark(what: string): string;
}
