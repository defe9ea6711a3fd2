import type { Role } from '@urbanpilot/contract';
import type { Database } from '../database/database';
import type { Reach } from '../database/reach';

/** A role over a set of territories, for one unit or for all. */
export interface Grant {
  role: Role;
  reach: Reach;
  unitId: string | null;
  /** To which scopes a delegation is limited; null: to none. */
  scopes: string[] | null;
  /** Who delegated it (代理), as `actorId` says him; null: it is the holder's own. */
  onBehalfOf: string | null;
  /** With whom delegations make its holder one person; the same for all his grants. */
  sameAs: string[];
}

/**
 * Who counts as one person with a subject ($1, $2): those for whom he acts, and whoever else acts for them or for him. So for a
 * year beyond a delegation's end, or ending it would be enough to approve what the other drafted.
 */
const COUNTS = `valid_from <= now() AND valid_to > valid_from AND valid_to > now() - interval '1 year'`;
const GRANTS = `
WITH one AS (
  SELECT $1::text || '|' || $2::text AS person
  UNION SELECT on_behalf_of FROM access_grant
    WHERE issuer = $1 AND subject = $2 AND on_behalf_of IS NOT NULL AND ${COUNTS})
SELECT role, reach_over_time(reach) AS reach, unit_id AS "unitId", scopes, on_behalf_of AS "onBehalfOf", ARRAY(
  (SELECT person FROM one
   UNION SELECT issuer || '|' || subject FROM access_grant WHERE on_behalf_of IN (SELECT person FROM one) AND ${COUNTS})
  EXCEPT SELECT $1::text || '|' || $2::text) AS "sameAs"
FROM access_grant
WHERE issuer = $1 AND subject = $2 AND valid_from <= now() AND (valid_to IS NULL OR valid_to > now())`;

const CACHE_MS = 5_000;
const CACHE_SIZE = 10_000;

/**
 * The grants of a subject, from this service's projection of identity's events. Kept for five seconds, so that with the
 * event's own way a revocation takes effect well within the sixty seconds promised, also when the clock is set back. What
 * took over a territory is reached by whoever reaches that one.
 */
export class GrantDirectory {
  private readonly cache = new Map<string, { grants: Grant[]; until: number }>();

  constructor(private readonly database: Database) {}

  find(issuer: string, subject: string): Grant[] | Promise<Grant[]> {
    const key = `${issuer}|${subject}`;
    const known = this.cache.get(key);
    return known && known.until > performance.now() ? known.grants : this.load(key, issuer, subject);
  }

  private async load(key: string, issuer: string, subject: string): Promise<Grant[]> {
    const rows = await this.database
      .reader([])
      .rows<Omit<Grant, 'reach'> & { reach: string[] }>(GRANTS, [issuer, subject]);
    const grants = rows.map((row) => ({ ...row, reach: row.reach.includes('*') ? ('*' as const) : row.reach }));
    if (this.cache.size >= CACHE_SIZE) this.cache.clear();
    // A subject without any grant is looked up again, so that its first grant takes effect at once.
    if (grants.length > 0) this.cache.set(key, { grants, until: performance.now() + CACHE_MS });
    return grants;
  }

  /** Forgets what is cached; for tests that change a grant and look at once. */
  clear(): void {
    this.cache.clear();
  }
}

/** The union of what the grants reach. */
export function unionOfReach(grants: readonly Pick<Grant, 'reach'>[]): Reach {
  const territories = new Set<string>();
  for (const { reach } of grants) {
    if (reach === '*') return '*';
    for (const territory of reach) territories.add(territory);
  }
  return [...territories];
}

/** Whether one reach includes all of another. */
export function covers(reach: Reach, other: Reach): boolean {
  return reach === '*' || (other !== '*' && other.every((territory) => reach.includes(territory)));
}
