import { EntitySchema } from 'typeorm';
import type { Grant } from './grant';

export const GrantEntity = new EntitySchema<Grant>({
  name: 'role_grant',
  columns: {
    id: { type: 'uuid', primary: true },
    issuer: { type: 'text' },
    subject: { type: 'text' },
    role: { type: 'text' },
    reach: { type: 'text', array: true },
    unitId: { type: 'uuid', name: 'unit_id', nullable: true },
    validFrom: { type: 'timestamptz', name: 'valid_from' },
    validTo: { type: 'timestamptz', name: 'valid_to', nullable: true },
    version: { type: 'integer' },
    postId: { name: 'post_id', type: 'uuid', nullable: true },
    delegationId: { name: 'delegation_id', type: 'uuid', nullable: true },
    onBehalfOf: { name: 'on_behalf_of', type: 'text', nullable: true },
    scopes: { type: 'text', array: true, nullable: true },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    suspendedAt: { type: 'timestamptz', name: 'suspended_at', nullable: true },
  },
});
