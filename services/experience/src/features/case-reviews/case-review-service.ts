import { Problem, type UnitOfWork } from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { experienceProblems } from '../../experience-problems';
import type { PracticeCase } from '../cases/practice-case';
import type { CaseReview } from './case-review';
import { holdsPostIn } from './case-review-read-model';
import type { ReviewCase } from './case-review-schemas';
import { insertReview } from './case-review-store';

/** @throws Problem `own-region-review` when the actor holds a post in the region. */
export async function requireForeignRegion(unit: UnitOfWork, territoryId: string): Promise<void> {
  if (await holdsPostIn(unit, unit.actor, territoryId)) throw new Problem(experienceProblems['own-region-review']);
}

/** Keeps what the expert said; the case's own transition is recorded by its feature. */
export async function recordReview(unit: UnitOfWork, practice: PracticeCase, command: ReviewCase): Promise<CaseReview> {
  const review: CaseReview = {
    ...command,
    id: uuidv7(),
    caseId: practice.id,
    territoryId: practice.territoryId,
    reviewedBy: unit.actorId,
    reviewedAt: unit.now,
  };
  await insertReview(unit, review);
  return review;
}
