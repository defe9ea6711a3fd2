import { type PageRequest, type Queryable, type Reach, Where } from '@urbanpilot/platform';
import type { Observation, ObservationStatus } from './observation';

export interface ObservationFilter {
  indicatorCode?: string;
  territoryId?: string;
  period?: string;
  source?: string;
  revisions?: 'latest' | 'all';
}

/** What one source says of one cell, its latest revision. */
export interface CellValue {
  indicatorCode: string;
  territoryId: string;
  source: string;
  revision: number;
  status: ObservationStatus;
  /** Without trailing zeros, so that equal values are equal texts; null means not applicable. */
  value: string | null;
}

const LATEST = `NOT EXISTS (SELECT 1 FROM observation n
  WHERE n.year = o.year AND n.indicator_code = o.indicator_code AND n.territory_id = o.territory_id
    AND n.period = o.period AND n.source = o.source AND n.revision > o.revision)`;

/** A page of observations in the order of their coming in, one row more than asked for. */
export async function listObservations(
  reader: Queryable,
  reach: Reach,
  filter: ObservationFilter,
  page: PageRequest,
): Promise<Observation[]> {
  const where = new Where()
    .within('o.territory_id', reach)
    .equal('o.indicator_code', filter.indicatorCode)
    .equal('o.territory_id', filter.territoryId)
    .equal('o.year', filter.period === undefined ? undefined : Number(filter.period.slice(0, 4)))
    .equal('o.period', filter.period)
    .equal('o.source', filter.source)
    .after('o.id', page.after?.[0]);
  const latest = filter.revisions === 'all' ? '' : `${where.sql === '' ? 'WHERE' : 'AND'} ${LATEST}`;
  const limit = where.parameter(page.limit + 1);
  return reader.rows<Observation>(
    `SELECT o.id, o.indicator_code AS "indicatorCode", o.territory_id AS "territoryId", o.period, o.source, o.revision,
       o.value, o.reason, o.status, o.recorded_at AS "recordedAt"
     FROM observation o ${where.sql} ${latest} ORDER BY o.id LIMIT ${limit}`,
    where.parameters,
  );
}

/** What every source says of these cells, each in its latest revision. */
export async function listCellValues(
  reader: Queryable,
  cells: { indicatorCodes: readonly string[]; territoryIds: readonly string[]; period: string },
): Promise<CellValue[]> {
  return reader.rows<CellValue>(
    `SELECT DISTINCT ON (indicator_code, territory_id, source) indicator_code AS "indicatorCode",
       territory_id AS "territoryId", source, revision, status, trim_scale(value)::text AS value
     FROM observation
     WHERE year = $1 AND period = $2 AND indicator_code = ANY ($3::text[]) AND territory_id = ANY ($4::uuid[])
     ORDER BY indicator_code, territory_id, source, revision DESC`,
    [Number(cells.period.slice(0, 4)), cells.period, cells.indicatorCodes, cells.territoryIds],
  );
}
