import { pilotRegionChanged } from '@urbanpilot/contract';
import { onEvent } from '@urbanpilot/platform';
import { projectPilotRegion } from '../features/pilot-regions/pilot-region-service';

/** A designation or its change decides who receives money of the programme. */
export const onPilotRegionChanged = onEvent(pilotRegionChanged, projectPilotRegion);
