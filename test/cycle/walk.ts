import type { ApiClient } from '@urbanpilot/contract/client';
import type { SeededProgramme } from '@urbanpilot/seed';
import type { DemoClientName } from '@urbanpilot/testing';

/** What a walk through the cycle works with. */
export interface Walk {
  as(client: DemoClientName): ApiClient;
  programme: SeededProgramme;
  /** A word that is new in each walk, so that it can be repeated on the same data. */
  mark: string;
  say(line: string): void;
}

/** Thrown when something is not as it should be; ends the walk. */
export class WalkFailed extends Error {}

/** Asserts, and says what holds. */
export function check(walk: Pick<Walk, 'say'>, holds: boolean, what: string): void {
  if (!holds) throw new WalkFailed(`Not so: ${what}`);
  walk.say(`  ✓ ${what}`);
}

const WAIT_MS = 60_000;

/** Waits until `look` finds something; events travel between services, so what follows from one appears a little later. */
export async function until<Found>(what: string, look: () => Promise<Found | undefined>): Promise<Found> {
  const deadline = Date.now() + WAIT_MS;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new WalkFailed(`Waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Parameters of a change: the id and the version that was read. */
export function versioned(resource: { id: string; version: number }) {
  return { path: { id: resource.id }, header: { 'if-match': `"${resource.version}"` } };
}

/** The territory of a division of the programme. */
export function territoryOf(walk: Walk, divisionCode: string): { id: string; name: string } {
  const territory = walk.programme.territories.get(divisionCode);
  if (!territory) throw new WalkFailed(`The programme has no territory ${divisionCode}`);
  return territory;
}
