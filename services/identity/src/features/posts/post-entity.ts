import { EntitySchema } from 'typeorm';
import type { Post } from './post';

export const PostEntity = new EntitySchema<Post>({
  name: 'post',
  columns: {
    id: { type: 'uuid', primary: true },
    issuer: { type: 'text' },
    subject: { type: 'text' },
    unitId: { name: 'unit_id', type: 'uuid' },
    role: { type: 'text' },
    reach: { type: 'text', array: true },
    title: { type: 'text' },
    startsOn: { name: 'starts_on', type: 'date' },
    endsOn: { name: 'ends_on', type: 'date', nullable: true },
    endedAt: { name: 'ended_at', type: 'timestamptz', nullable: true },
    takenOverFrom: { name: 'taken_over_from', type: 'uuid', nullable: true },
    toldAt: { name: 'told_at', type: 'timestamptz', nullable: true },
    version: { type: 'integer' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  },
});
