import { EntitySchema } from 'typeorm';
import type { Round } from './round';

export const RoundEntity = new EntitySchema<Round>({
  name: 'round',
  columns: {
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    programmeId: { name: 'programme_id', type: 'uuid' },
    period: { type: 'text' },
    systemId: { name: 'system_id', type: 'uuid' },
    sourcePriority: { name: 'source_priority', type: 'jsonb' },
    findingBelowScore: { name: 'finding_below_score', type: 'numeric', nullable: true },
    findingDueDays: { name: 'finding_due_days', type: 'integer' },
    regionCount: { name: 'region_count', type: 'integer' },
    scoresOn: { name: 'scores_on', type: 'date', nullable: true },
    plannedBy: { name: 'planned_by', type: 'text', nullable: true },
    state: { type: 'text' },
    snapshotSha256: { name: 'snapshot_sha256', type: 'text', nullable: true },
    frozenAt: { name: 'frozen_at', type: 'timestamptz', nullable: true },
    scoringOperationId: { name: 'scoring_operation_id', type: 'uuid', nullable: true },
    scoredBy: { name: 'scored_by', type: 'text', nullable: true },
    scoredAt: { name: 'scored_at', type: 'timestamptz', nullable: true },
    fingerprint: { type: 'text', nullable: true },
    approvedBy: { name: 'approved_by', type: 'text', nullable: true },
    approvedAt: { name: 'approved_at', type: 'timestamptz', nullable: true },
    publishedAt: { name: 'published_at', type: 'timestamptz', nullable: true },
    version: { type: 'integer' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  },
});
