import { Closed, Instant, OneOf, Text, Uuid } from '@urbanpilot/contract';
import { PageQuery } from '@urbanpilot/platform';
import { type Static, Type } from 'typebox';
import { type CaseReview, REVIEW_VERDICTS } from './case-review';

const Verdict = OneOf(REVIEW_VERDICTS, '评审结论: accept 通过, return 退回修改');

export const CaseReviewSchema = Closed(
  {
    id: Uuid('评审编号'),
    caseId: Uuid('经验做法编号'),
    verdict: Verdict,
    opinion: Text('评审意见', 4000),
    reviewedAt: Instant('评审时间'),
  },
  '评审 Review',
);

export const ReviewCaseBody = Closed(
  { verdict: Verdict, opinion: Text('评审意见', 4000, ['做法可操作、成效有数据支撑，建议发布']) },
  '评审经验做法 Verdict and opinion',
);
export type ReviewCase = Static<typeof ReviewCaseBody>;

export const CaseReviewQuery = Type.Object(PageQuery, { additionalProperties: false });

/** A review as it is shown: whose it is, is for the audit, so that experts speak freely. */
export function toCaseReview(review: CaseReview): Static<typeof CaseReviewSchema> {
  const { id, caseId, verdict, opinion, reviewedAt } = review;
  return { id, caseId, verdict, opinion, reviewedAt: reviewedAt.toISOString() };
}
