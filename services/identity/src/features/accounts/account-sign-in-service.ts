import type { UnitOfWork } from '@urbanpilot/platform';
import { changedAccount } from './account';
import type { Credentials } from './account-read-model';
import { deleteSessions, lockAccount, updateAccount } from './account-store';

/**
 * Whether what was verified still stands: the password was not changed and the account not disabled while it was being
 * checked, which takes a while. The account stays locked until the transaction ends.
 */
export async function stillStands(unit: UnitOfWork, verified: Credentials): Promise<boolean> {
  const account = await lockAccount(unit, verified.id);
  return account?.state === 'active' && account.passwordHash === verified.passwordHash;
}

/** Stores the same password under newer parameters; nothing that anybody sees changes. */
export async function renewHash(unit: UnitOfWork, id: string, passwordHash: string): Promise<void> {
  const account = await lockAccount(unit, id);
  if (account) await updateAccount(unit, { ...account, passwordHash });
}

/** A person replaces the own password; every session but the one at hand ends (ASVS 5.0 7.4.3). */
export async function replacePassword(
  unit: UnitOfWork,
  id: string,
  passwordHash: string,
  keepSession: string | undefined,
): Promise<void> {
  const account = await lockAccount(unit, id);
  if (!account) throw new Error('The account is gone');
  await updateAccount(unit, {
    ...changedAccount(account, {}),
    passwordHash,
    mustChange: false,
    passwordChangedAt: unit.now,
  });
  await deleteSessions(unit, id, keepSession);
  unit.audit({ action: 'account.password-changed', resourceType: 'account', resourceId: id });
}

/** A person has signed out; `everywhere` ends his sessions in other browsers too. */
export async function recordSignOut(unit: UnitOfWork, id: string, everywhere: boolean): Promise<void> {
  if (everywhere) await deleteSessions(unit, id);
  unit.audit({ action: 'sign-out.done', resourceType: 'account', resourceId: id, detail: { everywhere } });
}
