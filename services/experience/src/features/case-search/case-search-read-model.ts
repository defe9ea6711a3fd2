import { type PageRequest, type Queryable, Where } from '@urbanpilot/platform';
import type { CaseDomain } from '../cases/practice-case';
import type { Facets, FoundCase } from './case-search';

export interface CaseSearchFilter {
  domain?: CaseDomain;
  territoryId?: string;
}

/** Territories that a facet names at most; the rest are in the total. */
const MAX_TERRITORIES = 100;

/**
 * A page of what fits best, one row more than asked for. Ranks are `real`; they are compared as such, so that a cursor
 * means the very row that it was made from. The page is cut before the texts are read.
 */
export async function findFitting(
  reader: Queryable,
  tsQuery: string,
  filter: CaseSearchFilter,
  page: PageRequest,
): Promise<FoundCase[]> {
  const where = narrowing(tsQuery, filter);
  const [rank, id] = page.after ?? [];
  const after = page.after
    ? `WHERE rank < ${where.parameter(rank)}::real OR (rank = $${where.parameters.length}::real AND case_id > ${where.parameter(id)}::uuid)`
    : '';
  const limit = where.parameter(page.limit + 1);
  return reader.rows<FoundCase>(
    `SELECT c.id, c.programme_id AS "programmeId", c.territory_id AS "territoryId", c.domain, c.title, c.problem, c.measures,
       c.results, c.conditions, c.published_on AS "publishedOn", p.rank
     FROM (SELECT case_id, rank
           FROM (SELECT case_id, ts_rank(document, $1::tsquery, 1) AS rank FROM matching_search_entries($1::tsquery) ${where.sql}) s
           ${after} ORDER BY rank DESC, case_id LIMIT ${limit}) p
     JOIN practice_case c ON c.id = p.case_id ORDER BY p.rank DESC, p.case_id`,
    where.parameters,
  );
}

/** Counts of all that fits, by domain and by territory, the most frequent first. */
export async function countFitting(reader: Queryable, tsQuery: string, filter: CaseSearchFilter): Promise<Facets> {
  const where = narrowing(tsQuery, filter);
  const rows = await reader.rows<{ domain: CaseDomain | null; territoryId: string | null; count: number }>(
    `SELECT domain, territory_id AS "territoryId", count(*)::integer AS count
     FROM matching_search_entries($1::tsquery) ${where.sql} GROUP BY GROUPING SETS ((domain), (territory_id))
     ORDER BY count DESC, domain, territory_id`,
    where.parameters,
  );
  const domains = rows.flatMap(({ domain, count }) => (domain === null ? [] : [{ domain, count }]));
  const territories = rows.flatMap(({ territoryId, count }) => (territoryId === null ? [] : [{ territoryId, count }]));
  return {
    total: domains.reduce((sum, { count }) => sum + count, 0),
    domains,
    territories: territories.slice(0, MAX_TERRITORIES),
  };
}

/** What narrows both; the query is `$1`. */
function narrowing(tsQuery: string, filter: CaseSearchFilter): Where {
  const where = new Where();
  where.parameter(tsQuery);
  return where.equal('domain', filter.domain).equal('territory_id', filter.territoryId);
}
