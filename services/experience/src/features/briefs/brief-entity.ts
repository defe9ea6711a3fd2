import { EntitySchema } from 'typeorm';
import type { Brief } from './brief';

export const BriefEntity = new EntitySchema<Brief>({
  name: 'brief',
  columns: {
    id: { type: 'uuid', primary: true },
    territoryId: { name: 'territory_id', type: 'uuid', nullable: true },
    title: { type: 'text' },
    text: { type: 'text' },
    domain: { type: 'text', nullable: true },
    externalSource: { name: 'external_source', type: 'text', nullable: true },
    state: { type: 'text' },
    revision: { type: 'integer' },
    submittedBy: { name: 'submitted_by', type: 'text' },
    submittedOn: { name: 'submitted_on', type: 'date' },
    decidedBy: { name: 'decided_by', type: 'text', nullable: true },
    decidedOn: { name: 'decided_on', type: 'date', nullable: true },
    reason: { type: 'text', nullable: true },
    level: { type: 'text', nullable: true },
    points: { type: 'integer', nullable: true },
    version: { type: 'integer' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  },
});
