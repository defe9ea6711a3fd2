import { commonProblems, Problem, type UnitOfWork, violates } from '@urbanpilot/platform';
import { AccountEntity, type StoredAccount } from './account-entity';

/** Adds an account. @throws Problem `already-exists` when its name is taken. */
export async function insertAccount(unit: UnitOfWork, account: StoredAccount): Promise<void> {
  try {
    await unit.manager.insert(AccountEntity, { ...account });
  } catch (error) {
    if (!violates(error, 'account_name_key_uq')) throw error;
    throw new Problem(commonProblems['already-exists'], { parameters: { what: account.name } });
  }
}

/** The account of that id, locked until the transaction ends. */
export async function lockAccount(unit: UnitOfWork, id: string): Promise<StoredAccount | null> {
  return unit.manager.findOne(AccountEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** Writes an account that was locked before. */
export async function updateAccount(unit: UnitOfWork, { id, ...account }: StoredAccount): Promise<void> {
  await unit.manager.update(AccountEntity, { id }, account);
}

/** Ends every session of a person with all that hangs on it, except the one of `keepUid`. */
export async function deleteSessions(unit: UnitOfWork, accountId: string, keepUid?: string): Promise<void> {
  await unit.rows(
    `DELETE FROM oidc_payload WHERE payload->>'accountId' = $1 AND payload ? 'accountId'
       AND model IN ('Session', 'Grant', 'AuthorizationCode', 'RefreshToken', 'AccessToken')
       AND (uid IS NULL OR uid IS DISTINCT FROM $2)`,
    [accountId, keepUid ?? null],
  );
}
