import { EntitySchema } from 'typeorm';
import type { ImplementationPlan } from './implementation-plan';

export const ImplementationPlanEntity = new EntitySchema<ImplementationPlan>({
  name: 'implementation_plan',
  columns: {
    id: { type: 'uuid', primary: true },
    pilotRegionId: { name: 'pilot_region_id', type: 'uuid' },
    programmeId: { name: 'programme_id', type: 'uuid' },
    territoryId: { name: 'territory_id', type: 'uuid' },
    number: { type: 'integer' },
    amendsId: { name: 'amends_id', type: 'uuid', nullable: true },
    reason: { type: 'text', nullable: true },
    title: { type: 'text' },
    goals: { type: 'text' },
    documentNumber: { name: 'document_number', type: 'text', nullable: true },
    items: { type: 'jsonb' },
    targets: { type: 'jsonb' },
    state: { type: 'text' },
    drafters: { type: 'text', array: true },
    decidedBy: { name: 'decided_by', type: 'text', nullable: true },
    decidedOn: { name: 'decided_on', type: 'date', nullable: true },
    returnReason: { name: 'return_reason', type: 'text', nullable: true },
    version: { type: 'integer' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  },
});
