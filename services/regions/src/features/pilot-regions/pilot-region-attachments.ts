import { ROLES } from '@urbanpilot/contract';
import type { AttachmentOwner } from '@urbanpilot/platform';
import { findPilotRegion } from './pilot-region-read-model';

/** Files of a designation (批复、方案等); whoever sees the designation sees them. */
export const pilotRegionAttachments: AttachmentOwner = {
  type: 'pilot-region',
  readers: ROLES,
  writers: ['office', 'pilot'],
  find: findPilotRegion,
};
