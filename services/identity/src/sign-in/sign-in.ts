import {
  type Actor,
  actorWithoutRights,
  type ServiceContext,
  systemActor,
  type UnitOfWork,
} from '@urbanpilot/platform';
import type { Account } from '../features/accounts/account';
import { type Credentials, findCredentials } from '../features/accounts/account-read-model';
import { renewHash, stillStands } from '../features/accounts/account-sign-in-service';
import {
  ACCOUNT_LIMIT,
  ADDRESS_LIMIT,
  accountAttempts,
  addressAttempts,
  forgetAttempts,
  reserveAttempt,
  returnAttempt,
} from './attempts';
import { hashPassword, isOutdated, verifyPassword } from './password-hash';

/** What a person typed, from where and for which client. */
export interface SignInAttempt {
  name: string;
  password: string;
  address: string;
  clientId: string;
  requestId: string;
}

export type SignInOutcome =
  | { kind: 'verified'; account: Account }
  /** Unknown name, wrong password and disabled account are one answer. */
  | { kind: 'wrong' }
  | { kind: 'locked'; seconds: number };

const NOBODY = 'unknown';

/**
 * Checks a name and a password. What was tried is counted in the database before it is checked, every outcome leaves an
 * audit row, and neither answer nor time tells whether the name exists.
 *
 * @throws BusyError when too many passwords are being checked.
 */
export async function signIn(context: ServiceContext, attempt: SignInAttempt): Promise<SignInOutcome> {
  const { name, password } = attempt;
  const found = await findCredentials(context.database.reader([]), name);
  const seconds = await reserve(context, attempt, found?.id);
  if (seconds > 0) return { kind: 'locked', seconds };
  const fits = await verifyPassword(password, found?.passwordHash);
  if (!found || !fits || !(await accept(context, attempt, found))) return reject(context, attempt, found?.id);
  if (isOutdated(found.passwordHash)) await rehash(context, attempt, found);
  return { kind: 'verified', account: found };
}

/** Counts against the address and the account; a pause of either refuses, and is recorded. */
function reserve(context: ServiceContext, attempt: SignInAttempt, accountId: string | undefined): Promise<number> {
  return context.transaction(systemActor(attempt.requestId), async (unit) => {
    const byAddress = await reserveAttempt(unit, addressAttempts(attempt.address), ADDRESS_LIMIT);
    const byAccount = byAddress > 0 ? 0 : await reserveAttempt(unit, accountAttempts(attempt.name), ACCOUNT_LIMIT);
    const seconds = Math.max(byAddress, byAccount);
    if (seconds > 0) record(unit, 'sign-in.locked-out', attempt, accountId);
    return seconds;
  });
}

/** The sign-in counts only if what was checked still stands when it is recorded. */
function accept(context: ServiceContext, attempt: SignInAttempt, account: Credentials): Promise<boolean> {
  return context.transaction(personActor(context, account.id, attempt.requestId), async (unit) => {
    if (!(await stillStands(unit, account))) return false;
    await returnAttempt(unit, addressAttempts(attempt.address));
    await forgetAttempts(unit, accountAttempts(attempt.name));
    record(unit, 'sign-in.succeeded', attempt, account.id);
    return true;
  });
}

async function reject(context: ServiceContext, attempt: SignInAttempt, accountId?: string): Promise<SignInOutcome> {
  await context.transaction(systemActor(attempt.requestId), async (unit) =>
    record(unit, 'sign-in.failed', attempt, accountId),
  );
  return { kind: 'wrong' };
}

async function rehash(context: ServiceContext, attempt: SignInAttempt, account: Credentials): Promise<void> {
  const passwordHash = await hashPassword(attempt.password);
  await context.transaction(personActor(context, account.id, attempt.requestId), async (unit) => {
    if (await stillStands(unit, account)) await renewHash(unit, account.id, passwordHash);
  });
}

/** The person as the actor of what he does on the pages; roles play no part there. */
export function personActor({ config }: ServiceContext, subject: string, requestId: string): Actor {
  return actorWithoutRights({ issuer: config.issuerUrl, subject }, requestId);
}

/** The name that was typed is left out: it may be a password in the wrong field, and names of people stay out of logs. */
function record(unit: UnitOfWork, action: string, attempt: SignInAttempt, accountId: string = NOBODY): void {
  const { address, clientId } = attempt;
  unit.audit({ action, resourceType: 'account', resourceId: accountId, detail: { address, clientId } });
}
