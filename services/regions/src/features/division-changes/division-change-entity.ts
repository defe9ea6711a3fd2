import { EntitySchema } from 'typeorm';
import type { DivisionChange } from './division-change';

export const DivisionChangeEntity = new EntitySchema<DivisionChange>({
  name: 'division_change',
  columns: {
    id: { type: 'uuid', primary: true },
    kind: { type: 'text' },
    effectiveOn: { name: 'effective_on', type: 'date' },
    documentNumber: { name: 'document_number', type: 'text' },
    source: { type: 'text', nullable: true },
    mappings: { type: 'jsonb' },
    divisions: { type: 'jsonb' },
    children: { type: 'jsonb' },
    successions: { type: 'jsonb' },
    codes: { type: 'text', array: true },
    state: { type: 'text' },
    enteredBy: { name: 'entered_by', type: 'text' },
    appliedAt: { name: 'applied_at', type: 'timestamptz', nullable: true },
    cancelReason: { name: 'cancel_reason', type: 'text', nullable: true },
    version: { type: 'integer' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  },
});
