import { EntitySchema } from 'typeorm';
import type { MeetingResolution } from './meeting-resolution';

export const MeetingResolutionEntity = new EntitySchema<MeetingResolution>({
  name: 'meeting_resolution',
  columns: {
    id: { type: 'uuid', primary: true },
    meetingId: { name: 'meeting_id', type: 'uuid' },
    meetingTerritoryId: { name: 'meeting_territory_id', type: 'uuid', nullable: true },
    position: { type: 'integer' },
    text: { type: 'text' },
    territoryId: { name: 'territory_id', type: 'uuid', nullable: true },
    leadUnitId: { name: 'lead_unit_id', type: 'uuid', nullable: true },
    dueOn: { name: 'due_on', type: 'date' },
  },
});
