import { type PageRequest, type Queryable, type Reach, Where } from '@urbanpilot/platform';
import type { PilotRegion } from './pilot-region';

export interface PilotRegionFilter {
  programmeId?: string;
  territoryId?: string;
  state?: PilotRegion['state'];
}

/** A designation with the names that people read. */
export interface ListedPilotRegion extends PilotRegion {
  programmeName: string;
  territoryName: string;
}

const COLUMNS = `r.id, r.programme_id AS "programmeId", r.territory_id AS "territoryId", r.batch, r.state,
  r.designated_on AS "designatedOn", r.version, r.created_at AS "createdAt"`;
const SELECT = `SELECT ${COLUMNS}, p.name AS "programmeName", t.name AS "territoryName"
  FROM pilot_region r JOIN programme p ON p.id = r.programme_id JOIN territory t ON t.id = r.territory_id`;

export async function findPilotRegion(reader: Queryable, id: string): Promise<ListedPilotRegion | undefined> {
  const rows = await reader.rows<ListedPilotRegion>(`${SELECT} WHERE r.id = $1`, [id]);
  return rows[0];
}

export async function listPilotRegions(
  reader: Queryable,
  reach: Reach,
  filter: PilotRegionFilter,
  page: PageRequest,
): Promise<ListedPilotRegion[]> {
  const where = new Where()
    .within('r.territory_id', reach)
    .equal('r.programme_id', filter.programmeId)
    .equal('r.territory_id', filter.territoryId)
    .equal('r.state', filter.state)
    .after('r.id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows<ListedPilotRegion>(`${SELECT} ${where.sql} ORDER BY r.id LIMIT ${limit}`, where.parameters);
}

/** Whether the territory takes part in the programme and is within reach. */
export async function isDesignated(reader: Queryable, programmeId: string, territoryId: string): Promise<boolean> {
  const rows = await reader.rows(
    `SELECT 1 AS one FROM pilot_region
     WHERE programme_id = $1 AND territory_id = $2 AND state IN ('designated', 'active')`,
    [programmeId, territoryId],
  );
  return rows.length > 0;
}

/** The territories within reach that take part in the programme. */
export async function listDesignatedTerritories(reader: Queryable, programmeId: string): Promise<string[]> {
  const rows = await reader.rows<{ territoryId: string }>(
    `SELECT territory_id AS "territoryId" FROM pilot_region
     WHERE programme_id = $1 AND state IN ('designated', 'active') ORDER BY id`,
    [programmeId],
  );
  return rows.map(({ territoryId }) => territoryId);
}

/** Every designation, for a replay. */
export async function listForReplay(reader: Queryable): Promise<PilotRegion[]> {
  return reader.rows<PilotRegion>(`SELECT ${COLUMNS} FROM pilot_region r ORDER BY r.id`);
}
