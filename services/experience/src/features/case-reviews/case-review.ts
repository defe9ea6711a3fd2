export const REVIEW_VERDICTS = ['accept', 'return'] as const;

/** What an expert said of a submitted case (评审意见); append-only. */
export interface CaseReview {
  id: string;
  caseId: string;
  territoryId: string;
  verdict: (typeof REVIEW_VERDICTS)[number];
  opinion: string;
  reviewedBy: string;
  reviewedAt: Date;
}
