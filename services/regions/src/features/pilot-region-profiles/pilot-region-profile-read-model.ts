import { type PageRequest, type Queryable, Where } from '@urbanpilot/platform';
import type { PilotRegionProfile } from './pilot-region-profile';

const COLUMNS = `pilot_region_id AS "pilotRegionId", territory_id AS "territoryId", year, figures, version,
  changed_at AS "changedAt"`;

/** The profile of a year within reach. */
export async function findProfile(
  reader: Queryable,
  pilotRegionId: string,
  year: number,
): Promise<PilotRegionProfile | undefined> {
  const rows = await reader.rows<PilotRegionProfile>(
    `SELECT ${COLUMNS} FROM pilot_region_profile WHERE pilot_region_id = $1 AND year = $2`,
    [pilotRegionId, year],
  );
  return rows[0];
}

/** A page of a region's profiles by year; one row more than the limit. */
export async function listProfiles(
  reader: Queryable,
  pilotRegionId: string,
  page: PageRequest,
): Promise<PilotRegionProfile[]> {
  const where = new Where().equal('pilot_region_id', pilotRegionId).after('year', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows<PilotRegionProfile>(
    `SELECT ${COLUMNS} FROM pilot_region_profile ${where.sql} ORDER BY year LIMIT ${limit}`,
    where.parameters,
  );
}
