import type { EventData, roundPublished } from '@urbanpilot/contract';
import type { UnitOfWork } from '@urbanpilot/platform';
import { hasSameResults, insertRound } from './round-store';

/**
 * Takes over a published round. The same round told again changes nothing; told again with other results it is refused,
 * because allocations may rest on the first.
 */
export async function projectRound(unit: UnitOfWork, data: EventData<typeof roundPublished>): Promise<void> {
  const { roundId: id, programmeId, name, period, results } = data;
  if (results.length === 0) throw new Error(`Round ${id} was published without results`);
  const round = { id, programmeId, name, period, results };
  if (await insertRound(unit, round)) return;
  if (!(await hasSameResults(unit, round))) throw new Error(`Round ${id} was published before, with other results`);
}
