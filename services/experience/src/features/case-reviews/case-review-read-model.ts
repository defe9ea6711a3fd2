import { type Actor, type PageRequest, personsOf, type Queryable, Where } from '@urbanpilot/platform';
import type { CaseReview } from './case-review';

/** A page of a case's reviews, oldest first, one row more than asked for. */
export async function listReviews(reader: Queryable, caseId: string, page: PageRequest): Promise<CaseReview[]> {
  const where = new Where().equal('case_id', caseId).after('id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows<CaseReview>(
    `SELECT id, case_id AS "caseId", territory_id AS "territoryId", verdict, opinion, reviewed_by AS "reviewedBy",
       reviewed_at AS "reviewedAt"
     FROM case_review ${where.sql} ORDER BY id LIMIT ${limit}`,
    where.parameters,
  );
}

/**
 * Whether somebody holds a post of the region, as a grant of the region's or a department's role over it. Asked of the
 * grants themselves: the actor of a request carries only the roles that fit its route.
 */
export async function holdsPostIn(
  reader: Queryable,
  actor: Pick<Actor, 'issuer' | 'subject' | 'sameAs'>,
  territoryId: string,
): Promise<boolean> {
  const rows = await reader.rows(
    `SELECT id FROM access_grant
     WHERE issuer || '|' || subject = ANY ($1) AND role IN ('pilot', 'department') AND reach && ARRAY['*', $2]
       AND valid_from <= now() AND (valid_to IS NULL OR valid_to > now()) LIMIT 1`,
    [personsOf(actor), territoryId],
  );
  return rows.length > 0;
}
