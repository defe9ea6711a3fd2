import type { PILOT_REGION_STATES } from '@urbanpilot/contract';

/** The designation of a territory in a programme (试点地区). */
export interface PilotRegion {
  id: string;
  programmeId: string;
  territoryId: string;
  batch: number;
  state: (typeof PILOT_REGION_STATES)[number];
  designatedOn: string;
  /** Why it is counted although it lies inside another pilot region; null where it is counted with that one. */
  countedApartReason: string | null;
  withdrawalReason: string | null;
  /** The designation that it was merged into by a division change. */
  successorId: string | null;
  version: number;
  createdAt: Date;
}

/** States in which a territory takes part in its programme. */
export const TAKING_PART: readonly PilotRegion['state'][] = ['designated', 'active'];
