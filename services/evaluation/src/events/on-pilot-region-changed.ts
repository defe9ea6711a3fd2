import { pilotRegionChanged } from '@urbanpilot/contract';
import { onEvent } from '@urbanpilot/platform';
import { projectPilotRegion } from '../features/pilot-regions/pilot-region-service';

/** Keeps the projection of pilot regions. */
export const onPilotRegionChanged = onEvent(pilotRegionChanged, projectPilotRegion);
