import { type FieldError, fieldError } from '@urbanpilot/platform';

export const FINAL_RESULTS = ['excellent', 'qualified', 'unqualified'] as const;
export const FINAL_EVALUATION_STATES = ['proposed', 'confirmed', 'returned'] as const;

/** What a pilot region came to against its implementation plan (终期评估); its confirmation concludes the pilot. */
export interface FinalEvaluation {
  id: string;
  pilotRegionId: string;
  territoryId: string;
  implementationPlanId: string;
  result: (typeof FINAL_RESULTS)[number];
  statement: string;
  /** What it rests on: a document by its number, an evaluation round, or both. */
  documentNumber: string | null;
  roundId: string | null;
  state: (typeof FINAL_EVALUATION_STATES)[number];
  proposedBy: string;
  decidedBy: string | null;
  decidedOn: string | null;
  returnReason: string | null;
  version: number;
  createdAt: Date;
}

/** A final evaluation rests on something. */
export function evidenceErrors({
  documentNumber,
  roundId,
}: Pick<FinalEvaluation, 'documentNumber' | 'roundId'>): FieldError[] {
  if (documentNumber !== null || roundId !== null) return [];
  const en = 'a document or a round is needed';
  return [fieldError('/documentNumber', 'evidence', '须有评估文件或评估轮次', en)];
}
