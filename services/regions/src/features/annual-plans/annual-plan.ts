export const ANNUAL_PLAN_STATES = ['drafted', 'consulting', 'consulted', 'approved', 'issued'] as const;
export type AnnualPlanState = (typeof ANNUAL_PLAN_STATES)[number];

/** States in which the office writes on the plan. */
export const AT_DRAFT: readonly AnnualPlanState[] = ['drafted', 'consulted'];

/** More items than these have no place in one plan: they become tasks in one call. */
export const MAX_ITEMS = 5_000;

/** The tasks of a programme in a year (年度任务分解). */
export interface AnnualPlan {
  id: string;
  programmeId: string;
  year: number;
  state: AnnualPlanState;
  /** The last day on which those concerned say what they think. */
  consultUntil: string | null;
  /** Everybody who drafted the plan or changed it; none of them approves. */
  drafters: string[];
  approvedBy: string | null;
  approvedOn: string | null;
  issuedOn: string | null;
  /** Why it went back to the drafters. */
  returnReason: string | null;
  version: number;
  createdAt: Date;
}

/** First and last day of a plan's year. */
export function daysOf({ year }: Pick<AnnualPlan, 'year'>): { first: string; last: string } {
  return { first: `${year}-01-01`, last: `${year}-12-31` };
}

/** Whether a consultation can end: its days are over, or nobody is left to be heard. */
export function isHeard({ consultUntil }: Pick<AnnualPlan, 'consultUntil'>, silent: number, today: string): boolean {
  return silent === 0 || (consultUntil !== null && today > consultUntil);
}
