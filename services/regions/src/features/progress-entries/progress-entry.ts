/** A report of progress (进度); append-only, a correction is a new entry. */
export interface ProgressEntry {
  id: string;
  taskId: string;
  territoryId: string;
  percent: number;
  narrative: string;
  fallReason: string | null;
  reportedBy: string;
  recordedAt: Date;
}
