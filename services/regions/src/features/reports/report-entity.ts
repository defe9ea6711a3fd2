import { EntitySchema } from 'typeorm';
import type { Report, ReportRevision } from './report';

export const ReportEntity = new EntitySchema<Report>({
  name: 'report',
  columns: {
    id: { type: 'uuid', primary: true },
    obligationId: { name: 'obligation_id', type: 'uuid' },
    territoryId: { name: 'territory_id', type: 'uuid', nullable: true },
    unitId: { name: 'unit_id', type: 'uuid', nullable: true },
    title: { type: 'text' },
    sections: { type: 'jsonb' },
    figures: { type: 'jsonb' },
    state: { type: 'text' },
    revision: { type: 'integer' },
    preparedBy: { name: 'prepared_by', type: 'text', nullable: true },
    signedBy: { name: 'signed_by', type: 'text', nullable: true },
    signedOn: { name: 'signed_on', type: 'date', nullable: true },
    decidedBy: { name: 'decided_by', type: 'text', nullable: true },
    reason: { type: 'text', nullable: true },
    version: { type: 'integer' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  },
});

export const ReportRevisionEntity = new EntitySchema<ReportRevision>({
  name: 'report_revision',
  columns: {
    id: { type: 'uuid', primary: true },
    reportId: { name: 'report_id', type: 'uuid' },
    territoryId: { name: 'territory_id', type: 'uuid', nullable: true },
    revision: { type: 'integer' },
    title: { type: 'text' },
    sections: { type: 'jsonb' },
    figures: { type: 'jsonb' },
    signedBy: { name: 'signed_by', type: 'text' },
    signedOn: { name: 'signed_on', type: 'date' },
  },
});
