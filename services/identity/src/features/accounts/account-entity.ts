import { EntitySchema } from 'typeorm';
import type { Account } from './account';

/** An account as it is stored: with the hash of its password, which never leaves the service. */
export interface StoredAccount extends Account {
  nameKey: string;
  passwordHash: string;
  passwordChangedAt: Date;
}

export const AccountEntity = new EntitySchema<StoredAccount>({
  name: 'account',
  columns: {
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    nameKey: { type: 'text', name: 'name_key' },
    displayName: { type: 'text', name: 'display_name' },
    passwordHash: { type: 'text', name: 'password_hash' },
    passwordChangedAt: { type: 'timestamptz', name: 'password_changed_at' },
    state: { type: 'text' },
    mustChange: { type: 'boolean', name: 'must_change' },
    version: { type: 'integer' },
    createdAt: { type: 'timestamptz', name: 'created_at' },
  },
});
