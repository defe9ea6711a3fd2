import { type PageRequest, type Queryable, type Reach, Where } from '@urbanpilot/platform';
import type { Brief } from './brief';

export interface BriefFilter {
  territoryId?: string;
  state?: Brief['state'];
  domain?: Brief['domain'];
  submittedFrom?: string;
  submittedTo?: string;
}

const COLUMNS = `id, territory_id AS "territoryId", title, text, domain, external_source AS "externalSource", state,
  revision, submitted_by AS "submittedBy", submitted_on AS "submittedOn", decided_by AS "decidedBy",
  decided_on AS "decidedOn", reason, level, points, version, created_at AS "createdAt"`;

/** One brief within reach. */
export async function findBrief(reader: Queryable, id: string): Promise<Brief | undefined> {
  const rows = await reader.rows<Brief>(`SELECT ${COLUMNS} FROM brief WHERE id = $1`, [id]);
  return rows[0];
}

/** A page of briefs, oldest first; one row more than the limit. */
export function listBriefs(reader: Queryable, reach: Reach, filter: BriefFilter, page: PageRequest): Promise<Brief[]> {
  const where = new Where()
    .within('territory_id', reach)
    .ofTerritory('territory_id', filter.territoryId)
    .equal('state', filter.state)
    .equal('domain', filter.domain)
    .when(filter.submittedFrom, (day) => `submitted_on >= ${day}`)
    .when(filter.submittedTo, (day) => `submitted_on <= ${day}`)
    .after('id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows(`SELECT ${COLUMNS} FROM brief ${where.sql} ORDER BY id LIMIT ${limit}`, where.parameters);
}
