import {
  actorId,
  checkVersion,
  isSamePerson,
  notFound,
  Problem,
  requireWholeReach,
  type UnitOfWork,
} from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { resumeGrants, suspendGrants } from '../grants/grant-service';
import { type Account, type AccountChanges, changedAccount, nameKey, normalizedName } from './account';
import type { StoredAccount } from './account-entity';
import { accountProblems } from './account-problems';
import { deleteSessions, insertAccount, lockAccount, updateAccount } from './account-store';

/** An account to be, with the hash of its temporary password. */
export interface NewAccount {
  id?: string;
  name: string;
  displayName: string;
  mustChange?: boolean;
}

/** Adds an account whose password must be replaced at the first sign-in. */
export async function createAccount(unit: UnitOfWork, input: NewAccount, passwordHash: string): Promise<Account> {
  requireWholeReach(unit.actor);
  const { id = uuidv7(), displayName, mustChange = true } = input;
  const name = normalizedName(input.name);
  const times = { createdAt: unit.now, passwordChangedAt: unit.now };
  const account: StoredAccount = {
    ...{ id, name, nameKey: nameKey(name), displayName, passwordHash, mustChange, state: 'active', version: 1 },
    ...times,
  };
  await insertAccount(unit, account);
  record(unit, 'account.created', account);
  return account;
}

/** Renames, disables or enables an account. A disabled one loses its sessions, and its grants rest until it is enabled. */
export async function changeAccount(
  unit: UnitOfWork,
  issuer: string,
  id: string,
  expectedVersion: number,
  changes: AccountChanges,
): Promise<Account> {
  const before = await lockedFor(unit, id, expectedVersion);
  if (changes.state !== undefined) refuseOwn(unit, issuer, id);
  const after = changedAccount(before, changes);
  await updateAccount(unit, after);
  if (before.state !== after.state) {
    if (after.state === 'disabled') await deleteSessions(unit, id);
    await (after.state === 'disabled' ? suspendGrants : resumeGrants)(unit, { issuer, subject: id });
  }
  record(unit, 'account.changed', after);
  return after;
}

/** Replaces a password that was forgotten by a temporary one, and ends the sessions that the old one opened. */
export async function resetPassword(
  unit: UnitOfWork,
  issuer: string,
  id: string,
  expectedVersion: number,
  passwordHash: string,
): Promise<Account> {
  const before = await lockedFor(unit, id, expectedVersion);
  refuseOwn(unit, issuer, id);
  const after = { ...changedAccount(before, {}), passwordHash, passwordChangedAt: unit.now, mustChange: true };
  await updateAccount(unit, after);
  await deleteSessions(unit, id);
  record(unit, 'account.password-reset', after);
  return after;
}

/** Gives an existing account this password for good and enables it; for the demonstration's accounts. */
export async function renewAccount(
  unit: UnitOfWork,
  issuer: string,
  id: string,
  passwordHash: string,
): Promise<Account> {
  const before = await lockAccount(unit, id);
  if (!before) throw notFound();
  const renewed = { passwordHash, passwordChangedAt: unit.now, mustChange: false };
  const after = { ...changedAccount(before, { state: 'active' }), ...renewed };
  await updateAccount(unit, after);
  if (before.state === 'disabled') await resumeGrants(unit, { issuer, subject: id });
  record(unit, 'account.password-renewed', after);
  return after;
}

/** Signs a person out everywhere. */
export async function endSessions(unit: UnitOfWork, id: string): Promise<Account> {
  requireWholeReach(unit.actor);
  const account = await lockAccount(unit, id);
  if (!account) throw notFound();
  await deleteSessions(unit, id);
  record(unit, 'account.sessions-ended', account);
  return account;
}

/** Records that an account was unlocked; the counts belong to the sign-in. */
export async function unlockAccount(unit: UnitOfWork, id: string): Promise<Account> {
  requireWholeReach(unit.actor);
  const account = await lockAccount(unit, id);
  if (!account) throw notFound();
  record(unit, 'account.unlocked', account);
  return account;
}

/** Reads a person's data in full, which leaves a record (P30). */
export async function readAccount(unit: UnitOfWork, account: Account | undefined): Promise<Account> {
  requireWholeReach(unit.actor);
  if (!account) throw notFound();
  unit.audit({ action: 'account.read', resourceType: 'account', resourceId: account.id });
  return account;
}

async function lockedFor(unit: UnitOfWork, id: string, expectedVersion: number): Promise<StoredAccount> {
  requireWholeReach(unit.actor);
  const account = await lockAccount(unit, id);
  if (!account) throw notFound();
  checkVersion(account, expectedVersion);
  return account;
}

function refuseOwn(unit: UnitOfWork, issuer: string, subject: string): void {
  if (isSamePerson(unit.actor, actorId({ issuer, subject }))) throw new Problem(accountProblems['own-account']);
}

/** The record names the account by its id; names of people do not belong into a log that is kept for good. */
function record(unit: UnitOfWork, action: string, { id, state, mustChange, version }: Account): void {
  unit.audit({ action, resourceType: 'account', resourceId: id, detail: { state, mustChange, version } });
}
