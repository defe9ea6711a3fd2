import type { Role } from '@urbanpilot/contract';
import type { Database } from '../database/database';
import type { Reach } from '../database/reach';

/** A role over a set of territories, for one unit or for all. */
export interface Grant {
  role: Role;
  reach: Reach;
  unitId: string | null;
}

const CACHE_MS = 5_000;
const CACHE_SIZE = 10_000;

/**
 * The grants of a subject, from this service's projection of identity's events. Kept for five seconds, so that with the
 * event's own way a revocation takes effect well within the sixty seconds promised, also when the clock is set back.
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
    const rows = await this.database.reader([]).rows<{ role: Role; reach: string[]; unitId: string | null }>(
      `SELECT role, reach, unit_id AS "unitId" FROM access_grant
       WHERE issuer = $1 AND subject = $2 AND valid_from <= now() AND (valid_to IS NULL OR valid_to > now())`,
      [issuer, subject],
    );
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
export function unionOfReach(grants: readonly Grant[]): Reach {
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
