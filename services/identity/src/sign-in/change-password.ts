import type { ServiceContext } from '@urbanpilot/platform';
import type { Account } from '../features/accounts/account';
import { findCredentials } from '../features/accounts/account-read-model';
import { replacePassword } from '../features/accounts/account-sign-in-service';
import { type PasswordFault, passwordFault } from '../features/accounts/password-rules';
import { hashPassword, verifyPassword } from './password-hash';
import { personActor } from './sign-in';

/** A new password for a person who has just proved the current one. */
export interface PasswordChange {
  account: Pick<Account, 'id' | 'name'>;
  fresh: string;
  /** The session of this browser, which stays; every other ends. */
  keepSession: string | undefined;
  requestId: string;
}

/** Replaces the password; answers what is wrong with the new one, or nothing when it is done. */
export async function changePassword(
  context: ServiceContext,
  { account, fresh, keepSession, requestId }: PasswordChange,
): Promise<PasswordFault | 'unchanged' | undefined> {
  const fault = passwordFault(fresh, account.name);
  if (fault !== undefined) return fault;
  const current = await findCredentials(context.database.reader([]), account.name);
  if (await verifyPassword(fresh, current?.passwordHash)) return 'unchanged';
  const hash = await hashPassword(fresh);
  await context.transaction(personActor(context, account.id, requestId), (unit) =>
    replacePassword(unit, account.id, hash, keepSession),
  );
  return undefined;
}
