import { EntitySchema } from 'typeorm';
import type { ProgrammeBatch } from './programme-batch';

export const ProgrammeBatchEntity = new EntitySchema<ProgrammeBatch>({
  name: 'programme_batch',
  columns: {
    id: { type: 'uuid', primary: true },
    programmeId: { name: 'programme_id', type: 'uuid' },
    number: { type: 'integer' },
    startsOn: { name: 'starts_on', type: 'date' },
    endsOn: { name: 'ends_on', type: 'date' },
    documentNumber: { name: 'document_number', type: 'text', nullable: true },
    version: { type: 'integer' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  },
});
