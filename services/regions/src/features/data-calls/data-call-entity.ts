import { EntitySchema } from 'typeorm';
import type { DataCall } from './data-call';

export const DataCallEntity = new EntitySchema<DataCall>({
  name: 'data_call',
  columns: {
    id: { type: 'uuid', primary: true },
    title: { type: 'text' },
    description: { type: 'text', nullable: true },
    fields: { type: 'jsonb' },
    territoryIds: { name: 'territory_ids', type: 'uuid', array: true },
    unitIds: { name: 'unit_ids', type: 'uuid', array: true },
    concernedIds: { name: 'concerned_ids', type: 'uuid', array: true },
    concernsCity: { name: 'concerns_city', type: 'boolean' },
    dueOn: { name: 'due_on', type: 'date' },
    reminderDays: { name: 'reminder_days', type: 'integer' },
    state: { type: 'text' },
    sentOn: { name: 'sent_on', type: 'date', nullable: true },
    closedOn: { name: 'closed_on', type: 'date', nullable: true },
    version: { type: 'integer' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  },
});
