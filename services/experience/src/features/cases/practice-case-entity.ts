import { EntitySchema } from 'typeorm';
import type { PracticeCase } from './practice-case';

export const PracticeCaseEntity = new EntitySchema<PracticeCase>({
  name: 'practice_case',
  columns: {
    id: { type: 'uuid', primary: true },
    programmeId: { name: 'programme_id', type: 'uuid' },
    territoryId: { name: 'territory_id', type: 'uuid' },
    roundId: { name: 'round_id', type: 'uuid', nullable: true },
    title: { type: 'text' },
    domain: { type: 'text', nullable: true },
    problem: { type: 'text', nullable: true },
    measures: { type: 'text', nullable: true },
    results: { type: 'text', nullable: true },
    conditions: { type: 'text', nullable: true },
    state: { type: 'text' },
    dueOn: { name: 'due_on', type: 'date', nullable: true },
    authors: { type: 'text', array: true },
    submittedBy: { name: 'submitted_by', type: 'text', nullable: true },
    publishedOn: { name: 'published_on', type: 'date', nullable: true },
    version: { type: 'integer' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  },
});
