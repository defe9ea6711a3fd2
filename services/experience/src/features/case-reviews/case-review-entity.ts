import { EntitySchema } from 'typeorm';
import type { CaseReview } from './case-review';

export const CaseReviewEntity = new EntitySchema<CaseReview>({
  name: 'case_review',
  columns: {
    id: { type: 'uuid', primary: true },
    caseId: { name: 'case_id', type: 'uuid' },
    territoryId: { name: 'territory_id', type: 'uuid' },
    verdict: { type: 'text' },
    opinion: { type: 'text' },
    reviewedBy: { name: 'reviewed_by', type: 'text' },
    reviewedAt: { name: 'reviewed_at', type: 'timestamptz' },
  },
});
