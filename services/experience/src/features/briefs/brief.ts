import { type FieldError, fieldError } from '@urbanpilot/platform';
import type { CaseDomain } from '../cases/practice-case';

export const BRIEF_STATES = ['submitted', 'returned', 'used', 'not-used'] as const;
export type BriefState = (typeof BRIEF_STATES)[number];

/** A short item of information (信息): from a region about its own work, or from outside. */
export interface Brief {
  id: string;
  /** The region that submitted it; null for what the office took from outside itself. */
  territoryId: string | null;
  title: string;
  text: string;
  domain: CaseDomain | null;
  /** Where it was taken from, when it is not the region's own (市内外先进经验、政策动态). */
  externalSource: string | null;
  state: BriefState;
  /** Rises with each submission. */
  revision: number;
  submittedBy: string;
  submittedOn: string;
  /** Who returned, used or did not use it. */
  decidedBy: string | null;
  decidedOn: string | null;
  /** Why it was returned or not used. */
  reason: string | null;
  /** By whom it was used, and what that counts. */
  level: 'national' | 'provincial' | 'municipal' | null;
  points: number | null;
  version: number;
  createdAt: Date;
}

/** What is wrong with a brief: it comes from nowhere. */
export function briefErrors({
  territoryId,
  externalSource,
}: Pick<Brief, 'territoryId' | 'externalSource'>): FieldError[] {
  if (territoryId !== null || externalSource !== null) return [];
  return [fieldError('/territoryId', 'origin', '须有报送地区或外部来源', 'comes from a region or from outside')];
}
