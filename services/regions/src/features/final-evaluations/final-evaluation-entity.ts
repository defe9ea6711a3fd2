import { EntitySchema } from 'typeorm';
import type { FinalEvaluation } from './final-evaluation';

export const FinalEvaluationEntity = new EntitySchema<FinalEvaluation>({
  name: 'final_evaluation',
  columns: {
    id: { type: 'uuid', primary: true },
    pilotRegionId: { name: 'pilot_region_id', type: 'uuid' },
    territoryId: { name: 'territory_id', type: 'uuid' },
    implementationPlanId: { name: 'implementation_plan_id', type: 'uuid' },
    result: { type: 'text' },
    statement: { type: 'text' },
    documentNumber: { name: 'document_number', type: 'text', nullable: true },
    roundId: { name: 'round_id', type: 'uuid', nullable: true },
    state: { type: 'text' },
    proposedBy: { name: 'proposed_by', type: 'text' },
    decidedBy: { name: 'decided_by', type: 'text', nullable: true },
    decidedOn: { name: 'decided_on', type: 'date', nullable: true },
    returnReason: { name: 'return_reason', type: 'text', nullable: true },
    version: { type: 'integer' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  },
});
