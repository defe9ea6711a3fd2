import type { PageRequest, Queryable, UnitOfWork } from '@urbanpilot/platform';
import { validate as isUuid } from 'uuid';
import type { Grant } from './grant';

const COLUMNS = `id, issuer, subject, role, reach, unit_id AS "unitId", valid_from AS "validFrom", valid_to AS "validTo", version,
  post_id AS "postId", delegation_id AS "delegationId", on_behalf_of AS "onBehalfOf", scopes,
  created_at AS "createdAt", suspended_at AS "suspendedAt"`;

/** What a list of grants can be narrowed to. */
export interface GrantFilters {
  subject?: string;
  role?: string;
}

/** The grant of that id, when it lies within reach. */
export async function findGrant(reader: Queryable, id: string): Promise<Grant | undefined> {
  const [grant] = await reader.rows<Grant>(`SELECT ${COLUMNS} FROM role_grant WHERE id = $1`, [id]);
  return grant;
}

/**
 * One page of grants in the order in which they were given, and one row more when there is a next page. Only the given
 * filters stand in the statement, so that each combination finds its index.
 */
export async function listGrants(reader: Queryable, filters: GrantFilters, page: PageRequest): Promise<Grant[]> {
  const conditions: [string, unknown][] = [];
  if (page.after) conditions.push(['id >', page.after[0]]);
  if (filters.subject !== undefined) conditions.push(['subject =', filters.subject]);
  if (filters.role !== undefined) conditions.push(['role =', filters.role]);
  const where = conditions.map(([condition], index) => `${condition} $${index + 1}`).join(' AND ') || 'true';
  return reader.rows<Grant>(
    `SELECT ${COLUMNS} FROM role_grant WHERE ${where} ORDER BY id LIMIT $${conditions.length + 1}`,
    [...conditions.map(([, value]) => value), page.limit + 1],
  );
}

/** Whether the subject holds exactly this role and reach now. */
export async function holdsGrant(
  reader: Queryable,
  { issuer, subject, role, reach }: Pick<Grant, 'issuer' | 'subject' | 'role' | 'reach'>,
): Promise<boolean> {
  const rows = await reader.rows(
    `SELECT id FROM role_grant
     WHERE issuer = $1 AND subject = $2 AND role = $3 AND reach = $4::text[]
       AND valid_from <= now() AND (valid_to IS NULL OR valid_to > now()) LIMIT 1`,
    [issuer, subject, role, reach],
  );
  return rows.length > 0;
}

/** All grants in batches. Lifts this transaction's reach: a consumer's projection is whole, whoever asked for it. */
export async function* everyGrant(unit: UnitOfWork, batch = 1_000): AsyncGenerator<Grant> {
  await unit.rows("SELECT set_config('app.reach', '*', true)");
  for (let after: string | null = null; ; ) {
    const grants: Grant[] = await listGrants(unit, {}, { limit: batch - 1, after: after === null ? null : [after] });
    yield* grants;
    const last = grants.at(-1);
    if (!last || grants.length < batch) return;
    after = last.id;
  }
}

/** Whether the subject is an account of this installation that is disabled; the account stays so until the transaction ends. */
export async function holderIsDisabled(unit: UnitOfWork, subject: string): Promise<boolean> {
  if (!isUuid(subject)) return false;
  const [account] = await unit.rows<{ state: string }>('SELECT state FROM account WHERE id = $1 FOR SHARE', [subject]);
  return account?.state === 'disabled';
}
