import { EntitySchema } from 'typeorm';
import type { TaskPart } from './task-part';

export const TaskPartEntity = new EntitySchema<TaskPart>({
  name: 'task_part',
  columns: {
    id: { type: 'uuid', primary: true },
    taskId: { name: 'task_id', type: 'uuid' },
    territoryId: { name: 'territory_id', type: 'uuid' },
    unitId: { name: 'unit_id', type: 'uuid' },
    content: { type: 'text' },
    dueOn: { name: 'due_on', type: 'date' },
    state: { type: 'text' },
    assignedBy: { name: 'assigned_by', type: 'text' },
    confirmedBy: { name: 'confirmed_by', type: 'text', nullable: true },
    completedOn: { name: 'completed_on', type: 'date', nullable: true },
    result: { type: 'text', nullable: true },
    version: { type: 'integer' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  },
});
