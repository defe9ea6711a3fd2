import { EntitySchema } from 'typeorm';
import type { Finding } from './finding';

export const FindingEntity = new EntitySchema<Finding>({
  name: 'finding',
  columns: {
    id: { type: 'uuid', primary: true },
    roundId: { name: 'round_id', type: 'uuid' },
    programmeId: { name: 'programme_id', type: 'uuid' },
    territoryId: { name: 'territory_id', type: 'uuid' },
    title: { type: 'text' },
    severity: { type: 'text' },
    indicatorCode: { name: 'indicator_code', type: 'text', nullable: true },
    dueOn: { name: 'due_on', type: 'date' },
    state: { type: 'text' },
    taskId: { name: 'task_id', type: 'uuid', nullable: true },
    taskAcceptedBy: { name: 'task_accepted_by', type: 'text', nullable: true },
    closingNote: { name: 'closing_note', type: 'text', nullable: true },
    closedBy: { name: 'closed_by', type: 'text', nullable: true },
    closedAt: { name: 'closed_at', type: 'timestamptz', nullable: true },
    version: { type: 'integer' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  },
});
