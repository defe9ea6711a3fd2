import type { PILOT_REGION_STATES, TERRITORY_KINDS } from '@urbanpilot/contract';

export type TerritoryKind = (typeof TERRITORY_KINDS)[number];

/** What this service keeps of a designation (试点地区): its projection of the regions service's events. */
export interface PilotRegion {
  id: string;
  programmeId: string;
  programmeName: string;
  territoryId: string;
  territoryName: string;
  territoryKind: TerritoryKind;
  batch: number;
  state: (typeof PILOT_REGION_STATES)[number];
  version: number;
}
