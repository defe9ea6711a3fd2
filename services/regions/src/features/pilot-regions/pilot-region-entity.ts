import { EntitySchema } from 'typeorm';
import type { PilotRegion } from './pilot-region';

export const PilotRegionEntity = new EntitySchema<PilotRegion>({
  name: 'pilot_region',
  columns: {
    id: { type: 'uuid', primary: true },
    programmeId: { name: 'programme_id', type: 'uuid' },
    territoryId: { name: 'territory_id', type: 'uuid' },
    batch: { type: 'integer' },
    state: { type: 'text' },
    designatedOn: { name: 'designated_on', type: 'date' },
    countedApartReason: { name: 'counted_apart_reason', type: 'text', nullable: true },
    withdrawalReason: { name: 'withdrawal_reason', type: 'text', nullable: true },
    successorId: { name: 'successor_id', type: 'uuid', nullable: true },
    version: { type: 'integer' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  },
});
