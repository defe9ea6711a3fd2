import { EntitySchema } from 'typeorm';
import type { AnnualPlan } from './annual-plan';

export const AnnualPlanEntity = new EntitySchema<AnnualPlan>({
  name: 'annual_plan',
  columns: {
    id: { type: 'uuid', primary: true },
    programmeId: { name: 'programme_id', type: 'uuid' },
    year: { type: 'integer' },
    state: { type: 'text' },
    consultUntil: { name: 'consult_until', type: 'date', nullable: true },
    drafters: { type: 'text', array: true },
    approvedBy: { name: 'approved_by', type: 'text', nullable: true },
    approvedOn: { name: 'approved_on', type: 'date', nullable: true },
    issuedOn: { name: 'issued_on', type: 'date', nullable: true },
    returnReason: { name: 'return_reason', type: 'text', nullable: true },
    version: { type: 'integer' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  },
});
