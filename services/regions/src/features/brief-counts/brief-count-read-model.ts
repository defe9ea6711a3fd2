import { type PageRequest, type Queryable, type Reach, Where } from '@urbanpilot/platform';

/** The valid briefs of a region in a month. */
export interface BriefCount {
  territoryId: string;
  month: string;
  briefs: number;
  used: number;
  points: number;
}

export interface BriefCountFilter {
  territoryId?: string;
  fromMonth?: string;
  toMonth?: string;
}

const MONTH = "to_char(valid_on, 'YYYY-MM')";

/** A page of counts by region and month; one row more than the limit. */
export function listBriefCounts(
  reader: Queryable,
  reach: Reach,
  { territoryId, fromMonth, toMonth }: BriefCountFilter,
  page: PageRequest,
): Promise<BriefCount[]> {
  const where = new Where()
    .within('territory_id', reach)
    .equal('territory_id', territoryId)
    .when(fromMonth, (month) => `valid_on >= (${month} || '-01')::date`)
    .when(toMonth, (month) => `valid_on < ((${month} || '-01')::date + interval '1 month')`)
    .beyond(['territory_id', MONTH], page.after);
  const limit = where.parameter(page.limit + 1);
  return reader.rows(
    `SELECT territory_id AS "territoryId", ${MONTH} AS month, count(*)::int AS briefs,
       count(*) FILTER (WHERE used_version > 0)::int AS used, sum(points)::int AS points
     FROM (SELECT * FROM reported_brief WHERE valid_on IS NOT NULL) b ${where.sql}
     GROUP BY territory_id, ${MONTH} ORDER BY territory_id, ${MONTH} LIMIT ${limit}`,
    where.parameters,
  );
}
