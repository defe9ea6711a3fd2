import type { TERRITORY_KINDS } from '@urbanpilot/contract';

/** An area that pilots, tasks and access refer to (地区): one or several divisions, whose codes may change under it. */
export interface Territory {
  id: string;
  name: string;
  kind: (typeof TERRITORY_KINDS)[number];
  divisionCodes: string[];
  version: number;
  createdAt: Date;
}
