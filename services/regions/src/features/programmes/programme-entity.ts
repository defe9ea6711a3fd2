import { EntitySchema } from 'typeorm';
import type { Programme } from './programme';

export const ProgrammeEntity = new EntitySchema<Programme>({
  name: 'programme',
  columns: {
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    kind: { type: 'text' },
    level: { type: 'text' },
    topic: { type: 'text', nullable: true },
    startsOn: { name: 'starts_on', type: 'date' },
    endsOn: { name: 'ends_on', type: 'date' },
    version: { type: 'integer' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  },
});
