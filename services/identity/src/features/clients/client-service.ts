import { checkVersion, commonProblems, Problem, requireWholeReach, type UnitOfWork } from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import type { Scope } from '../../issuer-scopes';
import { type Client, type ClientChanges, type ClientKind, changed, checkPages, grantTypesOf } from './client';
import type { StoredClient } from './client-entity';
import { deleteGrantsThrough, insertClient, lockClient, updateClient } from './client-store';

/** A client to be: the id is made here unless a program chooses it. */
export interface NewClient {
  id?: string;
  name: string;
  scopes: Scope[];
  kind?: ClientKind;
  redirectUris?: string[];
  postLogoutRedirectUris?: string[];
}

/** Adds a client that proves itself by the secret of this hash, or has none because it is public. */
export async function registerClient(unit: UnitOfWork, input: NewClient, secretHash: string | null): Promise<Client> {
  requireWholeReach(unit.actor);
  const { id = uuidv7(), name, scopes, kind = 'confidential', redirectUris = [], postLogoutRedirectUris = [] } = input;
  const pages = { kind, redirectUris, postLogoutRedirectUris };
  const client: Client = { id, name, ...pages, scopes, state: 'active', version: 1, createdAt: unit.now };
  checkPages(client);
  const secrets = {
    secretHash: kind === 'public' ? null : secretHash,
    previousSecretHash: null,
    previousSecretUntil: null,
  };
  await insertClient(unit, { ...client, ...secrets, grantTypes: grantTypesOf(client) });
  record(unit, 'client.registered', client);
  return client;
}

/**
 * Renames, disables or enables a client, or changes its pages. Tokens that it holds stay good until they expire; what
 * people had granted through a disabled one is gone.
 */
export async function changeClient(
  unit: UnitOfWork,
  id: string,
  expectedVersion: number,
  changes: ClientChanges,
): Promise<Client> {
  const before = await lockedFor(unit, id, expectedVersion);
  const after = changed(before, changes);
  checkPages(after);
  await updateClient(unit, { ...before, ...after, grantTypes: grantTypesOf(after) });
  if (after.state === 'disabled') await deleteGrantsThrough(unit, id);
  record(unit, 'client.changed', after);
  return after;
}

/**
 * Gives a client a new secret. The one before is taken for `overlapHours` more, so that a system is never without one
 * while it is being changed over; 0 ends it at once, after a leak.
 */
export async function rotateSecret(
  unit: UnitOfWork,
  id: string,
  expectedVersion: number,
  secretHash: string,
  overlapHours: number,
): Promise<Client> {
  const before = await lockedFor(unit, id, expectedVersion);
  if (before.kind === 'public') {
    const parameters = { state: before.kind, allowed: 'confidential' };
    throw new Problem(commonProblems['wrong-state'], { parameters });
  }
  const previous = overlapHours > 0 ? before.secretHash : null;
  const after: StoredClient = {
    ...before,
    ...{ secretHash, version: before.version + 1, previousSecretHash: previous },
    previousSecretUntil: previous === null ? null : new Date(unit.now.getTime() + overlapHours * 3_600_000),
  };
  await updateClient(unit, after);
  record(unit, 'client.secret-rotated', after);
  return after;
}

async function lockedFor(unit: UnitOfWork, id: string, expectedVersion: number): Promise<StoredClient> {
  requireWholeReach(unit.actor);
  const client = await lockClient(unit, id);
  if (!client) throw new Problem(commonProblems['not-found']);
  checkVersion(client, expectedVersion);
  return client;
}

/** Makes a public client, or sets its pages anew; for the demonstration's documentation page. */
export async function ensureClient(unit: UnitOfWork, input: NewClient & { id: string }): Promise<void> {
  const stored = await lockClient(unit, input.id);
  if (!stored) {
    await registerClient(unit, input, null);
    return;
  }
  const { redirectUris = [], postLogoutRedirectUris = [] } = input;
  const changes = { state: 'active' as const, redirectUris, postLogoutRedirectUris };
  const fits = stored.state === 'active' && stored.redirectUris.join(' ') === redirectUris.join(' ');
  if (!fits) await changeClient(unit, input.id, stored.version, changes);
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
  const { id, name, kind, redirectUris, postLogoutRedirectUris, scopes, state, version } = client;
  const detail = { name, kind, redirectUris, postLogoutRedirectUris, scopes, state, version };
  unit.audit({ action, resourceType: 'client', resourceId: id, detail });
}
