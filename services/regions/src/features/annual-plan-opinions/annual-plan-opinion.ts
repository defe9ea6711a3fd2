import { type FieldError, fieldError } from '@urbanpilot/platform';

export const VERDICTS = ['agree', 'object'] as const;

/** What a region or a unit concerned says of an annual plan (反馈意见); without a verdict it is still awaited. */
export interface AnnualPlanOpinion {
  id: string;
  annualPlanId: string;
  /** The region, or where the unit belongs. */
  territoryId: string | null;
  unitId: string | null;
  verdict: (typeof VERDICTS)[number] | null;
  opinion: string | null;
  givenBy: string | null;
  givenOn: string | null;
  /** What the office answered. */
  reply: string | null;
  repliedBy: string | null;
  version: number;
  createdAt: Date;
}

/** Who objects says why. */
export function opinionErrors({ verdict, opinion }: Pick<AnnualPlanOpinion, 'verdict' | 'opinion'>): FieldError[] {
  if (verdict !== 'object' || opinion !== null) return [];
  return [fieldError('/opinion', 'required', '不同意须说明意见', 'an objection says why')];
}

/** A region speaks for itself, a unit through its department, or through the region where it belongs. */
export function mayState(
  { territoryId, unitId }: Pick<AnnualPlanOpinion, 'territoryId' | 'unitId'>,
  roles: readonly string[],
): boolean {
  if (unitId === null) return roles.includes('pilot');
  return roles.includes('department') || (territoryId !== null && roles.includes('pilot'));
}
