import { checkVersion, commonProblems, Problem, type UnitOfWork } from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import type { Scope } from '../../issuer-scopes';
import { type Client, type ClientChanges, changed } from './client';
import type { StoredClient } from './client-entity';
import { insertClient, lockClient, updateClient } from './client-store';

/** A client to be: the id is made here unless a program chooses it. */
export interface NewClient {
  id?: string;
  name: string;
  scopes: Scope[];
}

/** Adds a client that proves itself by the secret of this hash. */
export async function registerClient(unit: UnitOfWork, input: NewClient, secretHash: string): Promise<Client> {
  const { id = uuidv7(), name, scopes } = input;
  const client: Client = { id, name, scopes, state: 'active', version: 1, createdAt: unit.now };
  await insertClient(unit, { ...client, secretHash });
  record(unit, 'client.registered', client);
  return client;
}

/** Renames, disables or enables a client. Tokens that it holds stay good until they expire. */
export async function changeClient(
  unit: UnitOfWork,
  id: string,
  expectedVersion: number,
  changes: ClientChanges,
): Promise<Client> {
  const before = await lockClient(unit, id);
  if (!before) throw new Problem(commonProblems['not-found']);
  checkVersion(before, expectedVersion);
  const after = changed(before, changes);
  await updateClient(unit, { ...before, ...after });
  record(unit, 'client.changed', after);
  return after;
}

/** Gives an existing client a new secret and its full scopes, and enables it; for the demonstration's clients. */
export async function renewClient(
  unit: UnitOfWork,
  before: StoredClient,
  renewed: Pick<StoredClient, 'name' | 'scopes' | 'secretHash'>,
): Promise<void> {
  const after: StoredClient = { ...before, ...renewed, state: 'active', version: before.version + 1 };
  await updateClient(unit, after);
  record(unit, 'client.secret-renewed', after);
}

function record(unit: UnitOfWork, action: string, client: Client): void {
  const { id, name, scopes, state, version } = client;
  unit.audit({ action, resourceType: 'client', resourceId: id, detail: { name, scopes, state, version } });
}
