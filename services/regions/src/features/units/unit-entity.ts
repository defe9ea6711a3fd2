import { EntitySchema } from 'typeorm';
import type { Unit } from './unit';

export const UnitEntity = new EntitySchema<Unit>({
  name: 'unit',
  columns: {
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    kind: { type: 'text' },
    creditCode: { name: 'credit_code', type: 'text', nullable: true },
    parentId: { name: 'parent_id', type: 'uuid', nullable: true },
    territoryId: { name: 'territory_id', type: 'uuid', nullable: true },
    divisionCode: { name: 'division_code', type: 'text', nullable: true },
    contacts: { type: 'jsonb' },
    closedOn: { name: 'closed_on', type: 'date', nullable: true },
    successorId: { name: 'successor_id', type: 'uuid', nullable: true },
    version: { type: 'integer' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  },
});
