import { type FieldError, fieldError } from '@urbanpilot/platform';

/** What supports a report: a document or picture kept elsewhere, by its name and reference. */
export interface Evidence {
  title: string;
  reference: string;
}

/** A report of progress (进度); append-only, a correction is a new entry. */
export interface ProgressEntry {
  id: string;
  taskId: string;
  territoryId: string;
  percent: number;
  narrative: string;
  fallReason: string | null;
  evidence: Evidence[];
  /** Files of the task that support the report. */
  attachmentIds: string[];
  /** The entry that this one corrects. */
  correctsId: string | null;
  reportedBy: string;
  recordedAt: Date;
}

/** What is wrong with a progress report: percent falls only with a stated reason (进度不得无故下降). */
export function progressErrors(
  task: { percent: number },
  entry: { percent: number; fallReason?: string },
): FieldError[] {
  if (entry.percent >= task.percent || entry.fallReason !== undefined) return [];
  return [
    fieldError(
      '/fallReason',
      'reasonForFall',
      `进度由 ${task.percent}% 下降，须说明原因`,
      `progress falls from ${task.percent} %; state the reason`,
    ),
  ];
}
