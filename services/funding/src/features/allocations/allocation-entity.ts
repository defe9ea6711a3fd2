import { EntitySchema } from 'typeorm';
import type { Allocation } from './allocation';

/** The driver gives bigint as text, and so it stays. */
export const AllocationEntity = new EntitySchema<Allocation>({
  name: 'allocation',
  columns: {
    id: { type: 'uuid', primary: true },
    fundId: { name: 'fund_id', type: 'uuid' },
    programmeId: { name: 'programme_id', type: 'uuid' },
    name: { type: 'text' },
    state: { type: 'text' },
    pool: { name: 'pool_fen', type: 'bigint' },
    reserve: { name: 'reserve_fen', type: 'bigint' },
    factors: { type: 'jsonb' },
    gradeCoefficients: { name: 'grade_coefficients', type: 'jsonb' },
    base: { name: 'base_fen', type: 'bigint' },
    floors: { type: 'jsonb' },
    caps: { type: 'jsonb' },
    exclusions: { type: 'jsonb' },
    result: { type: 'jsonb', nullable: true },
    fingerprint: { type: 'text', nullable: true },
    draftedBy: { name: 'drafted_by', type: 'text' },
    changedBy: { name: 'changed_by', type: 'text', array: true },
    proposedBy: { name: 'proposed_by', type: 'text', nullable: true },
    approvedBy: { name: 'approved_by', type: 'text', nullable: true },
    issuedBy: { name: 'issued_by', type: 'text', nullable: true },
    returnReason: { name: 'return_reason', type: 'text', nullable: true },
    documentNumber: { name: 'document_number', type: 'text', nullable: true },
    issuedAt: { name: 'issued_at', type: 'timestamptz', nullable: true },
    version: { type: 'integer' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  },
});
