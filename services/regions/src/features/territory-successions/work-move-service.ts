import type { UnitOfWork } from '@urbanpilot/platform';
import { moveOpenItems } from '../annual-plan-items/annual-plan-item-move-service';
import { endBodiesOf } from '../bodies/body-move-service';
import { moveOpenResolutions } from '../meeting-resolutions/resolution-move-service';
import { succeedDesignations } from '../pilot-regions/pilot-region-succession-service';
import { moveMemberships } from '../region-groups/region-group-move-service';
import { moveReporting } from '../report-obligations/reporting-move-service';
import { moveParts } from '../target-cascade-parts/target-cascade-part-service';
import { moveOpenTasks } from '../tasks/task-move-service';
import { moveUnits } from '../units/unit-move-service';

/** From a territory that ends to the one that takes over its work, from a day on. */
export interface Move {
  from: string;
  to: string;
  on: string;
}

/**
 * Moves what is open of a territory to its successor. What is done stays where it was done: nothing of the past is written anew,
 * and whoever reaches the successor reaches it. Designations come first, because the rest needs them.
 */
export async function moveWork(unit: UnitOfWork, move: Move): Promise<Record<string, unknown>> {
  return {
    designations: await succeedDesignations(unit, move),
    tasks: await moveOpenTasks(unit, move),
    units: await moveUnits(unit, move),
    resolutions: await moveOpenResolutions(unit, move),
    planItems: await moveOpenItems(unit, move),
    memberships: await moveMemberships(unit, move),
    bodies: await endBodiesOf(unit, move),
    targets: await moveParts(unit, move),
    reporting: await moveReporting(unit, move.from, move.to, move.on),
  };
}
