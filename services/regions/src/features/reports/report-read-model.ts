import { type Actor, type PageRequest, type Queryable, Where } from '@urbanpilot/platform';
import type { Report, ReportRevision } from './report';

export interface ReportFilter {
  obligationId?: string;
  kindId?: string;
  territoryId?: string;
  unitId?: string;
  period?: string;
  state?: Report['state'];
}

type Viewer = Pick<Actor, 'reach' | 'rolesThroughout'>;

const COLUMNS = `r.id, r.obligation_id AS "obligationId", r.territory_id AS "territoryId", r.unit_id AS "unitId",
  r.title, r.sections, r.figures, r.state, r.revision, r.prepared_by AS "preparedBy", r.signed_by AS "signedBy",
  r.signed_on AS "signedOn", r.decided_by AS "decidedBy", r.reason, r.version, r.created_at AS "createdAt"`;

/** One report within reach. What was never signed is its writers' alone. */
export async function findReport(reader: Queryable, id: string, viewer: Viewer): Promise<Report | undefined> {
  const where = visible(viewer).equal('r.id', id);
  const rows = await reader.rows<Report>(`SELECT ${COLUMNS} FROM report r ${where.sql}`, where.parameters);
  return rows[0];
}

/** A page of reports, oldest first; one row more than the limit. */
export function listReports(
  reader: Queryable,
  viewer: Viewer,
  filter: ReportFilter,
  page: PageRequest,
): Promise<Report[]> {
  const where = visible(viewer)
    .equal('r.obligation_id', filter.obligationId)
    .equal('o.kind_id', filter.kindId)
    .equal('o.period', filter.period)
    .equal('r.territory_id', filter.territoryId)
    .equal('r.unit_id', filter.unitId)
    .equal('r.state', filter.state)
    .after('r.id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows(
    `SELECT ${COLUMNS} FROM report r JOIN report_obligation o ON o.id = r.obligation_id ${where.sql}
     ORDER BY r.id LIMIT ${limit}`,
    where.parameters,
  );
}

/** What was signed of a report, in order. */
export function listRevisions(reader: Queryable, reportId: string, page: PageRequest): Promise<ReportRevision[]> {
  const where = new Where().equal('report_id', reportId).after('revision', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows(
    `SELECT id, report_id AS "reportId", territory_id AS "territoryId", revision, title, sections, figures,
       signed_by AS "signedBy", signed_on AS "signedOn"
     FROM report_revision ${where.sql} ORDER BY revision LIMIT ${limit}`,
    where.parameters,
  );
}

function visible({ reach, rolesThroughout }: Viewer): Where {
  const writes = rolesThroughout.some((role) => role === 'pilot' || role === 'department');
  return new Where().within('r.territory_id', reach).when(writes ? undefined : 0, (never) => `r.revision > ${never}`);
}
