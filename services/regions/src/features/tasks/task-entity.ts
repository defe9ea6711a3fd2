import { EntitySchema } from 'typeorm';
import type { Task } from './task';

export const TaskEntity = new EntitySchema<Task>({
  name: 'task',
  columns: {
    id: { type: 'uuid', primary: true },
    programmeId: { name: 'programme_id', type: 'uuid' },
    alsoProgrammeIds: { name: 'also_programme_ids', type: 'uuid', array: true },
    territoryId: { name: 'territory_id', type: 'uuid' },
    title: { type: 'text' },
    description: { type: 'text' },
    origin: { type: 'text' },
    domain: { type: 'text', nullable: true },
    findingId: { name: 'finding_id', type: 'uuid', nullable: true },
    state: { type: 'text' },
    parentId: { name: 'parent_id', type: 'uuid', nullable: true },
    weight: { type: 'integer' },
    dueOn: { name: 'due_on', type: 'date', nullable: true },
    leadUnitId: { name: 'lead_unit_id', type: 'uuid', nullable: true },
    responsiblePerson: { name: 'responsible_person', type: 'text', nullable: true },
    measures: { type: 'text', nullable: true },
    plannedCurve: { name: 'planned_curve', type: 'jsonb' },
    indicators: { type: 'jsonb' },
    originalDueOn: { name: 'original_due_on', type: 'date', nullable: true },
    originalCurve: { name: 'original_curve', type: 'jsonb', nullable: true },
    startedOn: { name: 'started_on', type: 'date', nullable: true },
    percent: { type: 'integer' },
    submittedBy: { name: 'submitted_by', type: 'text', nullable: true },
    submittedOn: { name: 'submitted_on', type: 'date', nullable: true },
    version: { type: 'integer' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  },
});
