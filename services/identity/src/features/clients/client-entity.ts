import { EntitySchema } from 'typeorm';
import type { Client } from './client';

/** A client as it is stored: with the hash of its secret, which never leaves the service. */
export interface StoredClient extends Client {
  secretHash: string | null;
  /** The hash before, while both are taken. */
  previousSecretHash: string | null;
  previousSecretUntil: Date | null;
  grantTypes: string[];
}

export const ClientEntity = new EntitySchema<StoredClient>({
  name: 'client',
  columns: {
    id: { type: 'text', primary: true },
    name: { type: 'text' },
    kind: { type: 'text' },
    redirectUris: { type: 'text', array: true, name: 'redirect_uris' },
    postLogoutRedirectUris: { type: 'text', array: true, name: 'post_logout_redirect_uris' },
    grantTypes: { type: 'text', array: true, name: 'grant_types' },
    secretHash: { type: 'text', name: 'secret_hash', nullable: true },
    previousSecretHash: { type: 'text', name: 'previous_secret_hash', nullable: true },
    previousSecretUntil: { type: 'timestamptz', name: 'previous_secret_until', nullable: true },
    scopes: { type: 'text', array: true },
    state: { type: 'text' },
    version: { type: 'integer' },
    createdAt: { type: 'timestamptz', name: 'created_at' },
  },
});
