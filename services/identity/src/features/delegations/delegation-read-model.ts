import { type PageRequest, type Queryable, Where } from '@urbanpilot/platform';
import type { Delegation } from './delegation';

const COLUMNS = `id, post_id AS "postId", issuer, subject, reach, scopes, starts_on::text AS "startsOn", ends_on::text AS "endsOn",
  reason, revoked_at AS "revokedAt", version, created_at AS "createdAt"`;

export interface DelegationFilter {
  postId?: string;
  /** Who acts. */
  subject?: string;
}

export async function findDelegation(reader: Queryable, id: string): Promise<Delegation | undefined> {
  const [delegation] = await reader.rows<Delegation>(`SELECT ${COLUMNS} FROM delegation WHERE id = $1`, [id]);
  return delegation;
}

/** A page of delegations in the order in which they were given; one row more than the limit. */
export function listDelegations(
  reader: Queryable,
  { postId, subject }: DelegationFilter,
  page: PageRequest,
): Promise<Delegation[]> {
  const where = new Where().equal('post_id', postId).equal('subject', subject).after('id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows(`SELECT ${COLUMNS} FROM delegation ${where.sql} ORDER BY id LIMIT ${limit}`, where.parameters);
}
