import { EntitySchema } from 'typeorm';
import type { AnnualPlanItem } from './annual-plan-item';

export const AnnualPlanItemEntity = new EntitySchema<AnnualPlanItem>({
  name: 'annual_plan_item',
  columns: {
    id: { type: 'uuid', primary: true },
    annualPlanId: { name: 'annual_plan_id', type: 'uuid' },
    territoryId: { name: 'territory_id', type: 'uuid' },
    source: { type: 'text' },
    sourceId: { name: 'source_id', type: 'uuid', nullable: true },
    continuesTaskId: { name: 'continues_task_id', type: 'uuid', nullable: true },
    taskId: { name: 'task_id', type: 'uuid', nullable: true },
    title: { type: 'text' },
    description: { type: 'text' },
    origin: { type: 'text' },
    domain: { type: 'text', nullable: true },
    dueOn: { name: 'due_on', type: 'date', nullable: true },
    leadUnitId: { name: 'lead_unit_id', type: 'uuid', nullable: true },
    cooperatingUnitIds: { name: 'cooperating_unit_ids', type: 'uuid', array: true },
    dropReason: { name: 'drop_reason', type: 'text', nullable: true },
    version: { type: 'integer' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  },
});
