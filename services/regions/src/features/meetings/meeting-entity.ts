import { EntitySchema } from 'typeorm';
import type { Meeting } from './meeting';

export const MeetingEntity = new EntitySchema<Meeting>({
  name: 'meeting',
  columns: {
    id: { type: 'uuid', primary: true },
    kind: { type: 'text' },
    title: { type: 'text' },
    territoryId: { name: 'territory_id', type: 'uuid', nullable: true },
    bodyId: { name: 'body_id', type: 'uuid', nullable: true },
    plannedOn: { name: 'planned_on', type: 'date' },
    agenda: { type: 'jsonb' },
    participantUnitIds: { name: 'participant_unit_ids', type: 'uuid', array: true },
    state: { type: 'text' },
    heldOn: { name: 'held_on', type: 'date', nullable: true },
    minutes: { type: 'text', nullable: true },
    recordedBy: { name: 'recorded_by', type: 'text', nullable: true },
    confirmedBy: { name: 'confirmed_by', type: 'text', nullable: true },
    confirmedOn: { name: 'confirmed_on', type: 'date', nullable: true },
    cancelReason: { name: 'cancel_reason', type: 'text', nullable: true },
    version: { type: 'integer' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  },
});
