import { EntitySchema } from 'typeorm';
import type { Delegation } from './delegation';

export const DelegationEntity = new EntitySchema<Delegation>({
  name: 'delegation',
  columns: {
    id: { type: 'uuid', primary: true },
    postId: { name: 'post_id', type: 'uuid' },
    issuer: { type: 'text' },
    subject: { type: 'text' },
    reach: { type: 'text', array: true },
    scopes: { type: 'text', array: true, nullable: true },
    startsOn: { name: 'starts_on', type: 'date' },
    endsOn: { name: 'ends_on', type: 'date' },
    reason: { type: 'text' },
    revokedAt: { name: 'revoked_at', type: 'timestamptz', nullable: true },
    version: { type: 'integer' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  },
});
