import type { UnitOfWork } from '@urbanpilot/platform';
import type { CaseReview } from './case-review';
import { CaseReviewEntity } from './case-review-entity';

export async function insertReview(unit: UnitOfWork, review: CaseReview): Promise<void> {
  await unit.manager.insert(CaseReviewEntity, review);
}
