/** What this service knows of one brief (信息) of the experience service: its events, folded. */
export interface ReportedBrief {
  briefId: string;
  territoryId: string;
  /** The latest revision that was submitted, and when; 0 while none is known. */
  submittedRevision: number;
  submittedOn: string | null;
  /** The latest revision that was returned. */
  returnedRevision: number;
  /** The version of the brief at its latest use. */
  usedVersion: number;
  level: string | null;
  points: number;
}

/** What an event tells of a brief. */
export type BriefFact =
  | { kind: 'submitted'; revision: number; submittedOn: string }
  | { kind: 'returned'; revision: number }
  | { kind: 'used'; version: number; level: string; points: number };

/** A brief of which nothing is known but that it is there. */
export function unknownBrief(briefId: string, territoryId: string): ReportedBrief {
  return {
    ...{ briefId, territoryId, submittedRevision: 0, submittedOn: null },
    ...{ returnedRevision: 0, usedVersion: 0, level: null, points: 0 },
  };
}

/**
 * The brief with one more fact. Of each kind the latest counts, by a number that the brief itself gave it, so facts may come in
 * any order and however often.
 */
export function foldBrief(brief: ReportedBrief, fact: BriefFact): ReportedBrief {
  if (fact.kind === 'returned') {
    return { ...brief, returnedRevision: Math.max(brief.returnedRevision, fact.revision) };
  }
  if (fact.kind === 'used') {
    const { version, level, points } = fact;
    return version > brief.usedVersion ? { ...brief, usedVersion: version, level, points } : brief;
  }
  const { revision, submittedOn } = fact;
  return revision > brief.submittedRevision ? { ...brief, submittedRevision: revision, submittedOn } : brief;
}

/** The day on which it counts: that of its latest submission, unless that one was returned. */
export function validOn({ submittedRevision, submittedOn, returnedRevision }: ReportedBrief): string | null {
  return submittedRevision > returnedRevision ? submittedOn : null;
}
