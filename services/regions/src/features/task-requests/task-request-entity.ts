import { EntitySchema } from 'typeorm';
import type { TaskRequest } from './task-request';

export const TaskRequestEntity = new EntitySchema<TaskRequest>({
  name: 'task_request',
  columns: {
    id: { type: 'uuid', primary: true },
    taskId: { name: 'task_id', type: 'uuid' },
    territoryId: { name: 'territory_id', type: 'uuid' },
    kind: { type: 'text' },
    reason: { type: 'text' },
    changes: { type: 'jsonb' },
    state: { type: 'text' },
    requestedBy: { name: 'requested_by', type: 'text' },
    requestedOn: { name: 'requested_on', type: 'date' },
    decidedBy: { name: 'decided_by', type: 'text', nullable: true },
    decidedOn: { name: 'decided_on', type: 'date', nullable: true },
    decisionNote: { name: 'decision_note', type: 'text', nullable: true },
    version: { type: 'integer' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  },
});
