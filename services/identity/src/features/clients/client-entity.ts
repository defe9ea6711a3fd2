import { EntitySchema } from 'typeorm';
import type { Client } from './client';

/** A client as it is stored: with the hash of its secret, which never leaves the service. */
export interface StoredClient extends Client {
  secretHash: string;
}

export const ClientEntity = new EntitySchema<StoredClient>({
  name: 'client',
  columns: {
    id: { type: 'text', primary: true },
    name: { type: 'text' },
    secretHash: { type: 'text', name: 'secret_hash' },
    scopes: { type: 'text', array: true },
    state: { type: 'text' },
    version: { type: 'integer' },
    createdAt: { type: 'timestamptz', name: 'created_at' },
  },
});
