import type { PILOT_REGION_STATES } from '@urbanpilot/contract';

/** What this service keeps of a designation (试点地区): who may receive money of a programme. */
export interface PilotRegion {
  id: string;
  programmeId: string;
  territoryId: string;
  territoryName: string;
  state: (typeof PILOT_REGION_STATES)[number];
  version: number;
}

/** A territory that takes part in a programme, as allocations need it. */
export type Region = Pick<PilotRegion, 'territoryId' | 'territoryName'>;
