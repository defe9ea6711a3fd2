import { unitChanged } from '@urbanpilot/contract';
import { onEvent } from '@urbanpilot/platform';
import { learnOfUnit } from '../features/units/known-unit-service';

/** Posts are in units, of which `regions` tells. */
export const onUnitChanged = onEvent(unitChanged, (unit, event) =>
  learnOfUnit(unit, event.data, event.aggregateversion),
);
