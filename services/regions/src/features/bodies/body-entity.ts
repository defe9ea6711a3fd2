import { EntitySchema } from 'typeorm';
import type { Body } from './body';

export const BodyEntity = new EntitySchema<Body>({
  name: 'body',
  columns: {
    id: { type: 'uuid', primary: true },
    kind: { type: 'text' },
    name: { type: 'text' },
    territoryId: { name: 'territory_id', type: 'uuid', nullable: true },
    programmeId: { name: 'programme_id', type: 'uuid', nullable: true },
    establishedOn: { name: 'established_on', type: 'date' },
    dissolvedOn: { name: 'dissolved_on', type: 'date', nullable: true },
    version: { type: 'integer' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  },
});
