import { Problem, requireWholeReach, type UnitOfWork } from '@urbanpilot/platform';
import type { Body } from './body';
import { bodyProblems } from './body-problems';
import { lockBody } from './body-store';

/** Locks a body that its keeper may change, for what hangs on it: a seat, a term. It must not have ended. */
export async function holdBody(unit: UnitOfWork, id: string, version?: number): Promise<Body> {
  const body = await lockBody(unit, id, version);
  requireKeeper(unit, body.territoryId);
  if (body.dissolvedOn !== null) {
    throw new Problem(bodyProblems['body-ended'], { parameters: { on: body.dissolvedOn } });
  }
  return body;
}

/** The city's own bodies are kept by whoever reaches all of it; those of a territory by whoever reaches that. */
export function requireKeeper(unit: UnitOfWork, territoryId: string | null): void {
  if (territoryId === null) requireWholeReach(unit.actor);
}
