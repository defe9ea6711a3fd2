import type { FINDING_SEVERITIES } from '@urbanpilot/contract';
import { compareDecimals } from '../../decimal';
import type { RoundOutcome } from '../round-results/round-outcome';

export const FINDING_STATES = ['open', 'awaiting-verification', 'closed'] as const;
export type FindingState = (typeof FINDING_STATES)[number];
export type FindingSeverity = (typeof FINDING_SEVERITIES)[number];

/** A finding (问题) that a region must rectify. */
export interface Finding {
  id: string;
  roundId: string;
  programmeId: string;
  territoryId: string;
  title: string;
  severity: FindingSeverity;
  indicatorCode: string | null;
  dueOn: string;
  state: FindingState;
  /** The rectification task that was accepted. */
  taskId: string | null;
  /** Who accepted it; may not close the finding. */
  taskAcceptedBy: string | null;
  closingNote: string | null;
  closedBy: string | null;
  closedAt: Date | null;
  version: number;
  createdAt: Date;
}

export interface FindingRule {
  /** The lowest grade of the round's system. */
  lowestGrade: string;
  /** A threshold of the round, beside the grade. */
  findingBelowScore: string | null;
}

/**
 * How severe the finding of a result is, or undefined when the result is none: the lowest grade is major, a better grade
 * below the round's threshold is minor. A region without a score is a question of data, not of its work.
 */
export function severityOf({ score, grade }: RoundOutcome, rule: FindingRule): FindingSeverity | undefined {
  if (score === null) return undefined;
  if (grade === rule.lowestGrade) return 'major';
  const { findingBelowScore } = rule;
  return findingBelowScore !== null && compareDecimals(score, findingBelowScore) < 0 ? 'minor' : undefined;
}

/** The indicator that loses most; of equal ones the first by code. */
export function greatestLoss({ items }: RoundOutcome): string | null {
  const byLoss = items
    .filter((item): item is typeof item & { loss: string } => item.loss !== null)
    .sort((a, b) => compareDecimals(b.loss, a.loss) || (a.indicatorCode < b.indicatorCode ? -1 : 1));
  return byLoss[0]?.indicatorCode ?? null;
}

/** What the finding is called: in full sentences, for the people of the region. */
export function titleOf({ territoryName, score, grade }: RoundOutcome, indicatorName: string | undefined): string {
  const cause = indicatorName === undefined ? '' : `，“${indicatorName}”失分最多`;
  return [...`${territoryName}综合得分 ${score}（${grade}）${cause}`].slice(0, 200).join('');
}
