import { notFound, type PageRequest, type Queryable, type Reach, Where } from '@urbanpilot/platform';
import type { Territory } from '../territories/territory';
import { type PilotRegion, TAKING_PART } from './pilot-region';

export interface PilotRegionFilter {
  programmeId?: string;
  territoryId?: string;
  state?: PilotRegion['state'];
}

/** A designation with the names that people read. */
export interface ListedPilotRegion extends PilotRegion {
  programmeName: string;
  territoryName: string;
  kind: Territory['kind'];
  /** The designation of the same programme that it lies inside of. */
  withinPilotRegionId: string | null;
}

const COLUMNS = `r.id, r.programme_id AS "programmeId", r.territory_id AS "territoryId", r.batch, r.state,
  r.designated_on AS "designatedOn", r.counted_apart_reason AS "countedApartReason",
  r.withdrawal_reason AS "withdrawalReason", r.successor_id AS "successorId", r.version, r.created_at AS "createdAt"`;
const WITHIN =
  "CASE WHEN r.state IN ('designated', 'active') THEN enclosing_pilot_region(r.programme_id, r.territory_id) END";
const SELECT = `SELECT ${COLUMNS}, p.name AS "programmeName", t.name AS "territoryName", t.kind,
    ${WITHIN} AS "withinPilotRegionId"
  FROM pilot_region r JOIN programme p ON p.id = r.programme_id JOIN territory t ON t.id = r.territory_id`;

export async function findPilotRegion(reader: Queryable, id: string): Promise<ListedPilotRegion | undefined> {
  const rows = await reader.rows<ListedPilotRegion>(`${SELECT} WHERE r.id = $1`, [id]);
  return rows[0];
}

/** @throws Problem `not-found` */
export async function requirePilotRegion(reader: Queryable, id: string): Promise<ListedPilotRegion> {
  const found = await findPilotRegion(reader, id);
  if (!found) throw notFound();
  return found;
}

/** A designation with the names of its programme and territory, as the transaction sees them. */
export async function namedPilotRegion(reader: Queryable, { id }: PilotRegion): Promise<ListedPilotRegion> {
  return requirePilotRegion(reader, id);
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

/**
 * Whether the territory takes part in the programme and is within reach. It does so until the transaction ends: a succession
 * waits, and moves what hangs on the designation by then.
 */
export async function holdDesignation(unit: Queryable, programmeId: string, territoryId: string): Promise<boolean> {
  const rows = await unit.rows(
    `SELECT 1 AS one FROM pilot_region
     WHERE programme_id = $1 AND territory_id = $2 AND state IN ('designated', 'active') FOR KEY SHARE`,
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

/** The designation that encloses another's territory in the same programme, whether or not the caller reaches it. */
export async function enclosingPilotRegion(reader: Queryable, region: PilotRegion): Promise<string | null> {
  const [row] = await reader.rows<{ id: string | null }>('SELECT enclosing_pilot_region($1, $2) AS id', [
    region.programmeId,
    region.territoryId,
  ]);
  return row?.id ?? null;
}

/** How many regions of a kind take part in a programme. */
export interface KindCount {
  kind: Territory['kind'];
  /** All that take part. */
  designations: number;
  /** Those of them inside another one, and those of these that are counted all the same. */
  within: number;
  apart: number;
}

/** The regions within reach that take part in a programme, by kind. */
export async function countPilotRegions(reader: Queryable, reach: Reach, programmeId: string): Promise<KindCount[]> {
  const where = new Where()
    .within('r.territory_id', reach)
    .equal('r.programme_id', programmeId)
    .when(TAKING_PART, (states) => `r.state = ANY (${states}::text[])`);
  return reader.rows<KindCount>(
    `SELECT kind, count(*)::int AS designations, count(within_id)::int AS within,
       count(*) FILTER (WHERE within_id IS NOT NULL AND counted_apart_reason IS NOT NULL)::int AS apart
     FROM (SELECT t.kind, r.counted_apart_reason, enclosing_pilot_region(r.programme_id, r.territory_id) AS within_id
       FROM pilot_region r JOIN territory t ON t.id = r.territory_id ${where.sql}) counted
     GROUP BY kind ORDER BY kind`,
    where.parameters,
  );
}

/** Every designation, for a replay. */
export async function listForReplay(reader: Queryable): Promise<PilotRegion[]> {
  return reader.rows<PilotRegion>(`SELECT ${COLUMNS} FROM pilot_region r ORDER BY r.id`);
}
