import type { PILOT_REGION_STATES } from '@urbanpilot/contract';

/** The designation of a territory in a programme (试点地区). */
export interface PilotRegion {
  id: string;
  programmeId: string;
  territoryId: string;
  batch: number;
  state: (typeof PILOT_REGION_STATES)[number];
  designatedOn: string;
  version: number;
  createdAt: Date;
}
