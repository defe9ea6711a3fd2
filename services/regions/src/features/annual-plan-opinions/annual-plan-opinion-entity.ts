import { EntitySchema } from 'typeorm';
import type { AnnualPlanOpinion } from './annual-plan-opinion';

export const AnnualPlanOpinionEntity = new EntitySchema<AnnualPlanOpinion>({
  name: 'annual_plan_opinion',
  columns: {
    id: { type: 'uuid', primary: true },
    annualPlanId: { name: 'annual_plan_id', type: 'uuid' },
    territoryId: { name: 'territory_id', type: 'uuid', nullable: true },
    unitId: { name: 'unit_id', type: 'uuid', nullable: true },
    verdict: { type: 'text', nullable: true },
    opinion: { type: 'text', nullable: true },
    givenBy: { name: 'given_by', type: 'text', nullable: true },
    givenOn: { name: 'given_on', type: 'date', nullable: true },
    reply: { type: 'text', nullable: true },
    repliedBy: { name: 'replied_by', type: 'text', nullable: true },
    version: { type: 'integer' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  },
});
