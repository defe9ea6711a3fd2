import type { PageRequest, Queryable } from '@urbanpilot/platform';
import { type Account, nameKey } from './account';

const COLUMNS = `id, name, display_name AS "displayName", state, must_change AS "mustChange", version,
  created_at AS "createdAt"`;

/** What a sign-in needs to know of an account. */
export interface Credentials extends Account {
  passwordHash: string;
}

/** What a list of accounts can be narrowed to. */
export interface AccountFilters {
  name?: string;
  state?: string;
}

/** The account of that id, without the hash of its password. */
export async function findAccount(reader: Queryable, id: string): Promise<Account | undefined> {
  const [account] = await reader.rows<Account>(`SELECT ${COLUMNS} FROM account WHERE id = $1`, [id]);
  return account;
}

/** The account that a person means by a name, in whatever case and width. */
export async function findCredentials(reader: Queryable, name: string): Promise<Credentials | undefined> {
  const [account] = await reader.rows<Credentials>(
    `SELECT ${COLUMNS}, password_hash AS "passwordHash" FROM account WHERE name_key = $1`,
    [nameKey(name)],
  );
  return account;
}

/** One page of accounts in the order in which they were made, and one row more when there is a next page. */
export async function listAccounts(reader: Queryable, filters: AccountFilters, page: PageRequest): Promise<Account[]> {
  const conditions: [string, unknown][] = [];
  if (page.after) conditions.push(['id >', page.after[0]]);
  if (filters.name !== undefined) conditions.push(['name_key =', nameKey(filters.name)]);
  if (filters.state !== undefined) conditions.push(['state =', filters.state]);
  const where = conditions.map(([condition], index) => `${condition} $${index + 1}`).join(' AND ') || 'true';
  return reader.rows<Account>(
    `SELECT ${COLUMNS} FROM account WHERE ${where} ORDER BY id LIMIT $${conditions.length + 1}`,
    [...conditions.map(([, value]) => value), page.limit + 1],
  );
}
