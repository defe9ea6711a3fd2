import { territorySucceeded } from '@urbanpilot/contract';
import { onEvent } from '../events/event-handler';
import { keepSuccession } from './territory-succession-store';

/** Every service reaches by what `regions` tells of territories that took over others. */
export const onTerritorySucceeded = onEvent(territorySucceeded, (unit, { data }) => {
  const { territoryId: fromTerritoryId, successorId: toTerritoryId, ...rest } = data;
  return keepSuccession(unit, { fromTerritoryId, toTerritoryId, ...rest });
});
