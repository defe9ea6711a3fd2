import { type PageRequest, type Queryable, type Reach, Where } from '@urbanpilot/platform';
import type { PilotRegion, TerritoryKind } from './pilot-region';

export interface PilotRegionFilter {
  programmeId?: string;
  territoryId?: string;
  state?: PilotRegion['state'];
}

/** A territory that takes part in a programme. */
export interface CohortMember {
  territoryId: string;
  territoryName: string;
  territoryKind: TerritoryKind;
}

const COLUMNS = `id, programme_id AS "programmeId", programme_name AS "programmeName", territory_id AS "territoryId",
  territory_name AS "territoryName", territory_kind AS "territoryKind", batch, state, version`;

export async function listPilotRegions(
  reader: Queryable,
  reach: Reach,
  filter: PilotRegionFilter,
  page: PageRequest,
): Promise<PilotRegion[]> {
  const where = new Where()
    .within('territory_id', reach)
    .equal('programme_id', filter.programmeId)
    .equal('territory_id', filter.territoryId)
    .equal('state', filter.state)
    .after('id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows<PilotRegion>(
    `SELECT ${COLUMNS} FROM pilot_region ${where.sql} ORDER BY id LIMIT ${limit}`,
    where.parameters,
  );
}

/** Territories within reach that take part in the programme now; each once, whatever its history of designations. */
export async function listCohort(reader: Queryable, programmeId: string): Promise<CohortMember[]> {
  return reader.rows<CohortMember>(
    `SELECT DISTINCT ON (territory_id) territory_id AS "territoryId", territory_name AS "territoryName",
       territory_kind AS "territoryKind"
     FROM pilot_region WHERE programme_id = $1 AND state IN ('designated', 'active')
     ORDER BY territory_id, version DESC`,
    [programmeId],
  );
}

/** Which of these territories are known and within reach. */
export async function knownTerritories(reader: Queryable, ids: readonly string[]): Promise<Set<string>> {
  const rows = await reader.rows<{ id: string }>(
    'SELECT DISTINCT territory_id AS id FROM pilot_region WHERE territory_id = ANY ($1::uuid[])',
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}
