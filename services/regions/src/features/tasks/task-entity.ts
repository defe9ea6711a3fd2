import { EntitySchema } from 'typeorm';
import type { Task } from './task';

export const TaskEntity = new EntitySchema<Task>({
  name: 'task',
  columns: {
    id: { type: 'uuid', primary: true },
    programmeId: { name: 'programme_id', type: 'uuid' },
    territoryId: { name: 'territory_id', type: 'uuid' },
    title: { type: 'text' },
    description: { type: 'text' },
    origin: { type: 'text' },
    findingId: { name: 'finding_id', type: 'uuid', nullable: true },
    state: { type: 'text' },
    dueOn: { name: 'due_on', type: 'date', nullable: true },
    leadUnitId: { name: 'lead_unit_id', type: 'uuid', nullable: true },
    responsiblePerson: { name: 'responsible_person', type: 'text', nullable: true },
    measures: { type: 'text', nullable: true },
    plannedCurve: { name: 'planned_curve', type: 'jsonb' },
    percent: { type: 'integer' },
    submittedBy: { name: 'submitted_by', type: 'text', nullable: true },
    submittedOn: { name: 'submitted_on', type: 'date', nullable: true },
    version: { type: 'integer' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  },
});
