import { EntitySchema } from 'typeorm';
import type { IndicatorSystem } from './indicator-system';

export const IndicatorSystemEntity = new EntitySchema<IndicatorSystem>({
  name: 'indicator_system',
  columns: {
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    description: { type: 'text', nullable: true },
    state: { type: 'text' },
    items: { type: 'jsonb' },
    groups: { type: 'jsonb' },
    grades: { type: 'jsonb' },
    version: { type: 'integer' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    publishedAt: { name: 'published_at', type: 'timestamptz', nullable: true },
  },
});
