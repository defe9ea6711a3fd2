import type { EventData, unitChanged } from '@urbanpilot/contract';
import type { UnitOfWork } from '@urbanpilot/platform';
import { endPostsOf } from '../posts/post-ending-service';
import { keepUnit } from './known-unit-store';

/** Learns of a unit. Nobody holds a post any more in one that was closed; its people are given posts in the successor. */
export async function learnOfUnit(
  unit: UnitOfWork,
  data: EventData<typeof unitChanged>,
  version: number,
): Promise<void> {
  if ((await keepUnit(unit, data, version)) && data.closedOn !== null) await endPostsOf(unit, data.unitId);
}
