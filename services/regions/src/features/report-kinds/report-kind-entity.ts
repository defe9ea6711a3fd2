import { EntitySchema } from 'typeorm';
import type { ReportKind } from './report-kind';

export const ReportKindEntity = new EntitySchema<ReportKind>({
  name: 'report_kind',
  columns: {
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    description: { type: 'text', nullable: true },
    form: { type: 'text' },
    periodKind: { name: 'period_kind', type: 'text' },
    dueDays: { name: 'due_days', type: 'integer' },
    dueCount: { name: 'due_count', type: 'text' },
    briefsDue: { name: 'briefs_due', type: 'integer', nullable: true },
    programmeId: { name: 'programme_id', type: 'uuid', nullable: true },
    everyRegion: { name: 'every_region', type: 'boolean' },
    unitIds: { name: 'unit_ids', type: 'uuid', array: true },
    startsOn: { name: 'starts_on', type: 'date' },
    state: { type: 'text' },
    createdThrough: { name: 'created_through', type: 'date', nullable: true },
    version: { type: 'integer' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  },
});
