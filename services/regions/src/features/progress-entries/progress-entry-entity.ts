import { EntitySchema } from 'typeorm';
import type { ProgressEntry } from './progress-entry';

export const ProgressEntryEntity = new EntitySchema<ProgressEntry>({
  name: 'progress_entry',
  columns: {
    id: { type: 'uuid', primary: true },
    taskId: { name: 'task_id', type: 'uuid' },
    territoryId: { name: 'territory_id', type: 'uuid' },
    percent: { type: 'integer' },
    narrative: { type: 'text' },
    fallReason: { name: 'fall_reason', type: 'text', nullable: true },
    evidence: { type: 'jsonb' },
    attachmentIds: { name: 'attachment_ids', type: 'uuid', array: true },
    correctsId: { name: 'corrects_id', type: 'uuid', nullable: true },
    reportedBy: { name: 'reported_by', type: 'text' },
    recordedAt: { name: 'recorded_at', type: 'timestamptz' },
  },
});
