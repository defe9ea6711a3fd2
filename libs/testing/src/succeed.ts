import { keepSuccession, type ServiceContext, systemActor } from '@urbanpilot/platform';
import { v4 as uuidv4 } from 'uuid';

/** Lets a new territory take over one or several, as if regions had told of it; answers its id. */
export async function succeed(context: ServiceContext, ...territoryIds: string[]): Promise<string> {
  const toTerritoryId = uuidv4();
  const rest = { divisionChangeId: uuidv4(), effectiveOn: '2026-07-01', share: '1', principal: true };
  await context.transaction(systemActor('test'), async (unit) => {
    for (const fromTerritoryId of territoryIds) await keepSuccession(unit, { fromTerritoryId, toTerritoryId, ...rest });
  });
  context.grants.clear();
  return toTerritoryId;
}
